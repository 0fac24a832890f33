import { isArray, isList, type PhpValue } from '../../php/value.ts';
import { startElement, type Tally } from '../../quick/tally.ts';
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
export function quickBlock(block: PhpValue, tally: Tally): StoredBlock | undefined {
  if (!isArray(block) || isList(block)) return undefined;
  const kinds = Object.keys(block);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  startElement(tally);
  const stored = READERS.get(kind)?.(block[kind] ?? null, tally);
  return tally.isOrdinary ? stored : undefined;
}
