import type { Action } from '../actions/action.ts';
import type { Problem } from '../tree/problem.ts';
import type { ItemOptions } from './item-options.ts';

interface ItemFields {
  readonly item: { readonly label: string; readonly action: Action; readonly options: ItemOptions };
  /** An item in the portal's own keys. */
  readonly raw: { readonly item: Readonly<Record<string, unknown>> };
}

export type ItemKind = keyof ItemFields;

/** One item of a menu, in order. */
export type ItemNode<K extends ItemKind = ItemKind> = {
  readonly [P in K]: { readonly kind: P; readonly problems: readonly Problem[] } & ItemFields[P];
}[K];
