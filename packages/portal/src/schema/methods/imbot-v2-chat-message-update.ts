import * as z from 'zod';
import type { Attach } from '../attach/attach.ts';
import { needsOne } from '../checks/needs-one.ts';
import type { Shape } from '../fields/shape.ts';
import type { Keyboard } from '../keyboard/keyboard.ts';
import { removable } from './removable.ts';
import * as v2 from './v2-fields.ts';

export interface ImbotV2ChatMessageUpdate {
  readonly botId: number;
  readonly messageId: number;
  readonly fields: Fields;
}

interface Fields {
  readonly message?: string;
  readonly attach?: Attach | 'N';
  readonly keyboard?: Keyboard | 'N';
}

const FIELDS: Shape<Fields> = {
  message: z.exactOptional(v2.message),
  attach: z.exactOptional(removable(v2.fullAttach, 'Blocks below the text.')),
  keyboard: z.exactOptional(removable(v2.fullKeyboard, 'Buttons below the message.')),
};

/** imbot.v2.Chat.Message.update (portal.md §6.11). */
export const imbotV2ChatMessageUpdate: z.ZodType<ImbotV2ChatMessageUpdate> = z.strictObject({
  botId: v2.botId,
  messageId: v2.messageId,
  fields: needsOne(z.strictObject(FIELDS), ['message', 'attach', 'keyboard']).describe('What changes.'),
});
