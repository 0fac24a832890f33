import { notify } from '../notify.ts';
import type { RestMethod } from '../rest-method.ts';

/** `im.notify.system.add` (portal.md §6.8). */
export const imNotifySystemAdd: RestMethod = notify('im.notify.system.add');
