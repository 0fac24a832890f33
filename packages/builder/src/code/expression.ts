/** A piece of source that is still to be laid out: as little of JavaScript as composing a message takes. */
export type Expression =
  /** Literals, names, templates: nothing a line could break in. */
  | Atom
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [key: string, value: Expression])[] }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] }
  /** `head.name(…).name(…)`. */
  | { readonly kind: 'chain'; readonly head: Expression; readonly links: readonly Link[] }
  | { readonly kind: 'arrow'; readonly parameter: string; readonly body: Expression };

interface Atom {
  readonly kind: 'atom';
  readonly source: string;
  /** A tagged template is not: a chain does not stay on its line for it. */
  readonly isSimple: boolean;
  /** What it takes from the package. */
  readonly names: readonly string[];
}

/** One call in a chain. */
export interface Link {
  readonly name: string;
  readonly args: readonly Expression[];
}

export function atom(source: string): Expression {
  return { kind: 'atom', source, isSimple: true, names: [] };
}

/** A name that is imported. */
export function imported(name: string): Expression {
  return { kind: 'atom', source: name, isSimple: true, names: [name] };
}

export function template(source: string, names: readonly string[]): Expression {
  return { kind: 'atom', source, isSimple: false, names };
}

/** `raw(…)`. */
export function call(name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'call', callee: imported(name), args };
}

/** `fmt.bold(…)`. */
export function method(object: string, name: string, ...args: readonly Expression[]): Expression {
  return { kind: 'chain', head: imported(object), links: [{ name, args }] };
}
