import type { World } from '../state/world.ts';

/** One REST call, authenticated. */
export interface RestCall {
  readonly world: World;
  /** As sent, in their own case. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The user the webhook acts for. */
  readonly userId: number;
}

/** What the portal answers: a result, or an error with its HTTP status. */
export type RestAnswer =
  | { readonly result: unknown }
  | { readonly error: string; readonly description: string; readonly status: number };

export type RestMethod = (call: RestCall) => RestAnswer;
