import type { CliFlag } from '../src/knowledge/oracle/cli-flag.ts';
import { shortenHelp } from './shorten-help.ts';

/** What the help of one command tells. */
export interface Help {
  /** Its usage, a line for each form, with the command's own words: `docker cp [OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH`. */
  readonly usages: readonly string[];
  /** As they are printed: whole commands by docker, single words by kubectl. */
  readonly aliases: readonly string[];
  readonly subcommands: readonly Named[];
  /** Of kubectl's flags with a value, the help does not tell which go without: those come as `required`. */
  readonly flags: readonly CliFlag[];
}

/** A subcommand, with what its parent says of it. */
export interface Named {
  readonly name: string;
  readonly isPlugin: boolean;
  readonly says: string;
}

/** Reads what `--help` of docker, its plugins or kubectl prints, and what `kubectl options` does. Pure. */
export function readHelp(text: string): Help {
  const parts = splitParts(text);
  const linesUnder = (heading: RegExp) =>
    parts.filter((part) => heading.test(part.heading)).flatMap(({ lines }) => lines);
  return {
    usages: linesUnder(/^Usage:/).flatMap(readUsage),
    aliases: linesUnder(/^Aliases:$/).flatMap((line) => line.split(',').map((alias) => alias.trim())),
    subcommands: linesUnder(/Commands(?: \(.*\))?:$/).flatMap(readSubcommand),
    flags: readFlags(linesUnder(/(?:Options|following options can be passed to any command):$/)),
  };
}

interface Part {
  readonly heading: string;
  readonly lines: string[];
}

/** A heading stands at the margin and ends in a colon; docker's `Usage:` has its first line behind it. */
function splitParts(text: string): Part[] {
  const parts: Part[] = [];
  for (const line of text.replaceAll('\r', '').split('\n')) {
    const usage = /^Usage:\s+(\S.*)$/.exec(line)?.[1];
    if (usage !== undefined) parts.push({ heading: 'Usage:', lines: [usage] });
    else if (/^\S.*:$/.test(line)) parts.push({ heading: line, lines: [] });
    // Running text at the margin belongs to no part: "Use "kubectl options" for a list", a description.
    else if (/^\S.*\s/.test(line) && !/^Aliases:$/.test(parts.at(-1)?.heading ?? '')) {
      parts.push({ heading: '', lines: [] });
    } else if (line.trim() !== '') parts.at(-1)?.lines.push(line);
  }
  return parts;
}

function readUsage(line: string): string[] {
  const usage = line
    .trim()
    .replace(/(?:\s+\[(?:flags|options)\])+$/, '')
    .replace(/\s+/g, ' ');
  return [usage];
}

/** `  compose*    Docker Compose`: the star marks a plugin. */
function readSubcommand(line: string): Named[] {
  const [, name, star, says = ''] = /^ {2}([a-z][\w-]*)(\*?)(?: {2,}(\S.*))?$/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, isPlugin: star !== '', says: shortenHelp(says) }];
}

function readFlags(lines: readonly string[]): CliFlag[] {
  const flags: { readonly flag: Omit<CliFlag, 'says'>; says: string }[] = [];
  for (const line of lines) {
    const flag = readKubectlFlag(line) ?? readDockerFlag(line);
    const last = flags.at(-1);
    if (flag !== undefined) flags.push(flag);
    else if (last !== undefined) last.says += ` ${line.trim()}`;
  }
  return flags.map(({ flag, says }) => ({ ...flag, says: shortenHelp(says) }));
}

/** `    -o, --output='':`, with what it does on the next line. Its default tells the type. */
function readKubectlFlag(line: string): { flag: Omit<CliFlag, 'says'>; says: string } | undefined {
  const match = /^ {4}(?:(-\w), )?(--[\w.-]+)=(.*):$/.exec(line);
  const [, short, long, initial = ''] = match ?? [];
  if (long === undefined) return undefined;
  const valueType = KUBECTL_TYPES.find(({ initially }) => initially.test(initial))?.type ?? 'string';
  const value = valueType === '' ? 'none' : 'required';
  return { flag: { long, short, value, valueType }, says: '' };
}

/** What a default looks like, and the type it gives away. A switch has none. */
const KUBECTL_TYPES = [
  { initially: /^(?:true|false)$/, type: '' },
  { initially: /^\[/, type: 'strings' },
  { initially: /^-?\d+$/, type: 'int' },
  { initially: /^(?:\d+(?:\.\d+)?(?:h|m|s|ms))+$/, type: 'duration' },
] as const;

/** `  -f, --filter filter   Filter output`, or `      --pull string[="always"]   Pull image`. */
function readDockerFlag(line: string): { flag: Omit<CliFlag, 'says'>; says: string } | undefined {
  const match = /^ {2}(?:(-\w), | {4})(--[\w.-]+)(?: ([a-zA-Z][\w.-]*))?(\[=[^\]]*\])?(?: {2,}(.*))?$/.exec(
    line,
  );
  const [, short, long, valueType = '', optional, says = ''] = match ?? [];
  if (long === undefined) return undefined;
  const value = valueType === '' ? 'none' : optional === undefined ? 'required' : 'optional';
  return { flag: { long, short, value, valueType }, says };
}
