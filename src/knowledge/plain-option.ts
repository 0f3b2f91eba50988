import { tokensOf, withoutPlaceholder } from './plain-tokens.ts';

/** What an option is called: every spelling people type, and those written in the note as its title. */
export interface OptionNames {
  readonly title: string;
  readonly names: readonly string[];
}

/** Whether a line begins with an option: `-n {namespace}`, `--all-namespaces -A`; not `---` and not `- item`. */
export function isOptionLine(code: string): boolean {
  return /^-{1,2}[A-Za-z][\w-]*(?:[=,\s]|$)/.test(code);
}

/** Reads the spellings of an option off its line, `-o=custom-columns=<spec>` or `-f, --file {path}`. */
export function nameOption(code: string): OptionNames {
  const forms = formsOf(code);
  return { title: forms.join(', '), names: [...new Set(forms.flatMap(spellingsOf))] };
}

function formsOf(code: string): string[] {
  const forms: string[] = [];
  for (const token of tokensOf(code)) {
    const form = withoutPlaceholder(token).replace(/[,=]+$/, '');
    const last = forms.at(-1);
    if (form.startsWith('-')) forms.push(form);
    // `-o wide`: the value is what the option is known by.
    else if (form !== '' && last !== undefined && OUTPUT_FLAG.test(last))
      forms[forms.length - 1] = `${last} ${form}`;
  }
  return forms;
}

const OUTPUT_FLAG = /^(?:-o|--output)$/;
const OUTPUT = /^(-o|--output)(?:[= ]|(?<=-o)(?=[a-z]))(.+)$/;

function spellingsOf(form: string): string[] {
  const [, output, format] = OUTPUT.exec(form) ?? [];
  if (output !== undefined && format !== undefined) {
    return [form, `${output}=${format}`, `${output} ${format}`, format];
  }
  const [, name, value] = /^(--[^=]+)=(.+)$/.exec(form) ?? [];
  return name === undefined || value === undefined ? [form] : [form, `${name} ${value}`, name];
}
