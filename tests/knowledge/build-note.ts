/** What differs from an ordinary note; halves are Markdown without their heading. */
interface Overrides {
  readonly id?: string;
  readonly kind?: string;
  /** Further lines of front matter. */
  readonly front?: string;
  readonly ko?: string;
  readonly en?: string;
}

/** Builds the text of a curated note for a test. */
export function buildNote({
  id = 'docker-pause',
  kind = 'concept',
  front = '',
  ko = '모든 프로세스를 얼린다.',
  en = 'Freezes every process.',
}: Overrides = {}): string {
  const lines = [
    '---',
    `id: ${id}`,
    `kind: ${kind}`,
    `names: [${id.replaceAll('-', ' ')}]`,
    ...(front === '' ? [] : [front]),
    '---',
    '## 한국어',
    '',
    ko,
    '',
    '## English',
    '',
    en,
    '',
  ];
  return lines.join('\n');
}
