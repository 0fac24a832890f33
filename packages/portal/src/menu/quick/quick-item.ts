import { actionOf, STORED_ACTIONS, takeAction } from '../../keyboard/quick/take-action.ts';
import { jsonCost } from '../../php/json-cost.ts';
import { takeEscaped } from '../../quick/take-text.ts';
import { takeContext, takeFlag } from '../../quick/take-word.ts';
import { closeMap, openMap, startElement, type Tally } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredAction, StoredMenuItem } from '../../types/stored.ts';

/** An item of which nothing but the action is said, as it is stored. */
function plain(action: StoredAction): StoredMenuItem {
  return { BOT_ID: 0, ...action, TEXT: '', CONTEXT: 'ALL', DISABLED: 'N' };
}

const PLAIN = {
  LINK: /* @__PURE__ */ plain(STORED_ACTIONS.LINK),
  ACTION: /* @__PURE__ */ plain(STORED_ACTIONS.ACTION),
  COMMAND: /* @__PURE__ */ plain(STORED_ACTIONS.COMMAND),
} as const;

/** An ordinary item as it is stored, but for the bot, with its cost in the tally; undefined for any other. */
export function quickItem(item: unknown, tally: Tally): StoredMenuItem | undefined {
  startElement(tally);
  const source = openMap(item, tally);
  const { TEXT, CONTEXT, DISABLED } = source;
  const form = PLAIN[actionOf(source)];
  // A menu has a few items: no table of their frames is worth it.
  tally.cost += jsonCost(form);
  const stored: Writable<StoredMenuItem> = { ...form };
  takeAction(stored, source, tally);
  stored.TEXT = takeEscaped(TEXT, tally);
  stored.CONTEXT = takeContext(CONTEXT, tally);
  stored.DISABLED = takeFlag(DISABLED, tally);
  closeMap(source, tally);
  return tally.isOrdinary ? stored : undefined;
}
