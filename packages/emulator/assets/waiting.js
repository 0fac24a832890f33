/**
 * Buttons that were clicked: each waits, and with BLOCK the whole keyboard with it, until the keyboard changes
 * (client.md §4).
 *
 * @typedef {object} Waiting
 * @property {string} keyboard as the portal wrote it
 * @property {Set<number>} clicked places of buttons
 * @property {boolean} isBlocked
 */

/** @type {Map<string, Waiting>} by message */
const waiting = new Map();

const why = 'Waits until the bot changes this keyboard, as in the real client.';

/**
 * Notes a click on the command of a keyboard.
 *
 * @param {HTMLElement} message
 * @param {HTMLElement} button
 */
export function wait(message, button) {
  const keyboard = keyboardOf(message);
  const key = message.dataset.message ?? '';
  if (!keyboard?.contains(button)) return;
  const known = waiting.get(key) ?? { keyboard: keyboard.outerHTML, clicked: new Set(), isBlocked: false };
  known.clicked.add(buttonsOf(keyboard).findIndex((one) => one === button));
  known.isBlocked ||= 'blocks' in button.dataset;
  waiting.set(key, known);
  draw(keyboard, known);
}

/**
 * Draws anew what waits in messages that the portal wrote again.
 *
 * @param {readonly Element[]} messages
 */
export function keepWaiting(messages) {
  for (const message of messages) {
    if (!(message instanceof HTMLElement)) continue;
    const known = waiting.get(message.dataset.message ?? '');
    if (known === undefined) continue;
    const keyboard = keyboardOf(message);
    if (keyboard?.outerHTML === known.keyboard) draw(keyboard, known);
    else waiting.delete(message.dataset.message ?? '');
  }
}

/**
 * Nothing waits any more: whoever was to answer did not even hear of it. The real client would wait on; here the bot is
 * started, and the same button clicked again.
 */
export function endWaiting() {
  for (const [message, { keyboard }] of waiting) {
    const template = document.createElement('template');
    template.innerHTML = keyboard;
    keyboardOf(document.querySelector(`[data-message="${message}"]`))?.replaceWith(template.content);
  }
  waiting.clear();
}

/**
 * @param {Element} keyboard
 * @param {Waiting} known
 */
function draw(keyboard, { clicked, isBlocked }) {
  buttonsOf(keyboard).forEach((button, index) => {
    if (clicked.has(index)) {
      button.classList.add('riposte-button-loading');
      button.setAttribute('aria-busy', 'true');
      button.title = why;
    }
    if (button instanceof HTMLButtonElement) button.disabled ||= isBlocked || clicked.has(index);
  });
}

/**
 * @param {Element | null} message
 * @returns {Element | null}
 */
function keyboardOf(message) {
  return message?.querySelector('.riposte-keyboard') ?? null;
}

/**
 * @param {Element} keyboard
 * @returns {readonly HTMLElement[]}
 */
function buttonsOf(keyboard) {
  return [...keyboard.querySelectorAll('.riposte-button')].filter((one) => one instanceof HTMLElement);
}
