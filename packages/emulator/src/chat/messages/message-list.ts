import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';
import { readerOf } from '../reader-of.ts';
import { emptyChat } from './empty-chat.ts';
import { messageItem } from './message-item.ts';

/** Messages that are drawn; of a longer chat the newest. */
const SHOWN = 200;

/** The messages of a chat as its reader sees them; of a deleted one is shown that it was there. */
export function messageList(place: Place): Html {
  const { state, chat } = place;
  const messages = [...state.messages.values()].filter(({ chatId }) => chatId === chat.id).slice(-SHOWN);
  if (messages.length === 0) return emptyChat(place);
  const known = readerOf(place);
  return markup`${messages.map((message, index) =>
    messageItem(place, { message, known, before: messages[index - 1] }),
  )}`;
}
