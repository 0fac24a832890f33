/** The kinds of mark a run may carry, outermost first: the order in which they nest as elements. */
export const markKinds = [
  'quote',
  'code',
  'quote-name',
  'quote-time',
  'link',
  'context',
  'user',
  'chat',
  'lines',
  'call',
  'send',
  'put',
  'color',
  'size',
  'b',
  'i',
  'u',
  's',
] as const;

export type MarkKind = (typeof markKinds)[number];

/** A mark taken apart: `link:https://a.example` is a `link` with that value. */
export interface Mark {
  readonly kind: MarkKind;
  readonly value: string;
}
