import * as z from 'zod';
import type { Shape } from '../fields/shape.ts';
import type { YesNo } from '../fields/yes-no.ts';
import { botIdParam, dialogIdParam, messageParam, systemParam, urlPreviewParam } from './v1-fields.ts';
import * as parts from './v1-parts.ts';

export interface ImbotMessageAdd {
  readonly BOT_ID?: number;
  readonly DIALOG_ID: string;
  readonly MESSAGE: string;
  readonly ATTACH?: parts.AttachParam;
  readonly KEYBOARD?: parts.KeyboardParam;
  readonly MENU?: parts.MenuParam;
  readonly SYSTEM?: YesNo;
  readonly URL_PREVIEW?: YesNo;
}

const FIELDS: Shape<ImbotMessageAdd> = {
  BOT_ID: z.exactOptional(botIdParam),
  DIALOG_ID: dialogIdParam,
  MESSAGE: messageParam,
  ATTACH: z.exactOptional(parts.attachParam),
  KEYBOARD: z.exactOptional(parts.keyboardParam),
  MENU: z.exactOptional(parts.menuParam),
  SYSTEM: z.exactOptional(systemParam),
  URL_PREVIEW: z.exactOptional(urlPreviewParam),
};

/** imbot.message.add (portal.md §6.4). */
export const imbotMessageAdd: z.ZodType<ImbotMessageAdd> = z.strictObject(FIELDS);
