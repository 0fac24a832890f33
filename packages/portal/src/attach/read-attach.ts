import { phrase } from '../issues/phrases.ts';
import { reportNoList } from '../parts/report-no-list.ts';
import type { PartReading } from '../parts/part-reading.ts';
import { each } from '../php/each.ts';
import { jsonCost } from '../php/json-cost.ts';
import { textCost } from '../php/text-cost.ts';
import { field, isArray, type PhpValue } from '../php/value.ts';
import { attempt } from '../report/attempt.ts';
import { pathBelow, pathOf, within } from '../report/place.ts';
import { below, find, findAt, type Spot } from '../report/spot.ts';
import type { Size } from '../types/size.ts';
import type { StoredAttach, StoredBlock } from '../types/stored.ts';
import { readLenient } from '../wire/read-lenient.ts';
import { color, RANDOM_COLOR } from './color.ts';
import { description, reportCut } from './description.ts';
import { checkKeys } from '../fields/check-keys.ts';
import { colorToken } from '../fields/color-token.ts';
import { knownOf, type Known, type Readings } from '../quick/known.ts';
import { readBlock } from './read-block.ts';
import { undoBackslashes } from './undo-backslashes.ts';

/** Stands for the server's time of storing, which has ten digits (portal.md §3.1 rule 6). */
export const STORED_ID = 1_700_000_000;

/**
 * One attach as the portal reads it: `{ BLOCKS, … }` or a bare list of blocks (portal.md §3.1).
 *
 * @returns null where nothing is left of it, also where PHP would throw; the spot's log tells which.
 */
export function readAttach(
  sent: PhpValue,
  spot: Spot,
  { blocks: lists }: Readings,
): PartReading<StoredAttach> | null {
  if (typeof sent === 'string') find(spot, 'PART_AS_STRING', { part: phrase('attach') });
  const given = typeof sent === 'string' ? readLenient(sent) : sent;
  const known = knownOf(lists, blocksOf(given));
  const value = undoBackslashes(given, known?.stored.includes(undefined) === false ? known.list : null, spot);
  if (!isArray(value)) return null;
  const isBare = field(value, 'BLOCKS') === null;
  const head = attempt(isBare ? readBareHead : readHead, value, spot);
  const { blocks, items, about } = readBlocks(
    blocksOf(value),
    value === given ? known : undefined,
    isBare ? spot : { place: within(spot.place, 'BLOCKS'), log: spot.log },
  );
  if (head === null || blocks.length === 0) return null;
  if (head.COLOR === null && spot.log.fatals.length === 0) find(spot, 'COLOR_RANDOM');
  const { COLOR_TOKEN } = head;
  const DESCRIPTION = describeAttach(head.DESCRIPTION, about, spot);
  const COLOR = head.COLOR ?? RANDOM_COLOR;
  let size = ENVELOPE + textCost(DESCRIPTION) + COLOR.length + COLOR_TOKEN.length;
  // A comma before each but the first.
  for (const item of items) size += item.size + 1;
  return {
    stored: { ID: STORED_ID, BLOCKS: blocks, DESCRIPTION, COLOR, COLOR_TOKEN },
    size: size - 1,
    items,
  };
}

/** What an attach costs without its blocks, its description and the words for its colours. */
const ENVELOPE = `{"ID":${String(STORED_ID)},"BLOCKS":[],"DESCRIPTION":,"COLOR":"","COLOR_TOKEN":""}`.length;

function blocksOf(attach: PhpValue): PhpValue {
  return field(attach, 'BLOCKS') ?? attach;
}

/** A block that is to be the description takes the place of the attach's own (portal.md §3.1 rule 9). */
function describeAttach(own: string, about: string | null, spot: Spot): string {
  if (about === null) return own;
  if (own !== '') {
    const because = phrase('goesToDescription');
    findAt(spot, 'DESCRIPTION', 'FIELD_DROPPED', { dropped: 'DESCRIPTION', because });
  }
  reportCut(about, spot);
  return about;
}

interface Blocks {
  readonly blocks: readonly StoredBlock[];
  readonly items: Size['items'];
  /** The last text that a block declared to be the description of the whole. */
  readonly about: string | null;
}

function readBlocks(list: PhpValue, known: Known<StoredBlock> | undefined, spot: Spot): Blocks {
  const blocks: StoredBlock[] = [];
  const items: { path: readonly (string | number)[]; size: number }[] = [];
  let about: string | null = null;
  const path = pathOf(spot.place);
  let index = 0;
  each(list, (key, block) => {
    const quick = known?.stored[index];
    const cost = known?.costs[index++];
    if (quick !== undefined && cost !== undefined) {
      blocks.push(quick);
      items.push({ path: pathBelow(path, key), size: cost });
      return;
    }
    const where = below(spot, key);
    const reading = readBlock(block, where);
    if (reading.blocks.length === 0) return;
    for (const stored of reading.blocks) blocks.push(stored);
    // The brackets of the list are not the blocks' own.
    items.push({ path: pathBelow(path, key), size: jsonCost(reading.blocks) - 2 });
    if (reading.description === undefined) return;
    if (about !== null) {
      const facts = { dropped: 'The description before', because: phrase('goesToDescription') };
      find(where, 'FIELD_DROPPED', facts);
    }
    about = reading.description;
  });
  return { blocks, items, about };
}

/** What is said of an attach beside its blocks; no colour means one by lot. */
interface Head extends Pick<StoredAttach, 'DESCRIPTION' | 'COLOR_TOKEN'> {
  readonly COLOR: string | null;
}

/** A bare list of blocks can carry none of it; an object without BLOCKS is hardly meant as one. */
function readBareHead(list: PhpValue, spot: Spot): Head {
  reportNoList(list, spot, { part: 'attach', key: 'BLOCKS', form: '{ BLOCKS: […] }' });
  return { DESCRIPTION: '', COLOR: null, COLOR_TOKEN: 'base' };
}

const KEYS = ['BLOCKS', 'COLOR', 'COLOR_TOKEN', 'DESCRIPTION', 'ID'] as const;

function readHead(attach: PhpValue, spot: Spot): Head {
  checkKeys(attach, KEYS, spot);
  if (field(attach, 'ID') !== null) findAt(spot, 'ID', 'ATTACH_ID_IGNORED');
  return {
    COLOR: color(attach, spot),
    COLOR_TOKEN: colorToken(attach, 'COLOR_TOKEN', spot),
    DESCRIPTION: description(attach, spot),
  };
}
