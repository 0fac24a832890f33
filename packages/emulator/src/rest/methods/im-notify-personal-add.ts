import { notify } from '../notify.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify.personal.add` (portal.md §6.8). */
export const imNotifyPersonalAdd: RestMethod = notify('im.notify.personal.add');
