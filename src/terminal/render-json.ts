import type {
  Answer,
  Card,
  Choice,
  Diagnosis,
  ExplainedCommand,
  Source,
  TroubleCard,
} from '../answer/answer.ts';
import type { Block, Inline, Language } from '../knowledge/entry.ts';
import { renderBody } from './render-answer.ts';
import { renderCard } from './render-card.ts';
import { renderCall } from './render-explanation.ts';
import { renderTrouble } from './render-troubles.ts';

/** One answer as scripts read it: the terminal's contract, which does not change. */
export interface JsonAnswer extends JsonPart {
  readonly question: string;
  readonly language: Language;
  readonly alternatives: readonly Choice[];
  readonly elapsedMs: number;
  /** Where one message asked for several things, or pasted output is in trouble: each of them, the first included. */
  readonly parts?: readonly JsonPart[];
}

interface JsonPart {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** The whole answer as a person reads it, without echo of the question, alternatives or footer. */
  readonly text: string;
  /** The command lines in it. */
  readonly commands: readonly string[];
  /** From 0 to 1. */
  readonly confidence: number;
  readonly sources: readonly Source[];
}

/** Turns an answer into the object of the contract. `elapsedMs` is the time it took, in milliseconds. */
export function renderJson(answer: Answer, elapsedMs: number): JsonAnswer {
  const about = { question: answer.question, language: answer.language, elapsedMs };
  if (answer.kind === 'diagnosis') return { ...about, ...diagnosisParts(answer) };
  if (answer.kind === 'explained-command') return { ...about, ...explanationParts(answer) };
  if (answer.kind !== 'found') {
    return {
      ...about,
      kind: answer.kind === 'language' ? 'help' : answer.kind,
      id: '',
      title: '',
      text: renderBody(answer),
      commands: [],
      confidence: answer.kind === 'not-found' ? answer.confidence : 1,
      sources: [],
      alternatives: answer.kind === 'not-found' ? answer.alternatives : [],
    };
  }
  const [first, ...others] = answer.cards;
  const parts = [first, ...others].map((card) => jsonPart(card, answer.confidence));
  return {
    ...about,
    ...jsonPart(first, answer.confidence),
    text: renderBody(answer),
    commands: [...new Set(parts.flatMap((part) => part.commands))],
    alternatives: answer.alternatives,
    ...(parts.length > 1 && { parts }),
  };
}

/** `id` and `title` are those of the worst trouble, and empty where all is well. */
function diagnosisParts(answer: Diagnosis): Omit<JsonAnswer, 'question' | 'language' | 'elapsedMs'> {
  const parts = answer.cards.map(troublePart);
  return {
    kind: answer.kind,
    id: parts[0]?.id ?? '',
    title: parts[0]?.title ?? '',
    text: renderBody(answer),
    commands: [...new Set(parts.flatMap(({ commands }) => commands))],
    confidence: 1,
    sources: parts.flatMap(({ sources }) => sources),
    alternatives: answer.alternatives,
    ...(parts.length > 0 && { parts }),
  };
}

/** `commands` is the line put right, or the line itself where nothing is wrong with it. */
function explanationParts(answer: ExplainedCommand): Omit<JsonAnswer, 'question' | 'language' | 'elapsedMs'> {
  const { cards, sources, corrected, line } = answer;
  const about = { kind: 'command', confidence: 1, commands: (corrected ?? line).split('\n') };
  const [{ id, title }] = cards;
  return {
    ...about,
    id,
    title,
    text: renderBody(answer),
    sources,
    alternatives: [],
    ...(cards.length > 1 && {
      parts: cards.map((card) => ({
        ...about,
        id: card.id,
        title: card.title,
        text: renderCall(card),
        commands: [],
        sources: [],
      })),
    }),
  };
}

function troublePart(card: TroubleCard): JsonPart {
  const { kind, id, title, checks, source } = card;
  return { kind, id, title, text: renderTrouble(card), commands: checks, confidence: 1, sources: [source] };
}

function jsonPart(card: Card, confidence: number): JsonPart {
  return {
    kind: card.kind,
    id: card.id,
    title: card.title,
    text: renderCard(card),
    commands: [...new Set(commandsOf(card))],
    confidence,
    sources: [...card.sources, ...card.notes.map((note) => note.source)],
  };
}

/** Programs whose lines count as commands where they stand in running text. */
const COMMAND = /^(?:sudo )?(?:docker|kubectl|minikube|kind|brew|crictl|crontab|helm|ssh|curl)\b/;

const SHELL = /^(?:|sh|bash|shell|console|zsh)$/;

function commandsOf(card: Card): string[] {
  const blocks = [
    ...card.sections.flatMap((section) => section.blocks),
    ...card.notes.flatMap((note) => note.blocks),
  ];
  return [...card.summary.flatMap(commandsOfRun), ...blocks.flatMap(commandsOfBlock)];
}

function commandsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'code':
      return SHELL.test(block.language) ? block.text.split('\n').filter((line) => line.trim() !== '') : [];
    case 'paragraph':
    case 'caution':
      return block.content.flatMap(commandsOfRun);
    case 'list':
      return block.items.flatMap((item) => [
        ...item.content.flatMap(commandsOfRun),
        ...item.children.flatMap(commandsOfBlock),
      ]);
    case 'table':
      return [...block.header, ...block.rows.flat()].flat().flatMap(commandsOfRun);
    default:
      return block satisfies never;
  }
}

function commandsOfRun(run: Inline): string[] {
  return run.kind === 'code' && COMMAND.test(run.text) ? [run.text] : [];
}
