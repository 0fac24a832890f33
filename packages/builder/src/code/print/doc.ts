/**
 * A layout that has not been decided yet, in the terms of Wadler's "A prettier printer": text, places where a line may
 * break, and groups that break together.
 */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: 'line'; readonly flat: '' | ' '; readonly hard: boolean }
  | { readonly kind: 'indent'; readonly content: Doc }
  | Group
  /** A text that stands only where the group around it is broken. */
  | { readonly kind: 'if-broken'; readonly text: string };

/** Flat if it fits, else broken; of several states the first that fits. */
export interface Group {
  readonly kind: 'group';
  readonly states: readonly [Doc, ...Doc[]];
  readonly broken: boolean;
}

export const line: Doc = { kind: 'line', flat: ' ', hard: false };
export const softLine: Doc = { kind: 'line', flat: '', hard: false };
export const hardLine: Doc = { kind: 'line', flat: '', hard: true };

export function indent(content: Doc): Doc {
  return { kind: 'indent', content };
}

export function ifBroken(text: string): Doc {
  return { kind: 'if-broken', text };
}

export function group(content: Doc, { broken = false }: { readonly broken?: boolean } = {}): Group {
  return { kind: 'group', states: [content], broken: broken || willBreak(content) };
}

/** The first of several layouts that fits, the last if none does. */
export function firstThatFits(...states: readonly [Doc, ...Doc[]]): Group {
  return { kind: 'group', states, broken: false };
}

/** Whether a layout has a break that it cannot do without. */
export function willBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(willBreak);
  switch (doc.kind) {
    case 'line':
      return doc.hard;
    case 'indent':
      return willBreak(doc.content);
    case 'group':
      return doc.broken || willBreak(doc.states[0]);
    case 'if-broken':
      return false;
  }
}

export function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

/** Something between the items. */
export function join(separator: Doc, items: readonly Doc[]): readonly Doc[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}
