import { coalesce } from './coalesce.js';
import { endLoading, fromEarliest, startEarlier } from './earlier.js';
import { holdPlace } from './hold-place.js';
import { part } from './part.js';
import { patchList, readList } from './patch-list.js';
import { get, post } from './post.js';
import { localise } from './times.js';
import { keepWaiting } from './waiting.js';

const list = part('#messages', HTMLElement);
const toNewest = part('#to-newest', HTMLButtonElement);

/** Pixels from the end within which the reader is taken to follow the chat. */
const NEAR = 90;

const follows = () => list.scrollHeight - list.scrollTop - list.clientHeight < NEAR;
const newestKey = () => Number(list.lastElementChild?.getAttribute('data-message') ?? 0);
const scrollDown = () => {
  list.scrollTop = list.scrollHeight;
  toNewest.hidden = true;
};

/** Shows the messages as they are now. */
export const refreshMessages = coalesce(async () => {
  const isFollowing = follows();
  const html = await get('messages', fromEarliest());
  if (html === undefined) return;
  const last = newestKey();
  const putBack = holdPlace(list);
  const changed = patchList(list, html);
  localise(changed);
  keepWaiting(changed);
  const isNew = changed.length > 0 && newestKey() > last;
  if (isFollowing || (isNew && list.lastElementChild?.matches('.own') === true)) scrollDown();
  else {
    putBack();
    if (isNew) toNewest.hidden = false;
  }
  endLoading(list);
  if (document.visibilityState === 'visible' && changed.length > 0) void post('read');
});

/** The messages as they came with the page. */
export function startMessages() {
  localise(readList(list));
  if (location.hash === '') scrollDown();
  toNewest.addEventListener('click', scrollDown);
  list.addEventListener('scroll', () => {
    if (follows()) toNewest.hidden = true;
  });
  // A picture that comes late makes its message taller.
  list.addEventListener(
    'load',
    () => {
      if (toNewest.hidden && list.scrollHeight - list.scrollTop - list.clientHeight < 500) scrollDown();
    },
    true,
  );
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void post('read');
  });
  void post('read');
  startEarlier(list, refreshMessages);
}
