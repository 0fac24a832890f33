import type { Policy } from '../positions/policy.ts';
import type { Position } from '../positions/position.ts';
import { applyRules } from './apply-rules.ts';
import { LINES, prepare } from './prepare.ts';

/** How a run is escaped beyond its position. */
export interface EscapeOptions {
  /** Default `bbcode`. */
  readonly policy?: Policy;
  /** Whether the position is inside an attach; it always is for the attach positions. */
  readonly inAttach?: boolean;
  /** Whether only white space stands before the run in its field: then `/me` would act. Default true. */
  readonly opensField?: boolean;
}

/**
 * Writes a run of literal text so that every known client shows it as it is.
 *
 * Escape a merged run once, never its parts: two parts can join into what neither is alone. For the same reason nothing
 * may follow `[/code]`, `[/put]` or `[/send]` directly but a blank or a tag; `emit` sees to both.
 * Rules and sources stand in `positions` (client.md §3).
 *
 * @param text any string, lone surrogates and controls included
 * @param position where the run lands
 * @param options policy, and what is known about the surroundings
 * @example
 * escapeText('[b]', 'message'); // '[\u200Bb]'
 * escapeText('say "hi"', 'buttonText'); // 'say "hi"'
 */
export function escapeText(text: string, position: Position, options: EscapeOptions = {}): string {
  const { policy = 'bbcode', inAttach = false, opensField = true } = options;
  const { place, rules, scanner } = prepare(position, { policy, inAttach, opensField });
  if (!scanner.test(text)) return text;
  const clean = place.clean(text);
  return applyRules(place.lines === 'kept' ? clean : clean.replace(LINES, ' '), rules);
}
