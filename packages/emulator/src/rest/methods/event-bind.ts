import { takeId } from '../../state/take-id.ts';
import { textParam, upperKeys } from '../params.ts';
import { refuse } from '../refuse.ts';
import type { RestError, RestCall, RestMethod } from '../rest-method.ts';

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

/** `event.get`: the handlers of the application. */
export const eventGet: RestMethod = (call) => {
  const clientId = applicationOf(call);
  if (typeof clientId !== 'string') return clientId;
  const own = [...call.world.state.bindings.values()].filter((one) => one.clientId === clientId);
  return {
    result: own.map(({ event, handler }) => ({ event, handler, auth_type: '0', offline: 0 })),
  };
};

function applicationOf({ caller }: RestCall): string | RestError {
  return caller.auth === 'application' && caller.clientId !== null
    ? caller.clientId
    : refuse('WRONG_AUTH_TYPE', 'Current authorization type is denied for this method', 403);
}

function readBinding({ params }: RestCall): { readonly event: string; readonly handler: string } {
  const given = upperKeys(params);
  return { event: textParam(given, 'EVENT').toUpperCase(), handler: textParam(given, 'HANDLER') };
}
