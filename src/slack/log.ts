/** The part of a logger (pino's) that the surface uses: fields first, then the sentence. Never message text or tokens. */
export interface Log {
  readonly warn: (fields: object, sentence: string) => void;
  readonly error: (fields: object, sentence: string) => void;
}
