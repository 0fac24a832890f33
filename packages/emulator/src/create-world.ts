import { realClock } from './clock/real-clock.ts';
import { createRing } from './inspect/ring.ts';
import type { PortalOptions } from './portal-options.ts';
import { plans } from './rules/leaky-bucket.ts';
import { announce } from './state/change.ts';
import { createState } from './state/create-state.ts';
import type { World } from './state/world.ts';

/** A portal's world at its start. */
export function createWorld(
  options: PortalOptions,
  { url, closing }: { readonly url: string; readonly closing: AbortSignal },
): World {
  const { clock = realClock, plan = 'none', operating, publicUrl = url, onDelivery, onChange } = options;
  const watchers: World['watchers'] = new Set(onChange === undefined ? [] : [onChange]);
  return {
    state: createState(options),
    clock,
    bucket: typeof plan === 'string' ? plans[plan] : plan,
    generation: options.generation ?? 'v2',
    operating: { mode: operating?.mode ?? 'new', limit: operating?.limit ?? 420 },
    keptMessages: options.keptMessages ?? 100_000,
    url,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    outbox: [],
    log: createRing(options.logSize ?? 2_000, () => {
      announce({ watchers }, { kind: 'log' });
    }),
    tokenLog: createRing(options.logSize ?? 2_000),
    watchers,
    listeners: new Set(onDelivery === undefined ? [] : [onDelivery]),
    closing,
  };
}
