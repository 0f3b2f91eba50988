import { type Lexeme, readLexeme } from './shell-lexeme.ts';
import type { ShellCommand, ShellWord } from './shell-word.ts';

/** Shell text, and the line it begins on. */
export interface Passage {
  readonly text: string;
  readonly line: number;
}

/** The commands of a passage, and the passages inside its substitutions. */
export interface ReadPassage {
  readonly commands: readonly ShellCommand[];
  readonly inner: readonly Passage[];
}

/** What is known while a passage is read from its beginning to its end. */
interface Reading {
  readonly commands: ShellCommand[];
  readonly inner: Passage[];
  words: ShellWord[];
  word: ShellWord | undefined;
  line: number;
  commandLine: number;
  quoted: boolean;
  /** The next word is the file of a redirection. */
  redirected: boolean;
  /** Here-documents that begin at the end of the line. */
  documents: string[];
}

/** Reads a passage into commands; what is in its substitutions is left for later. Pure, and never throws. */
export function readPassage({ text, line }: Passage): ReadPassage {
  const reading: Reading = {
    commands: [],
    inner: [],
    words: [],
    word: undefined,
    line,
    commandLine: line,
    quoted: false,
    redirected: false,
    documents: [],
  };
  for (let at = 0; at < text.length; ) {
    const lexeme = readLexeme(text, at, reading.quoted);
    take(reading, lexeme, text, at);
    const taken = text.slice(at, at + lexeme.length);
    at += lexeme.length;
    reading.line += countLines(taken);
    if (lexeme.kind === 'separator' && taken.endsWith('\n')) at = skipDocuments(reading, text, at);
  }
  endCommand(reading);
  return { commands: reading.commands, inner: reading.inner };
}

function take(reading: Reading, lexeme: Lexeme, text: string, at: number): void {
  switch (lexeme.kind) {
    case 'text':
      addToWord(reading, lexeme.text, false);
      break;
    case 'variable':
      addToWord(reading, text.slice(at, at + lexeme.length), true);
      break;
    case 'substitution':
      reading.inner.push({
        text: lexeme.inner,
        line: reading.line + countLines(text.slice(at, lexeme.innerAt)),
      });
      addToWord(reading, text.slice(at, at + lexeme.length), true);
      break;
    case 'quote':
      reading.quoted = !reading.quoted;
      addToWord(reading, '', false);
      break;
    case 'redirection':
      // The 2 of `2>&1` is no word.
      if (/^\d+$/.test(reading.word?.text ?? '')) reading.word = undefined;
      endWord(reading);
      reading.redirected = true;
      break;
    case 'here-document':
      endWord(reading);
      reading.documents.push(lexeme.until);
      break;
    case 'separator':
      endCommand(reading);
      break;
    case 'space':
      endWord(reading);
      break;
    case 'nothing':
      break;
    default:
      lexeme satisfies never;
  }
}

function addToWord(reading: Reading, text: string, open: boolean): void {
  if (reading.words.length === 0 && reading.word === undefined) reading.commandLine = reading.line;
  const { word } = reading;
  reading.word = { text: (word?.text ?? '') + text, open: open || (word?.open ?? false) };
}

function endWord(reading: Reading): void {
  const { word, redirected } = reading;
  if (word === undefined) return;
  if (!redirected) reading.words.push(word);
  reading.word = undefined;
  reading.redirected = false;
}

function endCommand(reading: Reading): void {
  endWord(reading);
  reading.redirected = false;
  if (reading.words.length > 0) reading.commands.push({ words: reading.words, line: reading.commandLine });
  reading.words = [];
}

/** Passes over the here-documents that were announced, and returns where the text goes on. */
function skipDocuments(reading: Reading, text: string, from: number): number {
  let at = from;
  for (const until of reading.documents) {
    for (let line: string | undefined; line !== until && at < text.length; ) {
      const end = text.indexOf('\n', at);
      line = text.slice(at, end === -1 ? text.length : end).trim();
      at = end === -1 ? text.length : end + 1;
      reading.line++;
    }
  }
  reading.documents = [];
  return at;
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
