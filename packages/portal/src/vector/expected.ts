import { fatalRefusal } from '../call/refusals.ts';
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
 * @param verdict of a call with one part; with several, an error of one part stands at each part that has none, and
 *   an error that is of none of them at all.
 * @example
 * toExpected(judge('imbot.message.update', { MESSAGE_ID: 5, KEYBOARD: 'N' })).keyboard?.removed; // true
 */
export function toExpected(verdict: Verdict): Expected {
  const parts = Object.entries(verdict.parts);
  const isOfPart = parts.some(([, judged]) => errorOf(judged) === verdict.error);
  return Object.fromEntries(
    parts.map(([part, judged]) => {
      const isOwn = verdict.error === null || (isOfPart && !judged.accepted);
      return [part, isOwn ? ownOf(judged) : withErrorOf(verdict, judged)];
    }),
  );
}

/** The code on the wire of the error that a part makes. */
function errorOf({ error, fatal, wireError }: PartVerdict): string | null {
  return fatal === undefined ? error : (wireError ?? fatalRefusal('v1', fatal).code);
}

function withErrorOf({ error, status, description }: Verdict, { size, stored }: PartVerdict): ExpectedPart {
  return { accepted: false, error, status, size, normalized: stored, description };
}

function ownOf({ cleared, stored, ...named }: PartVerdict): ExpectedPart {
  return {
    ...named,
    normalized: stored,
    size: named.fatal === undefined ? named.size : null,
    ...(cleared === true && { removed: true }),
  };
}
