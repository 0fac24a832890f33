/** One kind of parameter: what it takes, in words, and its text. */
export interface ParamKind<T> {
  /** For the sentence "which takes …". */
  readonly takes: string;
  readonly allows: (value: unknown) => value is T;
  readonly write: (value: T) => string;
  /** Undefined for a text that is none. */
  readonly read: (text: string) => T | undefined;
  /** Whether it may hold blanks, so that as the last one it takes the rest of the line. */
  readonly isText: boolean;
}
