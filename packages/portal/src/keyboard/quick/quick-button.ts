import { jsonCost } from '../../php/json-cost.ts';
import type { PhpMap, PhpValue } from '../../php/value.ts';
import { digits, takeNumber } from '../../quick/take-number.ts';
import { takeLabel } from '../../quick/take-text.ts';
import { takeContext, takeFlag, takeToken, takeWord } from '../../quick/take-word.ts';
import { around, closeMap, openMap, startElement, type Tally } from '../../quick/tally.ts';
import type { Writable } from '../../quick/writable.ts';
import type { StoredAction, StoredButton, StoredNewline } from '../../types/stored.ts';
import type { KeyboardDefaults } from '../read-button.ts';
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

/** What they cost, without the digit of the bot's id. */
const FRAMES = {
  LINK: /* @__PURE__ */ jsonCost(PLAIN.LINK) - 1,
  ACTION: /* @__PURE__ */ jsonCost(PLAIN.ACTION) - 1,
  COMMAND: /* @__PURE__ */ jsonCost(PLAIN.COMMAND) - 1,
} as const;

const TYPES = ['BUTTON'] as const;
const DISPLAYS = ['BLOCK', 'LINE'] as const;
const NEWLINE_FRAME = '{"TYPE":"NEWLINE"}';

/** An ordinary button or line break as it is stored, with its cost in the tally; undefined for any other. */
export function quickButton(
  button: PhpValue,
  { botId, vote }: KeyboardDefaults,
  tally: Tally,
): StoredButton | StoredNewline | undefined {
  startElement(tally);
  const source = openMap(button, tally);
  const stored = source.TYPE === 'NEWLINE' ? takeNewline(tally) : takeButton(source, { botId, vote }, tally);
  closeMap(source, tally);
  if (!tally.isOrdinary) return undefined;
  return stored;
}

function takeNewline(tally: Tally): StoredNewline {
  around(tally, NEWLINE_FRAME).fields++;
  return { TYPE: 'NEWLINE' };
}

function takeButton(
  source: PhpMap,
  { botId, vote }: Omit<KeyboardDefaults, 'colors'>,
  tally: Tally,
): StoredButton {
  const { TYPE, TEXT, BLOCK, CONTEXT, DISABLED, DISPLAY, WIDTH, BG_COLOR_TOKEN } = source;
  const action = actionOf(source);
  tally.cost += FRAMES[action] + digits(botId);
  const stored: Writable<StoredButton> = { ...PLAIN[action] };
  stored.BOT_ID = botId;
  stored.TYPE = takeWord(TYPE, TYPES, tally);
  takeAction(stored, source, botId, tally);
  stored.TEXT = takeLabel(TEXT, tally);
  stored.VOTE = vote;
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
