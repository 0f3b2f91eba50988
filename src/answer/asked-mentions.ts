import type { EntryKind } from '../knowledge/entry.ts';
import type { Mention } from './find-mentions.ts';

/**
 * Of the things that a text names, in order, those that it asks about: all of a list ("a pod, a service and a node"), the one
 * that the others only place ("클러스터에서 파드", "a pod in a cluster"), none where it cannot be told.
 */
export function askedMentions(
  text: string,
  mentions: readonly Mention[],
  kindsOf: (mention: Mention) => readonly EntryKind[],
): readonly Mention[] {
  const gaps = gapsBetween(text, mentions);
  const areAlike = (index: number): boolean => {
    const [one, other] = [mentions[index], mentions[index + 1]].map((mention) =>
      mention === undefined ? [] : kindsOf(mention),
    );
    return one?.some((kind) => kind !== 'command' && other?.includes(kind)) === true;
  };
  // Two names with nothing between them are a list only of things alike.
  if (gaps.every((gap, index) => SIDE_BY_SIDE.test(gap) && (gap.trim() !== '' || areAlike(index))))
    return mentions;
  if (gaps.every((gap) => BEFORE_LAST.test(gap))) return mentions.slice(-1);
  if (gaps.every((gap) => AFTER_FIRST.test(gap))) return mentions.slice(0, 1);
  // What stands around the name of a command is what it is done to: `kubectl get` and the Pods that it gets.
  const commands = mentions.filter((mention) => kindsOf(mention)[0] === 'command');
  return commands.length === 1 ? commands : [];
}

/** Particles and words between things that are named side by side; "컨테이너가 unhealthy" is a subject with what it is. */
const SIDE_BY_SIDE =
  /^(?:이?랑|하고|와|과|도|(?:은|는|이|가|을|를)(?=\s*[?,/]))?[\s,/&+()'"`?!.]*(?:(?:and|or|및|그리고|또는|아니면|vs\.?)\s+)?(?:(?:an?|the)\s+)?['"`(]*$/i;

/** 클러스터에서 파드, 노드의 kubelet, "in a cluster, what is a pod": the last is asked about. */
const BEFORE_LAST =
  /^\s*(?:안|내)?(?:에서의?|에\s?있는|의|에)\s+$|^s?,?\s+what(?:'?s|\s+is|\s+are)\s+(?:(?:an?|the)\s+)?['"`]?$/i;

/** A kubelet of a node, a pod in a cluster: the first is. */
const AFTER_FIRST = /^s?\s+(?:in|inside|of|on|within)\s+(?:(?:an?|the|my)\s+)?$/i;

/** What stands between each thing and the next. */
function gapsBetween(text: string, mentions: readonly Mention[]): string[] {
  let end = 0;
  const spans = mentions.map(({ name }) => {
    const start = Math.max(text.indexOf(name, end), end);
    end = start + name.length;
    return { start, end };
  });
  return spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end ?? start, start));
}
