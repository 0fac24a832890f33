import { notify } from '../notify.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify` (portal.md §6.8). */
export const imNotify: RestMethod = notify('im.notify');
