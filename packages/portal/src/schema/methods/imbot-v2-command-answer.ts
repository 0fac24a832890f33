import * as z from 'zod';
import type { Attach } from '../attach/attach.ts';
import { needsOne } from '../checks/needs-one.ts';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import type { Keyboard } from '../keyboard/keyboard.ts';
import { menu, type Menu } from '../menu/menu.ts';
import * as v2 from './v2-fields.ts';

export interface ImbotV2CommandAnswer {
  readonly botId: number;
  readonly commandId: number;
  readonly messageId: number;
  readonly dialogId: string;
  readonly fields: Fields;
}

interface Fields {
  readonly message?: string;
  readonly attach?: Attach;
  readonly keyboard?: Keyboard;
  readonly menu?: Menu;
  readonly system?: boolean;
  readonly urlPreview?: boolean;
}

const FIELDS: Shape<Fields> = {
  message: z.exactOptional(v2.message),
  attach: z.exactOptional(v2.fullAttach),
  keyboard: z.exactOptional(v2.fullKeyboard),
  menu: z.exactOptional(menu),
  system: z.exactOptional(v2.system),
  urlPreview: z.exactOptional(v2.urlPreview),
};

/** imbot.v2.Command.answer: a keyboard alone is enough, a menu alone is not (portal.md §6.9). */
export const imbotV2CommandAnswer: z.ZodType<ImbotV2CommandAnswer> = z.strictObject({
  botId: v2.botId,
  commandId: positiveInt.describe('Command that is answered.'),
  messageId: v2.messageId,
  dialogId: v2.dialog,
  fields: needsOne(z.strictObject(FIELDS), ['message', 'attach', 'keyboard']).describe('The message.'),
});
