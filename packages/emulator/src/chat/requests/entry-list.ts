import type { EventEntry, LogEntry, RequestEntry } from '../../inspect/log-entry.ts';
import type { World } from '../../state/world.ts';
import { markup, type Html } from '../parts/html.ts';
import { eventEntry } from './event-entry.ts';
import { requestEntry } from './request-entry.ts';

/** Entries that are shown, the newest. */
const SHOWN = 60;

/** What came in and went out, the newest first; of calls the newest laid open. */
export function entryList({ log, state }: World): Html {
  const shown = log.entries().filter(isShown).slice(-SHOWN).reverse();
  if (shown.length === 0) {
    return markup`<li class="empty" data-key="empty"><p>Every call of your bot shows up here: what it sent, how large the portal counts it, what the portal says to it. So do the events it is sent.</p></li>`;
  }
  const newest = shown.find(({ kind }) => kind === 'request');
  return markup`${shown.map((entry) =>
    entry.kind === 'event'
      ? eventEntry(entry)
      : requestEntry(entry, { isOpen: entry === newest, isKept: state.messages.has(entry.messageId ?? 0) }),
  )}`;
}

/** Polls are left out while they go well: one comes every few seconds. */
function isShown(entry: LogEntry): entry is RequestEntry | EventEntry {
  return entry.kind === 'event' || !polls.has(entry.method ?? '') || entry.status !== 200;
}

const polls = new Set(['imbot.v2.event.get', 'server.time']);
