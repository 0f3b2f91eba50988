/** Something the bot did, as Slack saw it. */
export type Call =
  | { readonly kind: 'api'; readonly method: string; readonly token: string; readonly args: Arguments }
  | { readonly kind: 'response'; readonly url: string; readonly args: Arguments };

/** Arguments of a call, those that travel as JSON inside a form already parsed. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Keeps what was done in order, and lets a test wait for what is still to come. */
export interface Recorder {
  readonly calls: readonly Call[];
  readonly record: (call: Call) => void;
  /**
   * The first call that matches and was not handed out before; waits for it.
   * @throws where it does not come in time, with a list of what came instead
   */
  readonly next: (matches: (call: Call) => boolean) => Promise<Call>;
}

/** Makes an empty recorder; `patience` is in milliseconds. */
export function createRecorder(patience: number): Recorder {
  const calls: Call[] = [];
  const taken = new Set<Call>();
  const waiting = new Set<() => void>();
  const take = (matches: (call: Call) => boolean): Call | undefined => {
    const found = calls.find((call) => !taken.has(call) && matches(call));
    if (found !== undefined) taken.add(found);
    return found;
  };
  return {
    calls,
    record(call) {
      calls.push(call);
      for (const look of waiting) look();
    },
    next(matches) {
      const { promise, resolve, reject } = settleLater<Call>();
      const look = () => {
        const found = take(matches);
        if (found === undefined) return;
        waiting.delete(look);
        clearTimeout(deadline);
        resolve(found);
      };
      const deadline = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`the expected call did not come; these did: ${calls.map(describe).join(', ')}`));
      }, patience);
      waiting.add(look);
      look();
      return promise;
    },
  };
}

/** A promise and the means to settle it; Node 20 has no `Promise.withResolvers`. */
export function settleLater<Value>() {
  let resolve!: (value: Value) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<Value>((resolveIt, rejectIt) => {
    resolve = resolveIt;
    reject = rejectIt;
  });
  return { promise, resolve, reject };
}

function describe(call: Call): string {
  return call.kind === 'api' ? call.method : 'a response_url';
}
