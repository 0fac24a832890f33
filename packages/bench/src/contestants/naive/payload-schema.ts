import * as z from 'zod';

const text = z.string().min(1).max(20_000);
const url = z.string().regex(/^(?:\/|https?:\/\/)/);

const block = z.union([
  z.strictObject({ MESSAGE: text }),
  z.strictObject({ LINK: z.strictObject({ NAME: text, LINK: url }) }),
  z.strictObject({
    GRID: z
      .array(z.strictObject({ NAME: text, VALUE: text, DISPLAY: z.enum(['ROW', 'BLOCK', 'LINE']) }))
      .min(1),
  }),
  z.strictObject({ DELIMITER: z.strictObject({ SIZE: z.int().positive() }) }),
]);

const button = z.union([
  z.strictObject({
    TEXT: text,
    COMMAND: z.string().regex(/^[\w-]+$/),
    COMMAND_PARAMS: z.string(),
    BG_COLOR_TOKEN: z.enum(['primary', 'secondary', 'alert', 'base']),
  }),
  z.strictObject({ TEXT: text, LINK: url }),
]);

/** The parameters of imbot.command.answer, as far as the contents of the benchmark go. */
export const payloadSchema = z.strictObject({
  COMMAND_ID: z.int(),
  MESSAGE_ID: z.int(),
  MESSAGE: text,
  ATTACH: z.strictObject({ BLOCKS: z.array(block) }),
  KEYBOARD: z.strictObject({ BUTTONS: z.array(button) }),
});
