import { operate } from '../rules/operating-time.ts';
import type { World } from '../state/world.ts';
import { restMethods } from './rest-methods.ts';
import { usageName } from './run-method.ts';

/** A call that has run: whose, of what, and for how long. */
export interface BilledCall {
  readonly credential: string;
  readonly method: string;
  readonly seconds: number;
}

/**
 * Notes the operating time of a call. The new server bills a batch as `batch`, at half its time; the old one does not
 * bill it, but the methods in it (transport.md §1.6).
 */
export function bill(world: World, { credential, method, seconds }: BilledCall): void {
  const { state, operating, clock } = world;
  const weight = method !== 'batch' ? 1 : operating.mode === 'new' ? 0.5 : 0;
  if (operating.mode === 'off' || weight === 0) return;
  if (restMethods[method] === undefined) return;
  const name = usageName(credential, method);
  const before = state.usage.get(name);
  const used = operate(before, operating, { now: clock.now(), seconds: seconds * weight });
  if (used !== before) state.usage.set(name, used);
}
