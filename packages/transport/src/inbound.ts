/** Events of the portal, as a handler receives them. */
export { FormError, parseForm, type FormLimits, type FormMap, type FormValue } from '@riposte/portal/form';
export type { CommandEvent, Delivery, InboundEvent, UnknownEvent } from './inbound/event.ts';
export { readDelivery } from './inbound/read-delivery.ts';
export { sameToken } from './inbound/same-token.ts';
