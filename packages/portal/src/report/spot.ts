import type { PhpTypeError } from '../php/type-error.ts';
import type { IssueCode } from '../rules/severities.ts';
import type { Facts } from './issue-of.ts';
import { at, type Place } from './place.ts';

/** Where findings about a part or a parameter go. */
export interface Log {
  readonly report: (code: IssueCode, place: Place, facts?: Facts) => void;
  /** Texts of the errors PHP would throw, so far. */
  readonly fatals: readonly string[];
  /** Takes down that PHP would throw, which ends the call. */
  readonly fatal: (error: PhpTypeError, place: Place) => void;
}

/** An element being read: where it stands and where findings about it go. */
export interface Spot {
  readonly place: Place;
  readonly log: Log;
}

export function below(spot: Spot, key: string | number): Spot {
  return {
    place: at(spot.place, key),
    log: spot.log,
  };
}

/** Reports on the element itself. */
export function find(spot: Spot, code: IssueCode, facts?: Facts): void {
  spot.log.report(code, spot.place, facts);
}

/** Reports on a field of the element. */
export function findAt(spot: Spot, key: string | number, code: IssueCode, facts?: Facts): void {
  spot.log.report(code, at(spot.place, key), facts);
}

/** Reports on a field of the element, or on the element itself where the key is null. */
export function findIn(spot: Spot, key: string | null, code: IssueCode, facts?: Facts): void {
  if (key === null) find(spot, code, facts);
  else findAt(spot, key, code, facts);
}
