// The chat page: shows new messages as they come, sends what is typed, does what buttons say.
const base = document.body.dataset.base;
const list = document.getElementById('messages');
const form = document.getElementById('say');
const field = document.getElementById('text');
const notice = document.getElementById('notice');

const gone = 'The portal does not answer. Is it still running?';

const atBottom = () => window.innerHeight + window.scrollY >= document.body.scrollHeight - 80;
const toBottom = () => window.scrollTo({ top: document.body.scrollHeight });

/** Of several answers under way only the one asked for last is shown: an older one would take messages away. */
let asked = 0;
const refresh = async () => {
  const turn = ++asked;
  const follow = atBottom();
  const response = await fetch(`${base}/messages`);
  const messages = await response.text();
  if (!response.ok || turn !== asked) return;
  list.innerHTML = messages;
  if (follow) toBottom();
};

const post = async (what, body) => {
  try {
    const response = await fetch(`${base}/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    notice.textContent = response.ok ? '' : await response.text();
    return response.ok;
  } catch {
    notice.textContent = gone;
    return false;
  }
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = field.value.trim();
  if (text !== '' && (await post('say', { text }))) field.value = '';
  toBottom();
});

/** What a click on a button of a message does, by the action the renderer wrote on it. */
const actions = {
  command: (button, messageId) => {
    button.classList.add('riposte-loading');
    const { command, params } = button.dataset;
    return post('click', { messageId, command, params: params ?? '' });
  },
  send: (button) => post('say', { text: button.dataset.value }),
  put: (button) => {
    field.value = button.dataset.value;
    field.focus();
  },
  copy: (button) => navigator.clipboard.writeText(button.dataset.value),
};

list.addEventListener('click', (event) => {
  const button = event.target.closest('[data-action]');
  const message = button?.closest('[data-message]');
  if (!message || button.disabled || !Object.hasOwn(actions, button.dataset.action)) return;
  void actions[button.dataset.action](button, Number(message.dataset.message));
});

const changes = new EventSource(`${base}/changes`);
changes.addEventListener('message', () => void refresh());
changes.addEventListener('open', () => {
  if (notice.textContent === gone) notice.textContent = '';
  void refresh();
});
changes.addEventListener('error', () => {
  notice.textContent = gone;
});
changes.addEventListener('notice', (event) => {
  notice.textContent = event.data;
  for (const button of list.querySelectorAll('.riposte-loading')) button.classList.remove('riposte-loading');
});
toBottom();
