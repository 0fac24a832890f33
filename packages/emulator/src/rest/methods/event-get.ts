import { applicationOf } from '../bindings.ts';
import type { RestMethod } from '../rest-method.ts';

/** `event.get`: the handlers of the application. */
export const eventGet: RestMethod = (call) => {
  const clientId = applicationOf(call);
  if (typeof clientId !== 'string') return clientId;
  const own = [...call.world.state.bindings.values()].filter((one) => one.clientId === clientId);
  return {
    result: own.map(({ event, handler }) => ({ event, handler, auth_type: '0', offline: 0 })),
  };
};
