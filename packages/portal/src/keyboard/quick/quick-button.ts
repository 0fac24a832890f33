import { jsonCost } from '../../php/json-cost.ts';
import { takeNumber } from '../../quick/take-number.ts';
import { takeLabel } from '../../quick/take-text.ts';
import { takeContext, takeFlag, takeToken, takeWord } from '../../quick/take-word.ts';
import { around, closeMap, openMap, startElement, type Fields, type Tally } from '../../quick/tally.ts';
import type { Writable } from '../../types/writable.ts';
import type { StoredAction, StoredButton, StoredNewline } from '../../types/stored.ts';
import { actionOf, STORED_ACTIONS, takeAction } from './take-action.ts';

/** A button of which nothing but the action is said, as it is stored. */
function plain(action: StoredAction): StoredButton {
  return {
    BOT_ID: 0,
    TYPE: 'BUTTON',
    ...action,
    TEXT: '',
    VOTE: 'N',
    BLOCK: 'N',
    WAIT: 'N',
    CONTEXT: 'ALL',
    DISABLED: 'N',
    DISPLAY: 'BLOCK',
    BG_COLOR_TOKEN: 'base',
  };
}

/** One for each action: to copy it and fill in its fields is faster than to put one together. */
const PLAIN = {
  LINK: /* @__PURE__ */ plain(STORED_ACTIONS.LINK),
  ACTION: /* @__PURE__ */ plain(STORED_ACTIONS.ACTION),
  COMMAND: /* @__PURE__ */ plain(STORED_ACTIONS.COMMAND),
} as const;

/** What they cost, with one digit for the bot's id. */
const FRAMES = {
  LINK: /* @__PURE__ */ jsonCost(PLAIN.LINK),
  ACTION: /* @__PURE__ */ jsonCost(PLAIN.ACTION),
  COMMAND: /* @__PURE__ */ jsonCost(PLAIN.COMMAND),
} as const;

const TYPES = ['BUTTON'] as const;
const DISPLAYS = ['BLOCK', 'LINE'] as const;
const NEWLINE_FRAME = '{"TYPE":"NEWLINE"}';

/**
 * An ordinary button or line break as it is stored, but for the bot and what the keyboard says, with its cost in the
 * tally; undefined for any other.
 */
export function quickButton(button: unknown, tally: Tally): StoredButton | StoredNewline | undefined {
  startElement(tally);
  const source = openMap(button, tally);
  const stored = source.TYPE === 'NEWLINE' ? takeNewline(tally) : takeButton(source, tally);
  closeMap(source, tally);
  if (!tally.isOrdinary) return undefined;
  return stored;
}

function takeNewline(tally: Tally): StoredNewline {
  around(tally, NEWLINE_FRAME).fields++;
  return { TYPE: 'NEWLINE' };
}

function takeButton(source: Fields, tally: Tally): StoredButton {
  const { TYPE, TEXT, BLOCK, CONTEXT, DISABLED, DISPLAY, WIDTH, BG_COLOR_TOKEN } = source;
  const action = actionOf(source);
  tally.cost += FRAMES[action];
  const stored: Writable<StoredButton> = { ...PLAIN[action] };
  stored.TYPE = takeWord(TYPE, TYPES, tally);
  takeAction(stored, source, tally);
  stored.TEXT = takeLabel(TEXT, tally);
  stored.BLOCK = takeFlag(BLOCK, tally);
  stored.CONTEXT = takeContext(CONTEXT, tally);
  stored.DISABLED = takeFlag(DISABLED, tally);
  stored.DISPLAY = takeWord(DISPLAY, DISPLAYS, tally);
  stored.BG_COLOR_TOKEN = takeToken(BG_COLOR_TOKEN, tally);
  return WIDTH === undefined ? stored : withWidth(stored, takeNumber(WIDTH, around(tally, '"WIDTH":,')));
}

function withWidth({ BG_COLOR_TOKEN, ...before }: StoredButton, WIDTH: number): StoredButton {
  return { ...before, WIDTH, BG_COLOR_TOKEN };
}
