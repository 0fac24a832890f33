import type { Finding } from './check.ts';
import { problemTexts } from './problem-texts.ts';
import type { Problem } from './problem.ts';

/** Longer stretches are shown by their start. */
const LONGEST = 60;

/** A finding in a code, with what to say about it. */
export function describeFinding(code: string, { code: name, start, end }: Finding): Problem {
  const { severity, message, hint } = problemTexts[name];
  const shown = end - start > LONGEST ? `${code.slice(start, start + LONGEST)}…` : code.slice(start, end);
  return { code: name, severity, start, end, message: message(shown), hint };
}
