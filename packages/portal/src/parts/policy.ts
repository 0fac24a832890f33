import type { Refusal } from '../call/refusal.ts';
import type { Part } from '../types/part.ts';

/** What becomes of a part that is not stored, without an error. */
export type Quietly = 'ignored' | 'cleared';

/** How one method treats one part: everything but the reading of its value. */
export interface PartPolicy {
  readonly part: Part;
  readonly api: 'v1' | 'v2';
  /** What "", 0, false, [] and "0" mean; `read` where they are read like any other value. */
  readonly empty: Quietly | 'read';
  /** What 'N' means; `read` where it is no word of its own. In v1 `true` is loosely equal to it. */
  readonly off: Quietly | 'read';
  /** What a value of which nothing is left comes to: an error, or nothing at all. */
  readonly wrong: Refusal | Quietly;
  readonly oversize: Refusal;
  /** Whether the method itself looks at the size, or only the saving of the message (portal.md §2 rule 5). */
  readonly measured: 'by the method' | 'on save';
}
