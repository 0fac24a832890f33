import { put, startEditing } from './composer.js';
import { keepInSight } from './keep-in-sight.js';
import { notice } from './notices.js';
import { around, part } from './part.js';
import { go, post } from './post.js';
import { wait } from './waiting.js';

/**
 * What a button of a message does, by the `data-action` that the preview wrote on it.
 *
 * @type {Readonly<Record<string, (button: HTMLElement, message: HTMLElement) => unknown>>}
 */
const actions = {
  command: (button, message) => {
    wait(message, button);
    const { command, params = '' } = button.dataset;
    const part = button.closest('.riposte-menu') === null ? 'keyboard' : 'menu';
    return post('click', { messageId: Number(message.dataset.message), command, params, part });
  },
  send: (button) => post('say', { text: button.dataset.value }),
  put: (button) => {
    put(button.dataset.value ?? '');
  },
  copy: (button) => copy(button.dataset.value ?? ''),
  call: (button) => {
    notice(`The client would call ${button.dataset.value ?? ''} now.`);
  },
  dialog: (button) => openDialog(button.dataset.value ?? ''),
  livechat: () => {
    notice('The portal keeps LIVECHAT, but the web client does nothing at a click on it.', 'bad');
  },
  help: () => {
    notice('The portal keeps HELP, but the web client does nothing at a click on it.', 'bad');
  },
  app: () => {
    notice('The web client does not open applications from a button.', 'bad');
  },
};

/** Makes the messages work: their buttons, mentions, reactions, and what can be done with each. */
export function startMessageClicks() {
  const list = part('#messages', HTMLElement);
  list.addEventListener('click', (event) => {
    const message = around(event, '[data-message]');
    if (message === null) return;
    const isTaken = act(event, message) || mention(event);
    if (!isTaken) tool(event, message);
  });
  list.addEventListener(
    'toggle',
    (event) => {
      const tools = around(event, '.tools[open]');
      const box = tools?.querySelector('.tool-box');
      const button = tools?.querySelector('summary');
      if (box instanceof HTMLElement && button) keepInSight(box, { button, around: list });
    },
    true,
  );
  document.addEventListener('click', (event) => {
    const { copy: value } = around(event, '[data-copy]')?.dataset ?? {};
    if (value !== undefined) void copy(value);
  });
}

/**
 * @param {Event} event
 * @param {HTMLElement} message
 * @returns {boolean} whether there was something to do
 */
function act(event, message) {
  const button = around(event, '[data-action]');
  const { action = '' } = button?.dataset ?? {};
  if (button === null || !Object.hasOwn(actions, action)) return false;
  if (button instanceof HTMLButtonElement && button.disabled) return false;
  void actions[action]?.(button, message);
  return true;
}

/**
 * @param {Event} event
 * @returns {boolean} whether it was on one
 */
function mention(event) {
  const { user, chat } = around(event, '[data-user], [data-chat]')?.dataset ?? {};
  if (user === undefined && chat === undefined) return false;
  void openDialog(user ?? `chat${chat ?? ''}`);
  return true;
}

/**
 * @param {Event} event
 * @param {HTMLElement} message
 */
function tool(event, message) {
  const messageId = Number(message.dataset.message);
  const button = around(event, '[data-react], [data-reaction], [data-tool]');
  if (button === null) return;
  around(event, '.tools')?.removeAttribute('open');
  const { react, reaction, tool: what, text = '' } = button.dataset;
  if (what === 'edit') startEditing(messageId, text);
  else if (what === 'remove') void post('remove', { messageId });
  else void post('react', { messageId, reaction: react ?? reaction });
}

/** @param {string} value */
async function copy(value) {
  try {
    await navigator.clipboard.writeText(value);
    notice('Copied.');
  } catch {
    notice('The browser does not let this page copy.', 'bad');
  }
}

/** @param {string} dialog */
async function openDialog(dialog) {
  if (!go(await post('dialog', { dialog }))) notice(`There is no dialog ${dialog} on this portal.`, 'bad');
}
