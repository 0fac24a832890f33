import { closeOffers, offer, offersTake } from './completion.js';
import { insertText } from './insert-text.js';
import { part } from './part.js';
import { post } from './post.js';

const form = part('#say', HTMLFormElement);
const field = part('#text', HTMLTextAreaElement);
const editing = part('#editing', HTMLElement);

/** What becomes of the field is kept for each dialog, until it is sent. */
const draft = `riposte-draft ${document.body.dataset.base ?? ''}`;

/** The message that is being changed; 0 for a new one. */
let edited = 0;

/** What was being written when a message was taken into the field to be changed. */
let interrupted = '';

/** Makes the field work: Enter sends, Shift+Enter breaks the line. */
export function startComposer() {
  field.value = sessionStorage.getItem(draft) ?? '';
  grow();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener('input', () => {
    grow();
    offer();
  });
  field.addEventListener('blur', closeOffers);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (offersTake(event)) {
      event.preventDefault();
      grow();
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      void submit();
    } else if (event.key === 'Escape' && edited !== 0) {
      event.preventDefault();
      endEditing();
    }
  });
  part('#editing button', HTMLButtonElement).addEventListener('click', endEditing);
  if (matchMedia('(hover: hover)').matches) field.focus();
}

/**
 * Puts text into the field where the caret is (the client inserts, too).
 *
 * @param {string} text
 */
export function put(text) {
  const { value, selectionStart, selectionEnd } = field;
  const done = insertText({ text: value, start: selectionStart, end: selectionEnd }, text);
  field.value = done.text;
  field.focus();
  field.setSelectionRange(done.caret, done.caret);
  grow();
}

/**
 * Takes a message into the field to be changed.
 *
 * @param {number} messageId
 * @param {string} text
 */
export function startEditing(messageId, text) {
  if (edited === 0) interrupted = field.value;
  edited = messageId;
  editing.hidden = false;
  part('#editing b', HTMLElement).textContent = `#${messageId}`;
  field.value = text;
  field.focus();
  grow();
}

function endEditing() {
  field.value = edited === 0 ? '' : interrupted;
  edited = 0;
  editing.hidden = true;
  field.focus();
  grow();
}

/** The field is free at once, so that nothing is sent twice, and what is typed meanwhile is not lost. */
async function submit() {
  const text = field.value.trim();
  if (text === '') return;
  const messageId = edited;
  endEditing();
  const done = messageId === 0 ? await post('say', { text }) : await post('edit', { messageId, text });
  if (done !== undefined || edited !== 0) return;
  if (messageId !== 0) startEditing(messageId, text);
  else if (field.value === '') {
    field.value = text;
    grow();
  }
}

/** As many lines as are written, up to what the style sheet allows. */
function grow() {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
  sessionStorage.setItem(draft, edited === 0 ? field.value : interrupted);
}
