import * as z from 'zod';
import { needsOne } from '../checks/needs-one.ts';
import type { Shape } from '../fields/shape.ts';
import type { YesNo } from '../fields/yes-no.ts';
import { removable } from './removable.ts';
import { botIdParam, messageIdParam, messageParam, urlPreviewParam } from './v1-fields.ts';
import * as parts from './v1-parts.ts';

/** What both updates of v1 take. */
export interface V1Update {
  readonly BOT_ID?: number;
  readonly MESSAGE_ID: number;
  readonly MESSAGE?: string;
  readonly ATTACH?: parts.AttachParam | 'N';
  readonly KEYBOARD?: parts.KeyboardParam | 'N';
  readonly MENU?: parts.MenuParam | 'N';
  readonly URL_PREVIEW?: YesNo;
}

const FIELDS: Shape<V1Update> = {
  BOT_ID: z.exactOptional(botIdParam),
  MESSAGE_ID: messageIdParam,
  MESSAGE: z.exactOptional(messageParam),
  ATTACH: z.exactOptional(removable(parts.attachParam, 'Attach: blocks below the text.')),
  KEYBOARD: z.exactOptional(removable(parts.keyboardParam, 'Keyboard: buttons below the message.')),
  MENU: z.exactOptional(removable(parts.menuParam, 'Menu of the message.')),
  URL_PREVIEW: z.exactOptional(urlPreviewParam),
};

/** An update that changes something (portal.md §6.5). */
export const v1Update: z.ZodType<V1Update> = needsOne(z.strictObject(FIELDS), [
  'MESSAGE',
  'ATTACH',
  'KEYBOARD',
  'MENU',
]);
