import type { Block, Entry, Half, ListItem } from '../knowledge/entry.ts';
import { flagsOfItem, flagsOfLine, withFlag } from './note-flags.ts';
import { DEMANDS, meets } from './passage-demand.ts';
import type { WeighedPassage, WeighedPassages } from './weigh-passages.ts';

/** A command with the sentence that says what it is for. */
export interface Example {
  readonly item: ListItem;
  /** Position of the section it stands in; `undefined` where it stands in none of the entry. */
  readonly section: number | undefined;
}

/**
 * Finds the example that fits a question clearly better than the syntax and the other examples: of `kubectl logs`, asked
 * for the log before the crash, the one with `--previous`. `undefined` where none does.
 */
export function findLeadExample({ ranked, opening }: WeighedPassages, half: Half): Example | undefined {
  const top = ranked.filter(({ weight }) => weight === ranked[0]?.weight);
  const flags = top.flatMap(flagsOf);
  const demand = flags.length > 0 ? DEMANDS.flag : DEMANDS.example;
  const fits = ({ passage }: Candidate): boolean => {
    const set = [...flags, ...flagsOfLine(commandOf(passage) ?? '')];
    // What explains a flag of it, or sets the flag that is asked for as well, speaks for it and not against it.
    const rivals = ranked.filter(
      (other) =>
        other !== passage && !flagsOf(other).some((flag) => set.includes(flag)) && !sets(other, flags),
    );
    return meets(demand, passage, opening, rivals);
  };
  return candidatesOf(top, flags, half).find(fits)?.example;
}

interface Candidate {
  readonly passage: WeighedPassage;
  readonly example: Example;
}

/**
 * Where a flag says it, an example that sets it and no other comes first, then the syntax with the flag: further flags are
 * not what was asked for. Then whatever else says it.
 */
function candidatesOf(top: readonly WeighedPassage[], flags: readonly string[], half: Half): Candidate[] {
  const syntax = syntaxOf(half) ?? '';
  const known = [...flags, ...flagsOfLine(syntax)];
  const written = top.flatMap((passage): Candidate[] => {
    const { item, section } = passage;
    return item === undefined || commandOf(passage) === undefined
      ? []
      : [{ passage, example: { item, section } }];
  });
  const isPlain = ({ passage }: Candidate): boolean =>
    sets(passage, flags) && flagsOfLine(commandOf(passage) ?? '').every((flag) => known.includes(flag));
  const composed = top.flatMap((passage): Candidate[] => {
    const example = exampleOfFlag(passage, syntax);
    return example === undefined ? [] : [{ passage, example }];
  });
  return [...written.filter(isPlain), ...composed, ...written];
}

/** An option belongs to a command whose name its syntax begins with. */
export function isOptionOf({ names }: Entry, { sections: [lead] }: Half): boolean {
  const [syntax] = lead?.blocks.flatMap(linesOf) ?? [];
  return names.some((name) => syntax?.startsWith(`${name} `) === true);
}

function syntaxOf({ sections: [lead] }: Half): string | undefined {
  return lead?.role === 'lead' ? lead.blocks.flatMap(linesOf)[0] : undefined;
}

function exampleOfFlag(passage: WeighedPassage, syntax: string): Example | undefined {
  const line = withFlag(syntax, flagsOf(passage));
  if (line === undefined || passage.item === undefined) return undefined;
  const item: ListItem = { ...passage.item, children: [{ kind: 'code', language: 'sh', text: line }] };
  return { item, section: undefined };
}

/** The flags that a passage explains. */
function flagsOf({ item }: WeighedPassage): readonly string[] {
  return item === undefined || item.children.length > 0 ? [] : flagsOfItem(item);
}

function sets(passage: WeighedPassage, flags: readonly string[]): boolean {
  return flagsOfLine(commandOf(passage) ?? '').some((flag) => flags.includes(flag));
}

/** More lines are a procedure to be read, not a line to be copied. */
const MOST_LINES = 3;

/** The command of an example, which is a sentence with a few lines under it. */
function commandOf({ item }: WeighedPassage): string | undefined {
  const lines = item?.children.flatMap(linesOf) ?? [];
  return lines.length > 0 && lines.length <= MOST_LINES ? lines.join('\n') : undefined;
}

function linesOf(block: Block): string[] {
  return block.kind === 'code' ? block.text.split('\n') : [];
}
