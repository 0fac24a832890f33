import type { Issue } from './issue.ts';
import type { Part } from './part.ts';
import type { Size } from './size.ts';

/** What the portal would do with one part of a call. */
export interface PartVerdict {
  readonly accepted: boolean;
  /** The error code the call would answer because of this part, `FATAL` where PHP throws; null when accepted. */
  readonly error: string | null;
  readonly status: number | null;
  /** Code points of the stored form as the portal encodes it (portal.md §2); 0 where nothing is stored. */
  readonly size: number;
  /** The portal's own normal form of the part; null where nothing is stored. */
  readonly stored: unknown;
  /** The portal's wording, where the code alone does not tell two cases apart. */
  readonly description?: string;
  /** Falsy part: skipped without an error. */
  readonly ignored?: boolean;
  /** An update takes the part off the message. */
  readonly cleared?: boolean;
  /** Accepted, and yet nothing of it is kept. */
  readonly lost?: boolean;
  /** The portal's PHP throws on it; the text of the error. */
  readonly fatal?: string;
  /** The code on the wire where it is not `error`: v2 answers "0" for a fatal. */
  readonly wireError?: string;
  /** What the method itself would have said, where the REST server replaces it (portal.md §6.1 rule 3). */
  readonly handlerError?: string;
  /** How many attaches are stored, where there are several. */
  readonly multiple?: number;
}

/** The portal's answer to a call as the model predicts it. */
export interface Verdict {
  readonly parts: Readonly<Partial<Record<Part, PartVerdict>>>;
  readonly text: { readonly stored: string; readonly cut: boolean } | null;
  /** The first error in the portal's own order of checks; null when the call would succeed. */
  readonly error: string | null;
  /** HTTP status of that error; 200 when the call would succeed. */
  readonly status: number;
  /** The portal's wording of that error; empty when the call would succeed. */
  readonly description: string;
  readonly sizes: Readonly<Record<'text' | Part, Size>>;
  /** Every finding, not only the first. */
  readonly issues: readonly Issue[];
}
