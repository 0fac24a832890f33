import type { Problem } from '../tree/problem.ts';

/** Parameters, or everything that is wrong with them. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parameters to text and back. What is packed is never blank and never `0`, since the portal drops both (portal.md §4 rule 7). */
export interface ParamsCodec<In, Out> {
  readonly pack: (params: In) => Outcome<string>;
  /** Takes any text: a person may have typed it. */
  readonly unpack: (text: string) => Outcome<Out>;
}

export function good<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function bad(...problems: readonly Problem[]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems };
}
