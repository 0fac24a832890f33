/** What is stored, while it is being put together. */
export type Writable<S> = { -readonly [K in keyof S]: S[K] };
