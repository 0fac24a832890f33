import type { World } from '../state/world.ts';
import type { Caller } from './caller.ts';
import { refuse } from './refuse.ts';
import { restMethods } from './rest-methods.ts';
import type { CallTrace, RestAnswer, Saving } from './rest-method.ts';
import { hasMethod } from '../rules/generation.ts';
import { mayOperate } from '../rules/operating-time.ts';

/** A call of a method by somebody who is known. */
export interface MethodCall {
  readonly world: World;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly trace: CallTrace;
}

/** Begins a method: its checks are made and its key is taken; what it would store is not stored yet. */
export function beginMethod(call: MethodCall): RestAnswer | Saving {
  const { world, method, caller } = call;
  const run = restMethods[method];
  if (run === undefined || !hasMethod(world.generation, method))
    return refuse('ERROR_METHOD_NOT_FOUND', 'Method not found!', 404);
  const usage = world.state.usage.get(usageName(caller.credential, method));
  if (!mayOperate(usage, world.operating, world.clock.now())) {
    return refuse('OPERATION_TIME_LIMIT', 'Method is blocked due to operation time limit.', 429);
  }
  return run(call);
}

/** What the operating time of a credential and a method is kept under (transport.md §1.6). */
export function usageName(credential: string, method: string): string {
  return `${credential} ${method}`;
}
