/** What a parameter can be: text, a number, or true and false. */
export type ParamType = StringConstructor | NumberConstructor | BooleanConstructor;

/**
 * The parameters of a command by name, in the order in which they are typed: `String`, `Number` or `Boolean`, with
 * `'?'` for one that may be left out, or a list of the texts that are allowed.
 *
 * @example
 * ```ts
 * const spec: CommandSpec = { deal: Number, why: ['busy', 'not mine'], note: [String, '?'] };
 * command('decline', spec);
 * ```
 */
export type CommandSpec = Readonly<Record<string, ParamType | readonly [ParamType, '?'] | readonly string[]>>;

/** The type of one parameter. */
export type ParamOf<S> = S extends StringConstructor
  ? string
  : S extends NumberConstructor
    ? number
    : S extends BooleanConstructor
      ? boolean
      : S extends readonly [infer T extends ParamType, '?']
        ? ParamOf<T> | undefined
        : S extends readonly (infer Choice)[]
          ? Choice
          : never;

type OptionalNames<S> = { [K in keyof S]: undefined extends ParamOf<S[K]> ? K : never }[keyof S];

/** The parameters that a spec describes. */
export type SpecParams<S> = { readonly [K in Exclude<keyof S, OptionalNames<S>>]: ParamOf<S[K]> } & {
  readonly [K in OptionalNames<S>]?: ParamOf<S[K]>;
};
