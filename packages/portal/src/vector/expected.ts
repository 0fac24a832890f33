import type { Part } from '../types/part.ts';
import type { PartVerdict, Verdict } from '../types/verdict.ts';

/** A verdict on one part in the form of the recorded answers: other names, and only what applies. */
export interface ExpectedPart {
  readonly accepted: boolean;
  readonly error: string | null;
  readonly status: number | null;
  readonly size: number | null;
  readonly normalized: unknown;
  readonly description?: string;
  readonly ignored?: boolean;
  readonly removed?: boolean;
  readonly lost?: boolean;
  readonly fatal?: string;
  readonly wireError?: string;
  readonly handlerError?: string;
  readonly multiple?: number;
}

/** The verdicts on the parts of a recorded input. */
export type Expected = Readonly<Partial<Record<Part, ExpectedPart>>>;

/**
 * A verdict in the form of the recorded answers of a portal: for each part what the whole call came to.
 *
 * @param verdict of a call with one part; with several, an error of the call stands at each part that has none.
 * @example
 * toExpected(judge('imbot.message.update', { MESSAGE_ID: 5, KEYBOARD: 'N' })).keyboard?.removed; // true
 */
export function toExpected(verdict: Verdict): Expected {
  return Object.fromEntries(
    Object.entries(verdict.parts).map(([part, judged]) => [part, partOf(judged, verdict)]),
  );
}

function partOf(part: PartVerdict, { error, status, description }: Verdict): ExpectedPart {
  const { size, stored, fatal } = part;
  if (part.accepted && error !== null) {
    return { accepted: false, error, status, size, normalized: stored, description };
  }
  const { cleared, ...rest } = part;
  const { stored: _, ...named } = rest;
  return {
    ...named,
    normalized: stored,
    size: fatal === undefined ? size : null,
    ...(cleared === true && { removed: true }),
  };
}
