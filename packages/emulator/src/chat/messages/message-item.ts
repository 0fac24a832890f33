import { plainText, renderHtml, type DrawOptions } from '@riposte/preview';
import type { Message } from '../../state/portal-state.ts';
import { nameOf } from '../../state/name-of.ts';
import { avatar } from '../parts/avatar.ts';
import { markup, ready, type Html } from '../parts/html.ts';
import { time } from '../parts/time.ts';
import type { Place } from '../place.ts';
import { messageTools } from './message-tools.ts';
import { reactionList } from './reaction-list.ts';

/** One message among others. */
export interface ShownMessage {
  readonly message: Message;
  readonly known: DrawOptions;
  /** The one above it. */
  readonly before: Message | undefined;
}

/** Messages of one author within this time stand together, under one name. */
const TOGETHER = 5 * 60_000;

/** A message with who wrote it, and what its reader can do with it. */
export function messageItem(place: Place, { message, known, before }: ShownMessage): Html {
  const { state, person } = place;
  const { authorId, at } = message;
  const name = message.isSystem ? 'System message' : nameOf(state, authorId);
  const isOwn = authorId === person.id && !message.isSystem;
  const isFollowing =
    before?.authorId === authorId && before.isSystem === message.isSystem && at - before.at < TOGETHER;
  const side = message.isSystem ? 'other system' : isOwn ? 'own' : 'other';
  const bot = state.bots.get(authorId);
  return markup`<li class="message ${side}${isFollowing && ' following'}" id="m${message.id}" data-key="${message.id}" data-message="${message.id}">
${avatar(message.isSystem ? 0 : authorId, name)}
<div class="body">
<p class="author"><b>${name}</b>${bot !== undefined && markup` <span class="tag" title="A bot of the ${bot.generation === 'v2' ? 'second' : 'first'} generation">bot ${bot.generation}</span>`}</p>
${replied(place, message)}
${message.isDeleted === true ? gone : ready(renderHtml(message, known))}
${reactionList(place, message)}
<p class="facts">${message.isEdited === true && message.isDeleted !== true && 'edited · '}${time(at)} · <a href="#m${message.id}">#${message.id}</a></p>
</div>
${message.isDeleted !== true && messageTools(message, { isOwn })}
</li>`;
}

/** client.md §2, preview text. */
const gone = ready(
  '<div class="riposte-message"><div class="riposte-bubble gone">This message has been deleted.</div></div>',
);

function replied({ state }: Place, { replyId }: Message): Html | undefined {
  const to = state.messages.get(replyId ?? 0);
  if (to === undefined) return undefined;
  const text = to.isDeleted === true ? 'A deleted message' : plainText(to, { client: 'push' });
  return markup`<a class="reply" href="#m${to.id}"><b>${nameOf(state, to.authorId)}</b> ${text}</a>`;
}
