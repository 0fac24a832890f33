import type { PortalWire } from './portal-wire.ts';
import type { ProbePlace } from './probe-place.ts';

/** Something of a portal that is only inferred, and how to see it on a live one. */
export interface Check {
  readonly question: string;
  /** The row of the emulator's table of evidence that it settles. */
  readonly settles: string;
  /** What the emulator does. */
  readonly emulator: string;
  /** What this portal does, in the same words where it is the same. */
  readonly look: (wire: PortalWire, place: ProbePlace) => Promise<string>;
}
