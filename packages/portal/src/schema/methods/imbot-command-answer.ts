import * as z from 'zod';
import { needsOne } from '../checks/needs-one.ts';
import { commandName } from '../fields/command-name.ts';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import type { YesNo } from '../fields/yes-no.ts';
import { commandsWithBot } from './commands-with-bot.ts';
import { botIdParam, messageIdParam, messageParam, systemParam, urlPreviewParam } from './v1-fields.ts';
import * as parts from './v1-parts.ts';

export interface ImbotCommandAnswer {
  readonly COMMAND_ID?: number;
  readonly COMMAND?: string;
  readonly MESSAGE_ID: number;
  readonly MESSAGE: string;
  readonly BOT_ID?: number;
  readonly ATTACH?: parts.AttachParam;
  readonly KEYBOARD?: parts.KeyboardParam;
  readonly MENU?: parts.MenuParam;
  readonly SYSTEM?: YesNo;
  readonly URL_PREVIEW?: YesNo;
}

const FIELDS: Shape<ImbotCommandAnswer> = {
  COMMAND_ID: z.exactOptional(positiveInt.describe('Command that is answered, by its id.')),
  COMMAND: z.exactOptional(commandName.describe('Command that is answered, by its text.')),
  MESSAGE_ID: messageIdParam,
  MESSAGE: messageParam,
  BOT_ID: z.exactOptional(botIdParam),
  ATTACH: z.exactOptional(parts.attachParam),
  KEYBOARD: z.exactOptional(parts.keyboardParam),
  MENU: z.exactOptional(parts.menuParam),
  SYSTEM: z.exactOptional(systemParam),
  URL_PREVIEW: z.exactOptional(urlPreviewParam),
};

/** imbot.command.answer (portal.md §6.3). */
export const imbotCommandAnswer: z.ZodType<ImbotCommandAnswer> = commandsWithBot(
  needsOne(z.strictObject(FIELDS), ['COMMAND_ID', 'COMMAND']),
  ['MENU'],
);
