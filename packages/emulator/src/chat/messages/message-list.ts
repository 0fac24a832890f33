import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';
import { readerOf } from '../reader-of.ts';
import { earlierMessages } from './earlier-messages.ts';
import { emptyChat } from './empty-chat.ts';
import { messageItem } from './message-item.ts';

/** Messages that are drawn at once; of a longer chat the newest, and as many more whenever earlier ones are asked for. */
const SHOWN = 200;

/**
 * The messages of a chat as its reader sees them; of a deleted one is shown that it was there.
 *
 * @param place the chat and its reader
 * @param options `from`: the id of the earliest message that was asked for
 */
export function messageList(place: Place, { from = 0 }: { readonly from?: number } = {}): Html {
  const { state, chat } = place;
  const all = [...state.messages.values()].filter(({ chatId }) => chatId === chat.id);
  if (all.length === 0) return emptyChat(place);
  const asked = from > 0 ? all.findIndex(({ id }) => id >= from) : -1;
  const newest = Math.max(0, all.length - SHOWN);
  const start = asked < 0 ? newest : Math.min(newest, asked);
  const messages = all.slice(start);
  const known = readerOf(place);
  return markup`${earlierMessages(all.slice(0, start), SHOWN)}${messages.map((message, index) =>
    messageItem(place, { message, known, before: messages[index - 1] }),
  )}`;
}
