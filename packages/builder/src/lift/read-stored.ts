import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import type { StoredForm } from './lift-parts.ts';
import { asJson } from './as-json.ts';
import { messageOf } from './message-of.ts';
import { isFields, listOf, type Fields } from './values.ts';

/** A stored message by its pieces, whatever shape it came in. */
export interface StoredMessage {
  readonly text: string | undefined;
  readonly parts: Omit<StoredForm, 'isColorSaid'>;
  readonly problems: readonly Problem[];
}

/** Where each piece may stand; the parts stand in `params`, or beside the text. */
const textNames = ['text', 'TEXT', 'message', 'MESSAGE'];
const partLists = { attach: 'BLOCKS', keyboard: 'BUTTONS', menu: 'ITEMS' } as const;

export function readStored(given: unknown): StoredMessage {
  const { message, problems } = messageOf(asJson(given));
  const found: Problem[] = [...problems];
  const places = [message.params, message.PARAMS, message].filter(isFields);
  const list = (part: keyof typeof partLists): readonly unknown[] => {
    const value = pick(places, [part.toUpperCase(), part]);
    const read = elementsOf(value, partLists[part]);
    if (read === undefined) found.push(unread(part, value, `a list, or an object with ${partLists[part]}`));
    return read ?? [];
  };
  const attaches = toAttaches(list('attach'), (index, value) => {
    const { details } = unread('attach', value, 'an object with BLOCKS');
    found.push({ code: 'LIFT_UNREAD', details, path: ['attach', index] });
  });
  const text = pick([message], textNames);
  if (text !== undefined && typeof text !== 'string') found.push(unread('text', text, 'text'));
  return {
    text: typeof text === 'string' ? text : undefined,
    parts: { attaches, keyboard: list('keyboard'), menu: list('menu') },
    problems: found,
  };
}

function pick(places: readonly Fields[], names: readonly string[]): unknown {
  for (const place of places) {
    for (const name of names) if (place[name] !== undefined && place[name] !== null) return place[name];
  }
  return undefined;
}

/** 'N' and an empty text say that there is none. Attaches stay whole: their looks stand beside their blocks. */
function elementsOf(value: unknown, key: string): readonly unknown[] | undefined {
  if (value === undefined || value === 'N' || value === '' || value === false) return [];
  if (Array.isArray(value)) return listOf(value);
  if (!isFields(value)) return undefined;
  if (!Array.isArray(value[key])) return isNumbered(value) ? Object.values(value) : undefined;
  return key === 'BLOCKS' ? [value] : listOf(value[key]);
}

/** PHP writes a list with a gap as an object. */
function isNumbered(value: Fields): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((name) => /^\d+$/.test(name));
}

/** A list of attaches, or the bare blocks of one; what is neither is told. */
function toAttaches(
  list: readonly unknown[],
  tell: (index: number, value: unknown) => void,
): readonly Fields[] {
  const isBare = list.length > 0 && list.every((value) => isFields(value) && !Array.isArray(value.BLOCKS));
  if (isBare) return [{ BLOCKS: list }];
  return list.flatMap((value, index): readonly Fields[] => {
    if (isFields(value) && Array.isArray(value.BLOCKS)) return [value];
    tell(index, value);
    return [];
  });
}

function unread(
  what: string,
  value: unknown,
  takes: string,
): Extract<Problem, { readonly code: 'LIFT_UNREAD' }> {
  return { code: 'LIFT_UNREAD', details: { what, given: describeValue(value), takes }, path: [what] };
}
