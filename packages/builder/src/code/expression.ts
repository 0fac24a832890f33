/** A piece of source that is still to be laid out: as little of JavaScript as composing a message takes. */
export type Expression =
  /** Literals, names, templates: nothing a line could break in. */
  | { readonly kind: 'atom'; readonly source: string; readonly isSimple: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] }
  /** `head.name(…).name(…)`. */
  | { readonly kind: 'chain'; readonly head: Expression; readonly links: readonly Link[] }
  | { readonly kind: 'arrow'; readonly parameter: string; readonly body: Expression };

export type ExpressionKind = Expression['kind'];

/** One call in a chain. */
export interface Link {
  readonly name: string;
  readonly args: readonly Expression[];
}

export function atom(source: string): Expression {
  return { kind: 'atom', source, isSimple: true };
}

/** A tagged template, which layouts take for less simple than a literal. */
export function template(source: string): Expression {
  return { kind: 'atom', source, isSimple: false };
}

export function call(name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'call', callee: atom(name), args };
}

/** `fmt.bold(…)`. */
export function method(object: string, name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'chain', head: atom(object), links: [{ name, args }] };
}
