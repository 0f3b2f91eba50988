/** A flag of a command line. */
export interface CliFlag {
  /** With its dashes: `--output`. */
  readonly long: string;
  /** With its dash, `-o`; `undefined` where it has none. */
  readonly short: string | undefined;
  /** `optional` takes a value only behind an equals sign: `--dry-run=client`, while `--dry-run client` is two words. */
  readonly value: 'none' | 'optional' | 'required';
  /** What the value is, in the help's word, `string` or `int`; empty where there is none. */
  readonly valueType: string;
  /** What it does, in a line; empty where the index does not know. */
  readonly says: string;
}

/** Writes a flag the way the index keeps it: `-o, --output string`, `--dry-run[=string]`, `-A, --all-namespaces`. */
export function writeFlag({ long, short, value, valueType }: Omit<CliFlag, 'says'>): string {
  const name = short === undefined ? long : `${short}, ${long}`;
  switch (value) {
    case 'none':
      return name;
    case 'optional':
      return `${name}[=${valueType}]`;
    case 'required':
      return `${name} ${valueType}`;
    default:
      return value satisfies never;
  }
}

/** Reads what {@link writeFlag} wrote. Throws where a line of the index is none of its making. */
export function readFlag(written: string, says: string): CliFlag {
  const match = WRITTEN.exec(written);
  const [, short, long, optional, required] = match ?? [];
  if (long === undefined) {
    throw new Error(`"${written}" is not a flag of the command index; write the index anew.`);
  }
  return {
    long,
    short,
    value: optional !== undefined ? 'optional' : required !== undefined ? 'required' : 'none',
    valueType: optional ?? required ?? '',
    says,
  };
}

const WRITTEN = /^(?:(-\S), )?(--[^\s[=]+)(?:\[=(\S+)\]| (\S+))?$/;
