import * as z from 'zod';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import { text } from '../fields/text.ts';
import { messageParam } from './v1-fields.ts';
import * as parts from './v1-parts.ts';

/** A notification, whichever of its methods sends it. */
export interface Notification {
  readonly USER_ID: number;
  readonly MESSAGE: string;
  readonly MESSAGE_OUT?: string;
  readonly TAG?: string;
  readonly SUB_TAG?: string;
  readonly ATTACH?: parts.AttachParam;
}

/** im.notify says in a field what the other two methods say in their names. */
export interface ImNotify extends Notification {
  readonly TYPE?: 'USER' | 'SYSTEM';
}

const FIELDS: Shape<Notification> = {
  USER_ID: positiveInt.describe('User who gets the notification.'),
  MESSAGE: messageParam,
  MESSAGE_OUT: z.exactOptional(text.describe('Text of the e-mail, where it is another one.')),
  TAG: z.exactOptional(
    text.describe('A newer notification takes the place of an older one with the same tag.'),
  ),
  SUB_TAG: z.exactOptional(text.describe('A second tag, which may be shared.')),
  ATTACH: z.exactOptional(parts.attachParam),
};

/** im.notify.personal.add and im.notify.system.add (portal.md §6.8). */
export const notification: z.ZodType<Notification> = z.strictObject(FIELDS);

/** im.notify (portal.md §6.8). */
export const imNotify: z.ZodType<ImNotify> = z.strictObject({
  ...FIELDS,
  TYPE: z.exactOptional(z.enum(['USER', 'SYSTEM']).describe('In whose name: the user or the system.')),
});
