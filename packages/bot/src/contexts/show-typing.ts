import { logLine } from '../log.ts';
import type { Occasion } from './occasion.ts';

/** Shows in the dialog that the bot is writing. Never rejects: it is said by the way. */
export async function showTyping({
  event: { api, botId, dialog },
  sender: { transport },
}: Occasion): Promise<void> {
  try {
    if (api === 'v2') await transport.call('imbot.v2.Chat.InputAction.notify', { botId, dialogId: dialog });
    else await transport.call('imbot.chat.sendTyping', { BOT_ID: botId, DIALOG_ID: dialog });
  } catch (error) {
    logLine(`That the bot is writing in ${dialog} was not shown`, error);
  }
}
