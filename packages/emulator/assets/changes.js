import { refreshDialogs, refreshPanel } from './lists.js';
import { refreshMessages } from './messages.js';
import { notice, unsay } from './notices.js';
import { part } from './part.js';
import { base, gone } from './post.js';
import { endWaiting } from './waiting.js';

const typing = part('#typing', HTMLElement);

/** How long somebody is said to write after the last sign of it, in milliseconds. */
const WRITES = 8_000;

/**
 * Hears from the portal what changed, as long as the page can be seen: a browser holds six connections to one address,
 * and a seventh page would wait for ever.
 */
export function startChanges() {
  /** @type {EventSource | undefined} */
  let changes;
  const heed = () => {
    if (document.visibilityState === 'visible') changes ??= listen();
    else {
      changes?.close();
      changes = undefined;
    }
  };
  document.addEventListener('visibilitychange', heed);
  heed();
}

function listen() {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let quiet;
  const hush = () => {
    clearTimeout(quiet);
    typing.textContent = '';
  };
  const changes = new EventSource(`${base}/changes`);
  changes.addEventListener('open', () => {
    unsay(gone);
    refreshMessages();
    refreshDialogs();
    refreshPanel();
  });
  changes.addEventListener('error', () => {
    notice(gone, 'bad');
  });
  changes.addEventListener('messages', () => {
    hush();
    refreshMessages();
  });
  changes.addEventListener('dialogs', refreshDialogs);
  changes.addEventListener('log', () => {
    refreshPanel();
    // A call may have registered a bot or a command.
    refreshDialogs();
  });
  changes.addEventListener('typing', ({ data }) => {
    hush();
    typing.textContent = `${data} is writing …`;
    quiet = setTimeout(hush, WRITES);
  });
  changes.addEventListener('notice', ({ data }) => {
    notice(String(data), 'bad');
    if (/^ONIM(?:BOTV2)?COMMANDADD\b/.test(String(data))) endWaiting();
  });
  return changes;
}
