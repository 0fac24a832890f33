import { matchCommands } from './match-commands.js';
import { part } from './part.js';
import { get } from './post.js';

/** @typedef {import('./match-commands.js').Offer} Offer */

const list = part('#offers', HTMLElement);
const field = part('#text', HTMLTextAreaElement);

/** @type {readonly Offer[]} */
let commands = [];
/** @type {ReturnType<typeof matchCommands>} */
let match;
let marked = 0;
/** Whether something is being typed for which commands are offered; not once they were closed. */
let isAsked = false;

/** Asks what can be typed now. */
export async function refreshCommands() {
  const answer = await get('commands');
  /** @type {unknown} */
  const known = JSON.parse(answer ?? '[]');
  if (Array.isArray(known)) commands = known;
  // They come late, or change, while somebody types.
  if (isAsked) look(match?.offers[marked]?.command);
}

/** Shows what may be meant by what is typed, or nothing. */
export function offer() {
  isAsked = true;
  look(undefined);
}

/** @param {string | undefined} chosen the command that stays marked */
function look(chosen) {
  match = matchCommands(field.value, field.selectionStart, commands);
  marked = Math.max(0, match?.offers.findIndex(({ command }) => command === chosen) ?? 0);
  draw();
}

/** Shows nothing any more. */
export function closeOffers() {
  isAsked = false;
  match = undefined;
  draw();
}

/**
 * What a key does while commands are offered; true where it was for them.
 *
 * @param {KeyboardEvent} event
 * @returns {boolean}
 */
export function offersTake({ key, shiftKey }) {
  if (match === undefined) return false;
  const count = match.offers.length;
  const current = match.offers[marked];
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      marked = (marked + (key === 'ArrowDown' ? 1 : count - 1)) % count;
      draw();
      return true;
    case 'Escape':
      closeOffers();
      return true;
    case 'Enter':
      // A name that is typed to its end is sent.
      if (
        shiftKey ||
        current === undefined ||
        field.value.slice(match.start, match.end) === `/${current.command}`
      )
        return false;
      choose(current);
      return true;
    case 'Tab':
      if (shiftKey || current === undefined) return false;
      choose(current);
      return true;
    default:
      return false;
  }
}

/** @param {Offer} chosen */
function choose({ command }) {
  if (match === undefined) return;
  field.setRangeText(`/${command} `, match.start, match.end, 'end');
  closeOffers();
  field.focus();
}

function draw() {
  const offers = match?.offers ?? [];
  list.hidden = offers.length === 0;
  list.replaceChildren(...offers.map(item));
  if (offers.length === 0) field.removeAttribute('aria-activedescendant');
  else field.setAttribute('aria-activedescendant', `offer-${marked}`);
  list.children[marked]?.scrollIntoView({ block: 'nearest' });
}

/**
 * @param {Offer} offered
 * @param {number} index
 */
function item(offered, index) {
  const { command, params, title, bot } = offered;
  const element = document.createElement('li');
  element.id = `offer-${index}`;
  element.role = 'option';
  element.ariaSelected = String(index === marked);
  element.append(span('offer-name', `/${command}`), span('offer-params', params), span('offer-title', title));
  element.append(span('offer-bot', bot));
  // Before the field would lose its focus.
  element.addEventListener('mousedown', (event) => {
    event.preventDefault();
    choose(offered);
  });
  return element;
}

/**
 * @param {string} name
 * @param {string} text
 */
function span(name, text) {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = text;
  return element;
}
