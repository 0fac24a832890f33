import type { Size } from '../types/size.ts';

/** What the portal makes of a part's value, before any method decides what follows from it. */
export interface PartReading<S> {
  readonly stored: S;
  /** Code points of the stored form in the portal's own JSON. */
  readonly size: number;
  /** What each block, button or item costs, without the comma before it. */
  readonly items: Size['items'];
  /** How many attaches were kept, where there is more than one. */
  readonly multiple?: number;
}
