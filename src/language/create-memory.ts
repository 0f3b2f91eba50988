/** Looks a text up in a memory, and reads it where it is new. */
export type Recall<T> = (text: string, read: () => T) => T;

/** So many texts are remembered at once; notes have some ten thousand different words, people's slips never end. */
const MOST_TEXTS = 40_000;

/** Longer texts are data, which does not come twice. */
const LONGEST_TEXT = 60;

/** Makes a memory of what texts were read as. When it is full it begins anew, so that nothing anyone asks fills it up. */
export function createMemory<T>(): Recall<T> {
  const remembered = new Map<string, T>();
  return (text, read) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const value = read();
    if (remembered.size >= MOST_TEXTS) remembered.clear();
    if (text.length <= LONGEST_TEXT) remembered.set(text, value);
    return value;
  };
}
