import { answerDialog } from '../answer-dialog.ts';
import { textParam, upperKeys } from '../params.ts';
import { requireBot } from '../require-client.ts';
import type { RestMethod } from '../rest-method.ts';

/** `imbot.dialog.get`, as the bot. */
export const imbotDialogGet: RestMethod = (call) => {
  const bot = requireBot(call);
  if ('error' in bot) return bot;
  return answerDialog(call.world.state, textParam(upperKeys(call.params), 'DIALOG_ID'), bot.id);
};
