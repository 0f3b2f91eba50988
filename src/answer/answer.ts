import type { Block, EntryKind, Inline, Language, SectionRole } from '../knowledge/entry.ts';

/** What somebody asked, and what is known about the asker. Every surface builds the same one. */
export interface Question {
  /** What the person wrote, without Slack's markup and without the bot's name. */
  readonly text: string;
  /** Forced: `--lang`, or the preference that the person saved. */
  readonly language?: Language;
  /** The asker's own locale, asked for only where the text itself does not tell. */
  readonly locale?: Language;
  /** Id of the entry that the conversation last spoke of, for follow-ups such as "why?". */
  readonly about?: string;
}

/** An entry that can be opened with one click. */
export interface Choice {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
}

/** Where an answer comes from, so that anyone can open and correct it. */
export interface Source {
  readonly title: string;
  readonly path: string;
  readonly line: number;
  /** The official page, where the note names one. */
  readonly url?: string;
}

/**
 * One part of a card. `inline`: label and text share a line. `lines`: the label stands above.
 * `joined`: a short list that reads as one line, its items divided by a middle dot.
 */
export interface CardSection {
  readonly role: SectionRole;
  readonly label: string;
  readonly flow: 'inline' | 'lines' | 'joined';
  readonly blocks: readonly Block[];
}

/** What a team's own notes say of the same thing, shown below the card with its own source. */
export interface TeamNote {
  readonly title: string;
  readonly breadcrumb: readonly string[];
  readonly blocks: readonly Block[];
  readonly source: Source;
}

/** What a reader sees of one entry, the same on every surface; how it looks is the surface's business. */
export interface Card {
  readonly id: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** Other names, shown small behind the title. */
  readonly aside: readonly Inline[];
  /** A small remark of the bot's own, such as that the note exists in the other language only; mostly empty. */
  readonly remark: string;
  readonly summary: readonly Inline[];
  readonly sections: readonly CardSection[];
  readonly notes: readonly TeamNote[];
  readonly sources: readonly Source[];
  /** "v1.36에서 확인 2026-11-23"; empty where a note does not say. */
  readonly checked: string;
  readonly related: readonly Choice[];
}

interface Said {
  readonly question: string;
  /** The language of the answer. */
  readonly language: Language;
}

/** One or several things were found; `cards` are in the order asked. */
export interface Found extends Said {
  readonly kind: 'found';
  readonly cards: readonly [Card, ...Card[]];
  /** From 0 to 1, calibrated: see `search/confidence.ts`. */
  readonly confidence: number;
  /** `unsure`: the alternatives are worth showing as a choice. */
  readonly band: 'sure' | 'unsure';
  /** What the question was read as, where a typing slip was repaired; otherwise absent. */
  readonly readAs?: string;
  readonly alternatives: readonly Choice[];
}

/** The notes do not know. */
export interface NotFound extends Said {
  readonly kind: 'not-found';
  readonly says: string;
  readonly confidence: number;
  readonly alternatives: readonly Choice[];
}

/** The table of contents: every kind with its entries. */
export interface Topics extends Said {
  readonly kind: 'topics';
  readonly says: string;
  readonly groups: readonly { readonly label: string; readonly entries: readonly Choice[] }[];
}

/** How to ask: greetings and "what can you do" come here as well. */
export interface Help extends Said {
  readonly kind: 'help';
  readonly says: string;
  /** What can be typed, and what it does. */
  readonly examples: readonly { readonly text: string; readonly does: string }[];
  readonly tips: readonly string[];
}

/** The asker chose a language; a surface that knows people remembers it. `auto` forgets the choice. */
export interface LanguageChosen extends Said {
  readonly kind: 'language';
  readonly choice: Language | 'auto';
  readonly says: string;
}

/** One trouble that pasted output shows, in short; the whole note is a click away. */
export interface TroubleCard {
  /** Id of the note that knows it. */
  readonly id: string;
  readonly kind: EntryKind;
  /** As the paste says it (`Init:CrashLoopBackOff`), else as the note is called. */
  readonly title: string;
  /** What shows it, by name, with what is known of each; empty where the paste names nothing. */
  readonly shownBy: readonly Inline[];
  readonly summary: readonly Inline[];
  /** The first commands to run. Names out of the paste stand in them only where they are names by their kind's rules. */
  readonly checks: readonly string[];
  /** Small remarks of the bot's own: what else the paste says of the same trouble; mostly empty. */
  readonly remark: string;
  readonly source: Source;
}

/** Pasted output, read: a short card for each distinct trouble, the worst first; none where all is well. */
export interface Diagnosis extends Said {
  readonly kind: 'diagnosis';
  /** What was read, and how much of it is in trouble: one sentence. */
  readonly says: string;
  readonly cards: readonly TroubleCard[];
  /** What has no card: further troubles, words that no note knows, the end of a paste that was too long. */
  readonly remarks: readonly string[];
  /** What comes nearest to the words that no note knows. */
  readonly alternatives: readonly Choice[];
}

/** One part of a command line, as it was typed, and what it means. */
export interface CommandPart {
  /** `-p 8080:80`, or arguments of one role together: `web db`. */
  readonly text: string;
  readonly meaning: readonly Inline[];
  /** Whose words the meaning is: a note's, the bot's own, the program's help (English in every answer), or a refusal. */
  readonly origin: 'note' | 'house' | 'help' | 'refused';
}

/** One call of docker or kubectl, taken apart. */
export interface ExplainedCall {
  /** Id of the note on the command; empty where no note knows it. */
  readonly id: string;
  /** What the note calls it, else the words that call it: `docker run`. */
  readonly title: string;
  readonly summary: readonly Inline[];
  readonly parts: readonly CommandPart[];
}

/** A command line that somebody asked about, explained part by part. */
export interface ExplainedCommand extends Said {
  readonly kind: 'explained-command';
  /** What the first call does, in one line. */
  readonly says: string;
  /** The line as it was typed, without prompt and fences. */
  readonly line: string;
  /** The line with what would be refused put right; absent where nothing is refused, or the remedy is not certain. */
  readonly corrected?: string;
  /** What the line would destroy. */
  readonly cautions: readonly (readonly Inline[])[];
  /** Why the program would refuse the line. */
  readonly faults: readonly (readonly Inline[])[];
  /** A call each, in the order they begin. */
  readonly cards: readonly [ExplainedCall, ...ExplainedCall[]];
  /** What is not explained: other programs in a pipe, the end of a line that was too long. */
  readonly remarks: readonly string[];
  readonly sources: readonly Source[];
}

/** What the bot says to one question. "Nothing found" is an answer, not an error. */
export type Answer = Found | NotFound | Topics | Help | LanguageChosen | Diagnosis | ExplainedCommand;

/** The whole brain, as surfaces see it. Pure and synchronous. */
export interface Brain {
  /** Answers a question. Never throws. */
  readonly answer: (question: Question) => Answer;
  /** Opens one entry by id, as a button does; `undefined` where it no longer exists. */
  readonly open: (id: string, language: Language) => Found | undefined;
}
