import type * as z from 'zod';
import { dialogId } from '../fields/dialog-id.ts';
import { messageText } from '../fields/message-text.ts';
import { positiveInt } from '../fields/positive-int.ts';
import { yesNo, type YesNo } from '../fields/yes-no.ts';

/** Fields that several methods of v1 share. */
export const botIdParam: z.ZodType<number> = positiveInt.describe('Bot that speaks.');
export const dialogIdParam: z.ZodType<string> = dialogId.describe('"27" for a user, "chat27" for a chat.');
export const messageIdParam: z.ZodType<number> = positiveInt.describe('Message that the call is about.');
export const messageParam: z.ZodType<string> = messageText.describe(
  'Text of the message with BB code, up to 20,000 characters. Not blank.',
);
export const systemParam: z.ZodType<YesNo> = yesNo.describe('Y: a system message.');
export const urlPreviewParam: z.ZodType<YesNo> = yesNo.describe('N: no previews of links in the text.');
