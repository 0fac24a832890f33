import { dropOldest } from '../state/drop-oldest.ts';

/** What the portal remembers of a key that lets a message be sent once only (portal.md §6.12). */
export interface OnceRow {
  /** The message; null while the first attempt is under way, and for good when it failed. */
  readonly messageId: number | null;
  /** Unix milliseconds of the first attempt. */
  readonly at: number;
}

/** What a key comes to: go on and send, the message that it has sent already, or an attempt that is not over. */
export type Claim = 'fresh' | 'busy' | { readonly messageId: number };

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HOUR = 3_600_000;
const KEPT = 31 * 24 * HOUR;
/** Keys that are remembered; a portal has no such limit, a process has. */
const MOST_KEYS = 200_000;

/** The key if it counts: only a lower-case UUID of version 4 does, anything else is taken and does nothing. */
export function countingKey(value: unknown): string | null {
  return typeof value === 'string' && UUID_V4.test(value) ? value : null;
}

/** Looks a key up and, where it is new, notes that its first attempt begins. */
export function claimKey(rows: Map<string, OnceRow>, key: string, now: number): Claim {
  const row = rows.get(key);
  const age = now - (row?.at ?? 0);
  if (row?.messageId === null && age < HOUR) return 'busy';
  if (typeof row?.messageId === 'number' && age < KEPT) return { messageId: row.messageId };
  rows.delete(key);
  rows.set(key, { messageId: null, at: now });
  dropOldest(rows, MOST_KEYS);
  return 'fresh';
}

/** Notes the message that came of a key. */
export function keepKey(rows: Map<string, OnceRow>, key: string, messageId: number): void {
  const row = rows.get(key);
  if (row !== undefined) rows.set(key, { ...row, messageId });
}
