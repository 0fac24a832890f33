import * as z from 'zod';
import type { Attach } from '../attach/attach.ts';
import { needsOne } from '../checks/needs-one.ts';
import { onceKey } from '../fields/once-key.ts';
import { positiveInt } from '../fields/positive-int.ts';
import type { Shape } from '../fields/shape.ts';
import type { Keyboard } from '../keyboard/keyboard.ts';
import * as v2 from './v2-fields.ts';

export interface ImbotV2ChatMessageSend {
  readonly botId: number;
  readonly dialogId: string;
  readonly fields: Fields;
}

interface Fields {
  readonly message?: string;
  readonly attach?: Attach;
  readonly keyboard?: Keyboard;
  readonly system?: boolean;
  readonly urlPreview?: boolean;
  readonly skipConnector?: boolean;
  readonly silentConnector?: boolean;
  readonly replyId?: number;
  readonly templateId?: string;
}

const FIELDS: Shape<Fields> = {
  message: z.exactOptional(v2.message),
  attach: z.exactOptional(v2.fullAttach),
  keyboard: z.exactOptional(v2.fullKeyboard),
  system: z.exactOptional(v2.system),
  urlPreview: z.exactOptional(v2.urlPreview),
  skipConnector: z.exactOptional(z.boolean().describe('true: not passed on to the channel of an open line.')),
  silentConnector: z.exactOptional(z.boolean().describe('true: passed on to the channel without a sound.')),
  replyId: z.exactOptional(positiveInt.describe('Message that this one replies to.')),
  templateId: z.exactOptional(onceKey.describe('UUID v4 in lower case: the message is sent only once.')),
};

/** imbot.v2.Chat.Message.send: an attach may stand for the text, a keyboard may not (portal.md §6.10). */
export const imbotV2ChatMessageSend: z.ZodType<ImbotV2ChatMessageSend> = z.strictObject({
  botId: v2.botId,
  dialogId: v2.dialog,
  fields: needsOne(z.strictObject(FIELDS), ['message', 'attach']).describe('The message.'),
});
