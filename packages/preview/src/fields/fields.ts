/** A stored object before anything is known about its values. */
export type Fields = Readonly<Record<string, unknown>>;
