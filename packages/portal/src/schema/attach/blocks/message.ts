import * as z from 'zod';
import { attachText } from '../../fields/attach-text.ts';

/** A text in an attach. */
export interface MessageBlock {
  readonly MESSAGE: string;
}

export const message: z.ZodType<MessageBlock> = z.strictObject({
  MESSAGE: attachText.describe('Text with BB code; line breaks as \\n. Not blank.'),
});
