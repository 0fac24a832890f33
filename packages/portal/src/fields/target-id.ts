import { phrase } from '../issues/phrases.ts';
import { field, type PhpValue } from '../php/value.ts';
import type { Spot } from '../report/spot.ts';
import { networkId } from './network-id.ts';
import { positiveInt } from './positive-int.ts';
import { reportDropped } from './report-dropped.ts';

/** Whom a name or link may lead to by an id. */
export interface TargetId {
  readonly NETWORK_ID?: string;
  readonly USER_ID?: number;
  readonly CHAT_ID?: number;
  readonly BOT_ID?: number;
}

export type TargetKey = keyof TargetId;

type Reader = (source: PhpValue, spot: Spot) => TargetId | null;

const READERS = {
  NETWORK_ID: (source, spot) => ({ NETWORK_ID: networkId(source, spot) }),
  USER_ID: (source, spot) => {
    const id = positiveInt(source, 'USER_ID', spot);
    return id === null ? null : { USER_ID: id };
  },
  CHAT_ID: (source, spot) => {
    const id = positiveInt(source, 'CHAT_ID', spot);
    return id === null ? null : { CHAT_ID: id };
  },
  BOT_ID: (source, spot) => {
    const id = positiveInt(source, 'BOT_ID', spot);
    return id === null ? null : { BOT_ID: id };
  },
} as const satisfies Readonly<Record<TargetKey, Reader>>;

/**
 * The first of the ids that counts; the ones after it are dropped (portal.md §3.2).
 *
 * @param keys the ids that the block knows, in the portal's order.
 */
export function targetId(source: PhpValue, keys: readonly TargetKey[], spot: Spot): TargetId | null {
  const given = keys.filter((key) => field(source, key) !== null);
  for (const [index, key] of given.entries()) {
    const target = READERS[key](source, spot);
    if (target === null) continue;
    reportDropped(source, given.slice(index + 1), spot, { because: phrase('goesBefore', key) });
    return target;
  }
  return null;
}
