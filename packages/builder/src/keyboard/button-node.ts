import type { Action } from '../actions/action.ts';
import type { Problem } from '../tree/problem.ts';
import type { CommandButtonOptions } from './button-options.ts';

interface ButtonFields {
  readonly button: {
    readonly label: string;
    readonly action: Action;
    readonly options: CommandButtonOptions;
  };
  readonly break: object;
  /** A button in the portal's own keys. */
  readonly raw: { readonly button: Readonly<Record<string, unknown>> };
}

export type ButtonKind = keyof ButtonFields;

/** One element of a keyboard, in reading order. */
export type ButtonNode<K extends ButtonKind = ButtonKind> = {
  readonly [P in K]: { readonly kind: P; readonly problems: readonly Problem[] } & ButtonFields[P];
}[K];
