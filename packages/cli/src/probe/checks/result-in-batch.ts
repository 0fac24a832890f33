import type { Check } from '../check.ts';
import { isRecord } from '../is-record.ts';
import { textOf } from '../send.ts';

export const resultInBatch: Check = {
  question: "Is `$result[…]` in a user's text replaced in a batch?",
  settles: "`$result[…]` is replaced in the values of a command, in a user's text as well",
  emulator: 'replaced',
  look: async (wire, place) => {
    const query = new URLSearchParams({
      botId: String(place.bot.botId),
      botToken: place.bot.botToken,
      dialogId: place.dialogId,
      'fields[message]': 'Wrote $result[who][ID] here',
    });
    const cmd = { who: 'profile', sent: `imbot.v2.Chat.Message.send?${query.toString()}` };
    const { result } = await wire.call('batch', { halt: 0, cmd });
    const results = isRecord(result) && isRecord(result.result) ? result.result : {};
    const id = isRecord(results.sent) ? Number(results.sent.id) : 0;
    const text = await textOf(wire, place, id);
    if (text === '') return 'nothing was sent';
    return text.includes('$result') ? 'left as it is' : 'replaced';
  },
};
