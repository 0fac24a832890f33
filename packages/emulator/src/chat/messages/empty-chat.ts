import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';

/** What stands where no message is yet: what to do next. */
export function emptyChat({ state, chat }: Place): Html {
  const bots = [...state.bots.values()].filter(({ id }) => chat.members.includes(id));
  const command = [...state.commands.values()].find(({ botId }) => bots.some(({ id }) => id === botId));
  if (bots.length === 0 && state.bots.size === 0) {
    return markup`<li class="empty" data-key="empty"><h2>No bot is here yet</h2>
<p>Start yours with the webhook from the <button type="button" class="text-button" data-show="portal">Portal</button> tab. As soon as it calls <code>imbot.register</code> it is a member of this chat, and whatever it sends shows up here.</p></li>`;
  }
  return markup`<li class="empty" data-key="empty"><h2>Nothing written yet</h2>
<p>${
    command === undefined
      ? 'Write something: bots of this chat hear of it when they are mentioned, in their private dialogs of everything.'
      : markup`Write <code>/${command.command}</code>, or type <kbd>/</kbd> to see every command.`
  }</p></li>`;
}
