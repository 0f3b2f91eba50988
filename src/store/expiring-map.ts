/** A map that forgets: what is over its time, and beyond `capacity` what was written longest ago. */
export interface ExpiringMap<Value> {
  readonly get: (key: string) => Value | undefined;
  /** Keeps a value for so many seconds; for ever with `Infinity`, as far as there is room. */
  readonly set: (key: string, value: Value, seconds: number) => void;
  readonly delete: (key: string) => void;
}

/** Makes an empty one. `now` is in milliseconds. */
export function createExpiringMap<Value>(capacity: number, now: () => number): ExpiringMap<Value> {
  // A Map keeps the order of insertion, so the first key is the oldest.
  const kept = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      if (found.until > now()) return found.value;
      kept.delete(key);
      return undefined;
    },
    set(key, value, seconds) {
      kept.delete(key);
      kept.set(key, { value, until: now() + seconds * 1000 });
      for (const oldest of kept.keys()) {
        if (kept.size <= capacity) break;
        kept.delete(oldest);
      }
    },
    delete: (key) => void kept.delete(key),
  };
}
