import { quickBlock } from '../attach/quick/quick-block.ts';
import type { Copying, Level, ListCopier } from '../input/copying.ts';
import { copyValue, MAX_VALUES } from '../input/read-input.ts';
import { quickButton } from '../keyboard/quick/quick-button.ts';
import { quickItem } from '../menu/quick/quick-item.ts';
import type { PhpMap, PhpValue } from '../php/value.ts';
import { cloneElement, type Cloning } from './clone-element.ts';
import type { Known } from './known.ts';
import { takeTally, type Tally } from './tally.ts';

/** The quick reading of one kind of element; undefined for one that it does not know. */
type QuickReader<S> = (element: unknown, tally: Tally) => S | undefined;

/**
 * Copies the blocks, buttons or items of a part, and reads the ordinary ones: each of their texts is looked at once,
 * for all there is to know of it.
 */
export const copyElements: ListCopier = (source, level, copying) => {
  const { blocks, buttons, items } = copying.readings;
  if (isPolluted()) return null;
  switch (level.under) {
    case 'ATTACH':
    case 'attach':
    case 'BLOCKS':
      return copyEach(source, level, copying, { quick: quickBlock, lists: blocks });
    case 'KEYBOARD':
    case 'keyboard':
    case 'BUTTONS':
      return copyEach(source, level, copying, { quick: quickButton, lists: buttons });
    case 'MENU':
    case 'menu':
    case 'ITEMS':
      return copyEach(source, level, copying, { quick: quickItem, lists: items });
    default:
      return null;
  }
};

/** Whether somebody gave the prototype of all objects a field, so that each of them seems to have it. */
function isPolluted(): boolean {
  for (const _ in {}) return true;
  return false;
}

interface QuickReading<S> {
  readonly quick: QuickReader<S>;
  /** Takes down what is known. */
  readonly lists: Known<S>[];
}

function copyEach<S>(
  source: readonly unknown[],
  level: Level,
  copying: Copying,
  { quick, lists }: QuickReading<S>,
): readonly PhpValue[] {
  const list: PhpValue[] = [];
  const stored: (S | undefined)[] = [];
  const costs: number[] = [];
  const tally = takeTally();
  const cloning: Cloning = { isWhole: true, values: 0, dropped: 0 };
  for (let i = 0; i < source.length && copying.values <= MAX_VALUES; i++) {
    const clone = cloneOf(source[i], level, cloning);
    const values = copying.values + cloning.values;
    const read = cloning.isWhole && values <= MAX_VALUES ? quick(clone, tally) : undefined;
    stored.push(read);
    costs.push(tally.cost);
    if (read === undefined) {
      copying.values += cloning.dropped;
      list.push(copyValue(clone, i, level, copying) ?? null);
    } else {
      copying.values = values;
      // All that is in it has been looked at.
      list.push(clone as PhpMap);
    }
  }
  lists.push({ list, stored, costs });
  return list;
}

/** A copy of an element; itself where that cannot be had, so that it is copied like anything else. */
function cloneOf(element: unknown, level: Level, cloning: Cloning): unknown {
  cloning.isWhole = true;
  cloning.values = 0;
  cloning.dropped = 0;
  if (typeof element !== 'object' || element === null) return element;
  try {
    return cloneElement(element, level.under, level, cloning);
  } catch {
    cloning.isWhole = false;
    cloning.dropped = 0;
    return element;
  }
}
