import { takeId } from '../../state/take-id.ts';
import { applicationOf, readBinding } from '../bindings.ts';
import { refuse } from '../refuse.ts';
import type { RestMethod } from '../rest-method.ts';

/** `event.bind`: for applications only. */
export const eventBind: RestMethod = (call) => {
  const clientId = applicationOf(call);
  if (typeof clientId !== 'string') return clientId;
  const { state } = call.world;
  const { event, handler } = readBinding(call);
  if (event === '') return refuse('ERROR_EVENT_NOT_FOUND', 'Event not found');
  if (!URL.canParse(handler)) return refuse('ERROR_UNSUPPORTED_PROTOCOL', 'Wrong handler URL');
  const known = [...state.bindings.values()].some(
    (one) => one.event === event && one.handler === handler && one.clientId === clientId,
  );
  if (known) return refuse('ERROR_EVENT_BIND', 'Handler already binded');
  const id = takeId(state, 'binding');
  state.bindings.set(id, { id, event, handler, clientId });
  return { result: true };
};
