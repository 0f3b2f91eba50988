import { isUtf8 } from 'node:buffer';
import type { Problem } from './entry.ts';
import { FAULTS, problemOf } from './faults.ts';

/** A note's text, or why its bytes are none. */
export type DecodedNote =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'faulty'; readonly problem: Problem };

/**
 * Turns a file's bytes into text: UTF-8, without a byte order mark, LF line ends, composed Hangul (macOS writes it in
 * pieces). Bytes that are no such text come back as a problem with the line. Pure.
 */
export function decodeNote(path: string, bytes: Uint8Array): DecodedNote {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const says =
      'This is not text in UTF-8: there is a zero byte in it; save it as UTF-8, or take the file out.';
    return { kind: 'faulty', problem: problemOf(FAULTS.notText, path, lineOfByte(bytes, zero), says) };
  }
  try {
    const text = decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
    return { kind: 'text', text };
  } catch {
    const says =
      'This is not UTF-8 from here on; save the file as UTF-8 (older Korean editors write EUC-KR).';
    return { kind: 'faulty', problem: problemOf(FAULTS.notUtf8, path, findBrokenLine(bytes), says) };
  }
}

const LINE_FEED = 0x0a;

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === LINE_FEED).length + 1;
}

/** The decoder does not say where it stopped. Lines can be decoded one by one, as no character holds a line feed's byte. */
function findBrokenLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}
