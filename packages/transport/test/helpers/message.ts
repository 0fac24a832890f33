import type { Compiled } from '@riposte/portal';

const size = { used: 0, limit: 60_000, items: [] };

/** A compiled answer with the parameters given. */
export const message = (params: Readonly<Record<string, unknown>> = {}): Compiled => ({
  method: 'imbot.command.answer',
  params: { COMMAND_ID: 99, MESSAGE_ID: 33871, MESSAGE: 'x', ...params },
  sizes: { text: size, attach: size, keyboard: size, menu: size },
  warnings: [],
  key: null,
});
