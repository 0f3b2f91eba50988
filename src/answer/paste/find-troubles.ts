import type { Entry } from '../../knowledge/entry.ts';
import type { EntryBook, Notes } from '../notes.ts';
import { type Draft, type Finding, finishFinding, openDraft } from './finding.ts';
import { leaveOutOwners } from './leave-out-owners.ts';
import { leaveOutRestated } from './leave-out-restated.ts';
import { isWorkload } from './name-states.ts';
import { severityOf } from './severities.ts';
import { objectKey, type PastedObject, type Sighting, type Trouble } from './sighting.ts';

/** What was read, set against the notes. */
export interface Troubles {
  /** One for each distinct trouble, the worst first. */
  readonly findings: readonly Finding[];
  /** States that no note knows, each once. */
  readonly unknown: readonly { readonly says: string; readonly object?: PastedObject | undefined }[];
}

/** Sets sightings, and the messages recognised in each line, against the notes. */
export function findTroubles(
  sightings: readonly Sighting[],
  messages: ReadonlyMap<number, readonly Entry[]>,
  objects: ReadonlyMap<number, PastedObject>,
  notes: Pick<Notes, 'lookup'>,
  book: EntryBook,
): Troubles {
  const drafts = new Map<string, Draft>();
  const unknown = new Map<string, Troubles['unknown'][number]>();
  const events = new Map(sightings.filter(({ isEvent }) => isEvent).map((event) => [event.line, event]));
  const note = (entry: Entry, name: string, object: PastedObject | undefined, title?: string): Draft => {
    const draft = drafts.get(entry.id) ?? openDraft(entry);
    drafts.set(entry.id, draft);
    draft.names.add(name);
    draft.titles.add(title ?? '');
    draft.rank = Math.min(draft.rank, severityOf(name));
    if (object !== undefined) draft.objects.set(`${objectKey(object)}/${object.container ?? ''}`, object);
    return draft;
  };

  const findEntry = createEntryFinder(notes, book);
  for (const { state, object, line, isEvent } of leaveOutOwners(sightings)) {
    if (state.kind === 'well') continue;
    const entry = findEntry(state, object);
    const isExplained = isEvent && (messages.get(line) ?? []).length > 0;
    if (entry !== undefined && !isExplained) {
      note(entry, state.names[0] ?? '', object, state.titled ? state.says : undefined);
    } else if (entry === undefined && !isExplained) {
      unknown.set(state.says, { says: state.says, object });
    }
  }
  for (const [line, entries] of messages) {
    const event = events.get(line);
    if (event?.state.kind === 'well') continue;
    for (const entry of entries) {
      const draft = note(entry, entry.names[0] ?? entry.id, event?.object ?? objects.get(line));
      if (event === undefined) continue;
      draft.rank = Math.min(draft.rank, severityOf(event.state.names[0] ?? ''));
      const reason = findEntry(event.state, event.object);
      if (reason !== undefined) draft.also.add(reason);
    }
  }
  const told = leaveOutRestated([...drafts.values()]);
  // Equally bad: what is, before what was said of it, as the paste has it.
  return {
    findings: told.toSorted((one, other) => one.rank - other.rank).map(finishFinding),
    unknown: [...unknown.values()],
  };
}

/** Finds the note on a state, by the first of its names that a note has. A table says the same few states again and again. */
function createEntryFinder(
  { lookup }: Pick<Notes, 'lookup'>,
  book: EntryBook,
): (state: Trouble, object: PastedObject | undefined) => Entry | undefined {
  const known = new Map<string, Entry | undefined>();
  return ({ names }, object) => {
    const isOfWorkload = object !== undefined && isWorkload(object.kind);
    const key = [isOfWorkload, ...names].join('\n');
    if (known.has(key)) return known.get(key);
    // What keeps Pods has no status of its own; its resource says how to read READY.
    const kinds = isOfWorkload ? ['status', 'error', 'resource'] : ['status', 'error'];
    const entry = names
      .flatMap((name) => lookup(name).flatMap((id) => book.leadOf(id) ?? []))
      .find(({ kind }) => kinds.includes(kind));
    known.set(key, entry);
    return entry;
  };
}
