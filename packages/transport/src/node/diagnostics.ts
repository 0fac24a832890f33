import { channel } from 'node:diagnostics_channel';
import type { Hooks } from '../hooks/hooks.ts';
import { tell } from '../hooks/tell.ts';

/** Where each hook is heard. */
export const channels = {
  onAttempt: 'riposte:attempt',
  onOutcome: 'riposte:outcome',
  onThrottle: 'riposte:throttle',
  onMove: 'riposte:move',
} as const satisfies Readonly<Record<keyof Hooks, string>>;

/**
 * Hooks that publish on `node:diagnostics_channel`, for tracers that know nothing of the program they look into.
 *
 * @param hooks heard as well
 * @example
 * ```ts
 * createTransport({ webhook: 'https://portal.example/rest/1/code/' }, { ...diagnostics() });
 * ```
 */
export function diagnostics(hooks: Hooks = {}): Required<Hooks> {
  return {
    onAttempt: publisher(channels.onAttempt, hooks.onAttempt),
    onOutcome: publisher(channels.onOutcome, hooks.onOutcome),
    onThrottle: publisher(channels.onThrottle, hooks.onThrottle),
    onMove: publisher(channels.onMove, hooks.onMove),
  };
}

function publisher<E>(name: string, listener: ((event: E) => unknown) | undefined): (event: E) => void {
  const target = channel(name);
  return (event) => {
    if (target.hasSubscribers) target.publish(event);
    tell(listener, event);
  };
}
