import { realpathSync, type Stats } from 'node:fs';
import { relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Library } from './build-library.ts';
import { createReloader } from './create-reloader.ts';
import { loadKnowledge, type NoteCache } from './load-knowledge.ts';

/** Whom to tell, and how patiently. */
export interface WatchOptions {
  /** Called with a whole new library each time the notes have changed, and never while another call is being prepared. */
  readonly onChange: (library: Library) => void;
  /** Called where watching or loading failed, or `onChange` threw; the last library stays right to use. */
  readonly onError: (error: unknown) => void;
  /** A library that is already in use: `onChange` is only called for one that differs from it. */
  readonly current?: Library;
  /** The cache that `current` was loaded with, so that its notes are not parsed a second time. */
  readonly cache?: NoteCache;
  /** Quiet time in milliseconds before a change is read: an editor that saves writes several times. */
  readonly delay?: number;
  readonly load?: (folders: readonly string[], options: { readonly cache: NoteCache }) => Promise<Library>;
}

/** A watch that can be ended. */
export interface KnowledgeWatch {
  /** Ends it; nothing is called any more once this resolves. */
  readonly close: () => Promise<void>;
}

/**
 * Watches folders of notes, and hands over a new library whenever a note is written, moved or deleted, or a folder
 * comes or goes. Resolves once it is watching; what changed before that, since `current`, is handed over as well.
 */
export async function watchKnowledge(
  folders: readonly string[],
  { onChange, onError, current, cache = new Map(), delay = 100, load = loadKnowledge }: WatchOptions,
): Promise<KnowledgeWatch> {
  let fingerprint = current?.fingerprint;
  const reloads = createReloader(delay, async (isClosed) => {
    try {
      const library = await load(folders, { cache });
      if (isClosed() || library.fingerprint === fingerprint) return;
      fingerprint = library.fingerprint;
      onChange(library);
    } catch (error) {
      if (!isClosed()) onError(error);
    }
  });
  // A watcher for each folder: one for all says that it is ready as soon as it has met a folder that is missing.
  const watchers = folders.map((folder) => watchFolder(folder, reloads.ask, onError));
  await Promise.all(watchers.map(isWatching));
  reloads.ask();
  return {
    async close() {
      await Promise.all([reloads.close(), ...watchers.map((watcher) => watcher.close())]);
    },
  };
}

function watchFolder(folder: string, onEvent: () => void, onError: (error: unknown) => void): FSWatcher {
  const pathOf = new Map<string, string>();
  const ignored = (path: string, stats?: Stats) =>
    isHidden(relative(folder, path)) || (stats?.isDirectory() === true && isElsewhere(path, pathOf));
  return watch(folder, { ignoreInitial: true, ignored }).on('all', onEvent).on('error', onError);
}

/** A folder that cannot be watched must not keep the others waiting; why not has been told by then. */
function isWatching(watcher: FSWatcher): Promise<void> {
  return new Promise((resolve) => watcher.once('ready', resolve).once('error', () => resolve()));
}

/** `.git` and its like. The `..data` of a Kubernetes ConfigMap is watched: swapping that link is how its notes change. */
function isHidden(path: string): boolean {
  return path.split(sep).some((name) => /^\.[^.]/.test(name));
}

/** Whether a folder is also there under another path: links in a circle would be followed for ever. */
function isElsewhere(path: string, pathOf: Map<string, string>): boolean {
  try {
    const real = realpathSync(path);
    const first = pathOf.get(real) ?? path;
    pathOf.set(real, first);
    return first !== path;
  } catch {
    // Gone in the meantime, so there is nothing to follow.
    return true;
  }
}
