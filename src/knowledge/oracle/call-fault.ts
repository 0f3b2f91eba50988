/** Why a program would refuse a call, or not do what is meant. `of` is the command's words. */
export type CallFault =
  | { readonly kind: 'unknown-command'; readonly of: string; readonly word: string }
  | { readonly kind: 'removed-command'; readonly of: string; readonly since: string }
  | { readonly kind: 'half-command'; readonly of: string }
  | { readonly kind: 'unknown-flag'; readonly of: string; readonly flag: string }
  | { readonly kind: 'dropped-flag'; readonly of: string; readonly flag: string; readonly since: string }
  | { readonly kind: 'flag-without-value'; readonly of: string; readonly flag: string }
  | { readonly kind: 'switch-with-value'; readonly of: string; readonly flag: string; readonly value: string }
  | {
      readonly kind: 'argument-count';
      readonly of: string;
      readonly usages: readonly string[];
      readonly count: number;
    }
  | { readonly kind: 'unknown-type'; readonly of: string; readonly type: string }
  | { readonly kind: 'removed-type'; readonly of: string; readonly type: string; readonly since: string }
  | { readonly kind: 'no-dashes'; readonly of: string }
  | { readonly kind: 'no-inner-command'; readonly of: string };

/** Says what is wrong, in a sentence that tells what to do. */
export function sayCallFault(fault: CallFault): string {
  const of = `\`${fault.of}\``;
  switch (fault.kind) {
    case 'unknown-command':
      return `${of} has no command ${quote(fault.word)}; \`${fault.of} --help\` lists those it has.`;
    case 'removed-command':
      return `${of} is gone since ${fault.since}; name what has taken its place.`;
    case 'half-command':
      return `${of} alone does nothing; name one of its commands.`;
    case 'unknown-flag':
      return `${of} has no flag ${quote(fault.flag)}; \`${fault.of} --help\` lists those it has.`;
    case 'dropped-flag':
      return `\`${fault.flag}\` of ${of} is gone since ${fault.since}; leave it out.`;
    case 'flag-without-value':
      return `${quote(fault.flag)} of ${of} needs a value; write it behind the flag.`;
    case 'switch-with-value':
      return `${quote(fault.flag)} of ${of} is \`true\` or \`false\`, not ${quote(fault.value)}; correct it or leave it out.`;
    case 'argument-count': {
      const usage = sayUsages(fault.of, fault.usages);
      return fault.count === 0
        ? `${of} needs arguments; it is called as ${usage}.`
        : `${of} does not take ${sayCount(fault.count)}; it is called as ${usage}.`;
    }
    case 'unknown-type':
      return `There is no resource type ${quote(fault.type)} for ${of}; \`kubectl api-resources\` lists those there are.`;
    case 'removed-type':
      return `The resource type ${quote(fault.type)} is gone since ${fault.since}; ${of} cannot find it.`;
    case 'no-dashes':
      return `${of} has no \`--\` before the inner command; write it, or flags of the inner command go to kubectl.`;
    case 'no-inner-command':
      return `${of} names no command to run inside; write it behind \`--\`.`;
    default:
      return fault satisfies never;
  }
}

/** Long enough for every flag there is; what is longer is no flag, and nobody reads on. */
const LONGEST_QUOTE = 60;

function quote(word: string): string {
  return `\`${word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word}\``;
}

function sayUsages(of: string, usages: readonly string[]): string {
  const forms = usages.length === 0 ? [''] : usages;
  return forms.map((usage) => `\`${`${of} ${usage}`.trim()}\``).join(' or ');
}

function sayCount(count: number): string {
  return count === 1 ? '1 argument' : `${count} arguments`;
}
