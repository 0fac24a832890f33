/** Events of the portal, as a handler receives them. */
export { FormError, parseForm, type FormLimits, type FormMap, type FormValue } from '@riposte/portal/form';
export type { CommandEvent, DialogId, EventRequest, InboundEvent, UnknownEvent } from './inbound/event.ts';
export { readEventRequest } from './inbound/read-event-request.ts';
export { sameToken } from './inbound/same-token.ts';
