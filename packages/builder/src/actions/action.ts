import type { CommandCall } from '../commands/command-call.ts';

interface ActionFields {
  readonly command: { readonly call: CommandCall };
  readonly link: { readonly url: string };
  readonly send: { readonly value: string };
  readonly put: { readonly value: string };
}

export type ActionKind = keyof ActionFields;

/** What a click does; the same for a button and for a menu item. */
export type Action<K extends ActionKind = ActionKind> = {
  readonly [P in K]: { readonly kind: P } & ActionFields[P];
}[K];
