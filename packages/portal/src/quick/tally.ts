import { isRecord } from '../php/is-record.ts';

/** The fields of a map, of which nothing is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What a quick reading counts along. It knows the ordinary elements only, of which the portal keeps everything as it
 * was sent: while `isOrdinary` stands, `cost` is what the stored form costs, and there is nothing to tell of it; once
 * it does not, only the full reading knows. A property holds both against each other: packages/portal/test/quick.
 */
export interface Tally {
  cost: number;
  isOrdinary: boolean;
  /** How many fields of the map at hand have been read. */
  fields: number;
  /** Of the characters of the text that was read last. */
  kinds: number;
}

/** A tally for one element after the other. */
export function takeTally(): Tally {
  return { cost: 0, isOrdinary: true, fields: 0, kinds: 0 };
}

/** For the next element. */
export function startElement(tally: Tally): void {
  tally.cost = 0;
  tally.isOrdinary = true;
}

/** The fields of a map, to be read; of anything else a quick reading knows nothing. */
export function openMap(value: unknown, tally: Tally): Fields {
  tally.fields = 0;
  if (isRecord(value)) return value;
  tally.isOrdinary = false;
  return NO_FIELDS;
}

const NO_FIELDS: Fields = {};

/** Counts what is stored around a value. */
export function around(tally: Tally, frame: string): Tally {
  tally.cost += frame.length;
  return tally;
}

/** Whether all fields of the map have been read. */
export function isRead(source: Fields, { fields }: Tally): boolean {
  let left = fields;
  for (const _ in source) left--;
  return left === 0;
}

/** Sees to it that they have: others are unknown to the portal, or to the quick reading. */
export function closeMap(source: Fields, tally: Tally): void {
  if (!isRead(source, tally)) tally.isOrdinary = false;
}
