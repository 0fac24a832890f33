import * as z from 'zod';
import { needsOne } from '../checks/needs-one.ts';
import { onceKey } from '../fields/once-key.ts';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import type { YesNo } from '../fields/yes-no.ts';
import { commandsWithBot } from './commands-with-bot.ts';
import { botIdParam, dialogIdParam, messageParam, systemParam, urlPreviewParam } from './v1-fields.ts';
import * as parts from './v1-parts.ts';

export interface ImMessageAdd {
  readonly DIALOG_ID: string;
  readonly MESSAGE?: string;
  readonly BOT_ID?: number;
  readonly ATTACH?: parts.AttachParam;
  readonly KEYBOARD?: parts.KeyboardParam;
  readonly MENU?: parts.MenuParam;
  readonly SYSTEM?: YesNo;
  readonly URL_PREVIEW?: YesNo;
  readonly REPLY_ID?: number;
  readonly TEMPLATE_ID?: string;
}

const FIELDS: Shape<ImMessageAdd> = {
  DIALOG_ID: dialogIdParam,
  MESSAGE: z.exactOptional(messageParam),
  BOT_ID: z.exactOptional(botIdParam),
  ATTACH: z.exactOptional(parts.attachParam),
  KEYBOARD: z.exactOptional(parts.keyboardParam),
  MENU: z.exactOptional(parts.menuParam),
  SYSTEM: z.exactOptional(systemParam),
  URL_PREVIEW: z.exactOptional(urlPreviewParam),
  REPLY_ID: z.exactOptional(positiveInt.describe('Message that this one replies to.')),
  TEMPLATE_ID: z.exactOptional(onceKey.describe('UUID v4 in lower case: the message is sent only once.')),
};

/** im.message.add: an attach may stand for the text, a keyboard may not (portal.md §6.6). */
export const imMessageAdd: z.ZodType<ImMessageAdd> = commandsWithBot(
  needsOne(z.strictObject(FIELDS), ['MESSAGE', 'ATTACH']),
  ['KEYBOARD', 'MENU'],
);
