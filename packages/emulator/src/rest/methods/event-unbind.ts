import { applicationOf, readBinding } from '../bindings.ts';
import type { RestMethod } from '../rest-method.ts';

/** `event.unbind`: one handler of an event, or all of the application. */
export const eventUnbind: RestMethod = (call) => {
  const clientId = applicationOf(call);
  if (typeof clientId !== 'string') return clientId;
  const { bindings } = call.world.state;
  const { event, handler } = readBinding(call);
  const ended = [...bindings.values()].filter(
    (one) => one.clientId === clientId && one.event === event && (handler === '' || one.handler === handler),
  );
  for (const { id } of ended) bindings.delete(id);
  return { result: { count: ended.length } };
};
