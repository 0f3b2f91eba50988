import type { Block, Inline, Language } from '../../knowledge/entry.ts';
import type { Card, TroubleCard } from '../answer.ts';
import { choiceOf } from '../compose-card.ts';
import { type Asking, cardOf } from '../found-answer.ts';
import { fillCommand } from './fill-command.ts';
import type { Finding } from './finding.ts';
import { PASTE_PHRASES, shorten } from './paste-phrases.ts';
import { namespaceOf, type PastedObject } from './sighting.ts';

/** So many commands of a note are shown: where to look first, not everywhere. */
const MOST_CHECKS = 2;

/** So many objects are named; the rest is counted. */
const MOST_OBJECTS = 4;

/** Makes the short card of a trouble out of its note. */
export function composeTroubleCard({ entry, title, objects, also }: Finding, asking: Asking): TroubleCard {
  const { language } = asking;
  const card = cardOf(entry, asking, []);
  const [source] = card.sources;
  const others = also.map((other) => choiceOf(other, language).title);
  const seenWith = others.length === 0 ? [] : [PASTE_PHRASES[language].seenWith(others)];
  return {
    id: entry.id,
    kind: entry.kind,
    title: title === undefined ? card.title : shorten(title),
    shownBy: sayObjects(objects, language),
    summary: card.summary,
    checks: checksOf(card, objects[0]),
    remark: [card.remark, ...seenWith].filter((remark) => remark !== '').join(' '),
    source: source ?? { title: entry.source.path, ...entry.source },
  };
}

/** `` `api-7d9f8` (네임스페이스 prod, 재시작 12번), `web-0` 외 3개 ``. */
function sayObjects(objects: readonly PastedObject[], language: Language): readonly Inline[] {
  const named = objects.filter((object) => callingOf(object) !== '');
  const shown = named.slice(0, MOST_OBJECTS).flatMap((object, index): Inline[] => {
    const details = detailsOf(object, language).join(', ');
    return [
      ...(index === 0 ? [] : [{ kind: 'text', text: ', ' } as const]),
      { kind: 'code', text: shorten(callingOf(object)) },
      ...(details === '' ? [] : [{ kind: 'text', text: ` (${details})` } as const]),
    ];
  });
  const rest = named.length - MOST_OBJECTS;
  return rest > 0 ? [...shown, { kind: 'text', text: PASTE_PHRASES[language].more(rest) }] : shown;
}

/** A fragment may show a container and not the Pod it is of. */
function callingOf({ name, container = '' }: PastedObject): string {
  return name === '' ? container : name;
}

function detailsOf(object: PastedObject, language: Language): readonly string[] {
  const phrases = PASTE_PHRASES[language];
  const { name, container, restarts = 0 } = object;
  const namespace = namespaceOf(object);
  return [
    ...(namespace === undefined ? [] : [phrases.namespace(shorten(namespace))]),
    ...(container === undefined || name === '' ? [] : [phrases.container(shorten(container))]),
    ...(restarts === 0 ? [] : [phrases.restarts(restarts)]),
  ];
}

/** The first commands of a note, about the first object that shows the trouble. */
function checksOf({ sections }: Card, object: PastedObject | undefined): readonly string[] {
  const commands = (['lead', 'check'] as const)
    .flatMap((role) => sections.filter((section) => section.role === role))
    .flatMap(({ blocks }) => blocks.flatMap(commandsOf));
  const fitting = object === undefined ? commands : commands.filter((command) => isFor(command, object));
  const filled = fitting.map((command) => (object === undefined ? command : fillCommand(command, object)));
  return [...new Set(filled)].slice(0, MOST_CHECKS);
}

/** A note on an exit code serves both worlds; a Pod is not to be found with docker, nor a container of Docker's with kubectl. */
function isFor(command: string, { kind }: PastedObject): boolean {
  return command.startsWith('docker ') === (kind === 'container');
}

function commandsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'code':
      return block.text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    case 'list':
      return block.items.flatMap((item) => item.children.flatMap(commandsOf));
    case 'paragraph':
    case 'caution':
    case 'table':
      return [];
    default:
      return block satisfies never;
  }
}
