import * as z from 'zod';
import { attach, type Attach } from '../attach/attach.ts';
import { dialogId } from '../fields/dialog-id.ts';
import { messageText } from '../fields/message-text.ts';
import { positiveInt } from '../fields/positive-int.ts';
import { keyboard, type Keyboard } from '../keyboard/keyboard.ts';

/** Fields that several methods of v2 share; parts only in their full forms (portal.md §6.9, §6.11). */
export const botId: z.ZodType<number> = positiveInt.describe('Bot that speaks.');
export const dialog: z.ZodType<string> = dialogId.describe('"27" for a user, "chat27" for a chat.');
export const messageId: z.ZodType<number> = positiveInt.describe('Message that the call is about.');
export const message: z.ZodType<string> = messageText.describe(
  'Text of the message with BB code, up to 20,000 characters. Not blank.',
);
export const fullAttach: z.ZodType<Attach> = attach
  .meta({ id: 'FullAttach' })
  .describe('Blocks below the text.');
export const fullKeyboard: z.ZodType<Keyboard> = keyboard
  .meta({ id: 'FullKeyboard' })
  .describe('Buttons below the message.');
export const system: z.ZodType<boolean> = z.boolean().describe('true: a system message.');
export const urlPreview: z.ZodType<boolean> = z
  .boolean()
  .describe('false: no previews of links in the text.');
