import { openMap, startElement, type Tally } from '../../quick/tally.ts';
import type { StoredBlock } from '../../types/stored.ts';
import type { BlockKey } from '../blocks/index.ts';
import { quickDelimiter } from './delimiter.ts';
import { quickGrid } from './grid.ts';
import { quickImage } from './image.ts';
import { quickLink } from './link.ts';
import { quickMessage } from './message.ts';
import type { QuickReader } from './quick-reader.ts';
import { quickUser } from './user.ts';

/** Of each kind of block the quick reading beside the full one; null where it would come by too seldom. */
const QUICK_READERS = {
  USER: quickUser,
  LINK: quickLink,
  RICH_LINK: null,
  MESSAGE: quickMessage,
  GRID: quickGrid,
  IMAGE: quickImage,
  FILE: null,
  DELIMITER: quickDelimiter,
} as const satisfies Readonly<Record<BlockKey, QuickReader | null>>;

const READERS: ReadonlyMap<string, QuickReader | null> = /* @__PURE__ */ new Map(
  Object.entries(QUICK_READERS),
);

/** An ordinary block as it is stored, with its cost in the tally; undefined for any other. */
export function quickBlock(block: unknown, tally: Tally): StoredBlock | undefined {
  startElement(tally);
  const source = openMap(block, tally);
  let stored: StoredBlock | undefined;
  for (const kind in source) {
    // Another key beside it is something to tell.
    if (stored !== undefined) return undefined;
    stored = READERS.get(kind)?.(source[kind], tally);
    if (stored === undefined) return undefined;
  }
  return tally.isOrdinary ? stored : undefined;
}
