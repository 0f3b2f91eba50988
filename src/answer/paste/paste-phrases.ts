import type { Language } from '../../knowledge/entry.ts';
import type { Seen } from './count-seen.ts';
import type { ObjectKind } from './sighting.ts';

/** What the bot itself says of a paste; what troubles mean stands in notes. */
export interface PastePhrases {
  readonly headline: (seen: Seen, troubles: number) => string;
  readonly allWell: (seen: Seen) => string;
  readonly unknownOnly: (seen: Seen, words: readonly string[]) => string;
  readonly unknown: (words: readonly string[]) => string;
  readonly further: (titles: readonly string[], count: number) => string;
  readonly cut: (limit: number) => string;
  readonly seenWith: (titles: readonly string[]) => string;
  readonly namespace: (name: string) => string;
  readonly container: (name: string) => string;
  readonly restarts: (count: number) => string;
  readonly more: (count: number) => string;
}

/** Longer words out of a paste are cut where they are shown: a name has its rules, and the rest is noise. */
const SHOWN_LENGTH = 100;

/** A text out of a paste, short enough to be shown. */
export function shorten(text: string): string {
  if (text.length <= SHOWN_LENGTH) return text;
  return `${text.slice(0, SHOWN_LENGTH).replace(/[\ud800-\udbff]$/, '')}…`;
}

const KOREAN_KINDS: Readonly<Record<ObjectKind, string>> = {
  pod: '파드',
  node: '노드',
  pvc: 'PVC',
  pv: 'PV',
  job: '잡',
  deployment: '디플로이먼트',
  statefulset: '스테이트풀셋',
  daemonset: '데몬셋',
  replicaset: '레플리카셋',
  service: '서비스',
  namespace: '네임스페이스',
  container: '컨테이너',
  other: '대상',
};

const KOREAN: PastePhrases = {
  headline: (seen, troubles) => {
    const { total, troubled, name } = seen;
    if (total === 0) return `문제 ${troubles}가지가 보여요.`;
    if (total === 1) {
      return `${koreanKind(seen)} ‘${shorten(name)}’에 문제가 ${troubles === 1 ? '' : `${troubles}가지 `}있어요.`;
    }
    const noun = seen.kinds.length === 1 ? `${koreanKind(seen)} ` : '';
    return troubled === total
      ? `${noun}${total}개 모두 문제가 있어요.`
      : `${noun}${total}개 중 ${troubled}개에 문제가 있어요.`;
  },
  allWell: (seen) => {
    if (seen.total === 0) return '문제를 알리는 것은 보이지 않아요.';
    if (seen.total === 1) return `${koreanKind(seen)} ‘${shorten(seen.name)}’에는 문제가 없어요.`;
    return `${koreanCounts(seen)} 모두 정상이에요.`;
  },
  unknownOnly: (seen, words) =>
    [
      ...(seen.total === 0 ? [] : [`${koreanCounts(seen)}를 읽었어요.`]),
      `노트에 없는 말이 있어요: ${words.join(', ')}.`,
    ].join(' '),
  unknown: (words) => `노트에 없는 말도 있어요: ${words.join(', ')}`,
  further: (titles, count) =>
    `그 밖에 ${count}가지가 더 있어요: ${titles.join(', ')}${count > titles.length ? ' …' : ''}`,
  cut: (limit) => `글이 길어서 앞의 ${limit.toLocaleString('en')}자만 읽었어요.`,
  seenWith: (titles) => `함께 보이는 것: ${titles.join(', ')}`,
  namespace: (name) => `네임스페이스 ${name}`,
  container: (name) => `컨테이너 ${name}`,
  restarts: (count) => `재시작 ${count}번`,
  more: (count) => ` 외 ${count}개`,
};

function koreanKind({ kinds }: Seen): string {
  return KOREAN_KINDS[kinds[0]?.kind ?? 'other'];
}

function koreanCounts({ kinds }: Seen): string {
  return kinds.map(({ kind, count }) => `${KOREAN_KINDS[kind]} ${count}개`).join(', ');
}

/** One of them; more than one take an s. */
const ENGLISH_KINDS: Readonly<Record<ObjectKind, string>> = {
  pod: 'Pod',
  node: 'node',
  pvc: 'PVC',
  pv: 'PV',
  job: 'Job',
  deployment: 'Deployment',
  statefulset: 'StatefulSet',
  daemonset: 'DaemonSet',
  replicaset: 'ReplicaSet',
  service: 'Service',
  namespace: 'namespace',
  container: 'container',
  other: 'object',
};

const ENGLISH: PastePhrases = {
  headline: (seen, troubles) => {
    const { total, troubled, name } = seen;
    const problems = troubles === 1 ? 'a problem' : `${troubles} problems`;
    if (total === 0) return `There ${troubles === 1 ? 'is' : 'are'} ${problems} in it.`;
    if (total === 1) return `The ${englishKind(seen)} “${shorten(name)}” has ${problems}.`;
    const noun = seen.kinds.length === 1 ? ` ${englishKind(seen)}s` : '';
    if (troubled === total) return `${englishAll(total)}${noun} have a problem.`;
    return `${troubled} of ${total}${noun} ${troubled === 1 ? 'has' : 'have'} a problem.`;
  },
  allWell: (seen) => {
    if (seen.total === 0) return 'Nothing in it tells of a problem.';
    if (seen.total === 1) return `The ${englishKind(seen)} “${shorten(seen.name)}” has no problem.`;
    if (seen.kinds.length === 1) return `${englishAll(seen.total)} ${englishKind(seen)}s are well.`;
    return `${englishCounts(seen)}: all are well.`;
  },
  unknownOnly: (seen, words) =>
    [
      ...(seen.total === 0 ? [] : [`I read ${englishCounts(seen)}.`]),
      `The notes do not know what this says: ${words.join(', ')}.`,
    ].join(' '),
  unknown: (words) => `The notes do not know: ${words.join(', ')}`,
  further: (titles, count) => `And ${count} more: ${titles.join(', ')}${count > titles.length ? ' …' : ''}`,
  cut: (limit) => `It is long: only the first ${limit.toLocaleString('en')} characters were read.`,
  seenWith: (titles) => `Seen with it: ${titles.join(', ')}`,
  namespace: (name) => `namespace ${name}`,
  container: (name) => `container ${name}`,
  restarts: (count) => `${count} ${count === 1 ? 'restart' : 'restarts'}`,
  more: (count) => ` and ${count} more`,
};

function englishKind({ kinds }: Seen): string {
  return ENGLISH_KINDS[kinds[0]?.kind ?? 'other'];
}

function englishAll(count: number): string {
  return count === 2 ? 'Both' : `All ${count}`;
}

function englishCounts({ kinds }: Seen): string {
  return kinds
    .map(({ kind, count }) => `${count} ${ENGLISH_KINDS[kind]}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** The bot's own voice on pastes in each language. */
export const PASTE_PHRASES: Readonly<Record<Language, PastePhrases>> = { ko: KOREAN, en: ENGLISH };
