import { part } from './part.js';

const place = part('#notices', HTMLElement);

/** How long a notice stays, in milliseconds. */
const STAYS = 6_000;

/**
 * Says something in the corner of the page; the same notice stands there once only.
 *
 * @param {string} text
 * @param {'good' | 'bad'} mood
 */
export function notice(text, mood = 'good') {
  const words = text.trim();
  for (const old of place.children) if (old.textContent === words) old.remove();
  const shown = document.createElement('p');
  shown.className = mood;
  shown.textContent = words;
  place.append(shown);
  setTimeout(() => {
    shown.remove();
  }, STAYS);
}

/**
 * Takes a notice away before its time.
 *
 * @param {string} text
 */
export function unsay(text) {
  for (const old of [...place.children]) if (old.textContent === text) old.remove();
}
