import { around } from './part.js';

/** The earliest message that the reader asked for; 0 for none, when the newest are shown. */
let earliest = 0;

/** Whether it is on its way. */
let isLoading = false;

/** The message that a link leads to, on its way. */
let sought = '';

/** @returns {Readonly<Record<string, string>>} what the messages are asked for with */
export function fromEarliest() {
  return earliest === 0 ? {} : { from: String(earliest) };
}

/**
 * Shows earlier messages: those that the button above the others asks for, and one that a link leads to.
 *
 * @param {HTMLElement} list
 * @param {() => void} show asks for the messages anew
 */
export function startEarlier(list, show) {
  /** @param {number} id */
  const load = (id) => {
    earliest = id;
    isLoading = true;
    // Hundreds of messages are not to be read out because they stand there now.
    list.ariaLive = 'off';
    show();
  };
  const follow = () => {
    const id = Number(/^#m(\d+)$/.exec(location.hash)?.[1] ?? 0);
    if (id === 0 || isShown(list, id)) return;
    sought = `m${id}`;
    load(id);
  };
  list.addEventListener('click', (event) => {
    const id = Number(around(event, '[data-earlier]')?.dataset.earlier ?? 0);
    if (id > 0) load(id);
  });
  addEventListener('hashchange', follow);
  follow();
}

/**
 * Heeds that the messages were written anew: the earlier ones may be among them.
 *
 * @param {HTMLElement} list
 */
export function endLoading(list) {
  if (!isLoading || !isShown(list, earliest)) return;
  isLoading = false;
  list.ariaLive = 'polite';
  document.getElementById(sought)?.scrollIntoView();
  sought = '';
  // The button that was pressed may be gone.
  if (document.activeElement === document.body) list.focus({ preventScroll: true });
}

/**
 * @param {HTMLElement} list
 * @param {number} id
 * @returns {boolean} whether messages as early as that one are there, or none are left to ask for
 */
function isShown(list, id) {
  const first = list.querySelector('[data-message]')?.getAttribute('data-message');
  return Number(first) <= id || list.querySelector('[data-earlier]') === null;
}
