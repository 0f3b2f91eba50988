import type { ContextBlock } from '@slack/types';
import type { Source } from '../answer/answer.ts';
import type { Language } from '../knowledge/entry.ts';
import { escapeText, linkText } from './escape-text.ts';
import { PHRASES } from './phrases.ts';

/** How sources are shown. */
export interface SourceStyle {
  readonly language: Language;
  /** Template with `{path}` and `{line}` that leads to the note; without it the path is only named. */
  readonly sourceUrl?: string | undefined;
}

/** A line of sources longer than this is no small print any more; what goes beyond is left out, links whole. */
const SOURCES_LENGTH = 1_500;

/**
 * The small line under a card: where its sentences stand, which official page they were checked against, and when.
 * https://docs.slack.dev/reference/block-kit/blocks/context-block
 */
export function renderSources(
  sources: readonly Source[],
  checked: string,
  { language, sourceUrl }: SourceStyle,
): ContextBlock[] {
  const parts = [
    ...sources.filter(({ url }) => url === undefined).map((source) => noteLink(source, sourceUrl)),
    ...sources.flatMap(pageLink),
    ...(checked === '' ? [] : [escapeText(checked)]),
  ];
  if (parts.length === 0) return [];
  return [smallPrint(`${PHRASES[language].source} ${joinWithin([...new Set(parts)], SOURCES_LENGTH)}`)];
}

/** A line in small print; `mrkdwn` is already escaped. */
export function smallPrint(mrkdwn: string): ContextBlock {
  // Without `verbatim` Slack would go on to link what looks like a channel or a name.
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn, verbatim: true }] };
}

function noteLink({ title, path, line }: Source, template: string | undefined): string {
  if (template === undefined) return escapeText(title);
  const url = template.replaceAll('{path}', () => encodePath(path)).replaceAll('{line}', String(line));
  return linkText(title, url);
}

/** Half a surrogate pair has no encoding at all; `encodeURIComponent` throws at it. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

function pageLink({ title, url }: Source): string[] {
  return url === undefined ? [] : [linkText(title, url)];
}

/** Joins parts as long as they fit; a link cut in half would be read as text. */
function joinWithin(parts: readonly string[], limit: number): string {
  let joined = '';
  for (const part of parts) {
    const longer = joined === '' ? part : `${joined} · ${part}`;
    if (longer.length > limit) return joined === '' ? '…' : `${joined} …`;
    joined = longer;
  }
  return joined;
}
