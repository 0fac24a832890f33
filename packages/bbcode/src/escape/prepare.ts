import { positions } from '../positions/positions.ts';
import type { Place } from '../positions/place.ts';
import type { Policy } from '../positions/policy.ts';
import type { Position } from '../positions/position.ts';
import { SUSPECT } from './clean-text.ts';
import type { EscapeRule } from './escape-rule.ts';

/** What decides over the rules, beside the position. */
export interface RunManner {
  readonly policy: Policy;
  readonly inAttach: boolean;
  readonly opensField: boolean;
}

/** How a run is escaped in its place. */
export interface Prepared {
  readonly place: Place;
  /** All that act there, in their order. */
  readonly rules: readonly EscapeRule[];
  /** Finds something in any text the place would change; most text has nothing, and is written as it is. */
  readonly scanner: RegExp;
}

/** What is no text on one line, where a place wants that. */
export const LINES = /[\n\t\u2028\u2029]/g;
/** What the portal makes links of, in messages. */
export const ADDRESS = /:\/\/|[wW]{3}\./;

const prepared: Partial<Record<Position, Prepared[]>> = {};

export function prepare(position: Position, options: RunManner): Prepared {
  const { policy, inAttach, opensField } = options;
  const index = (policy === 'markdown' ? 4 : 0) + (inAttach ? 2 : 0) + (opensField ? 1 : 0);
  return ((prepared[position] ??= [])[index] ??= prepareAnew(positions[position], options));
}

function prepareAnew(place: Place, { policy, inAttach, opensField }: RunManner): Prepared {
  const attached = inAttach || place.inAttach;
  const rules = [
    ...(opensField ? place.opening : []),
    ...place.rules[policy],
    ...(attached ? place.attachRules : []),
  ];
  const finds = [
    ...rules.map(({ find }) => find),
    SUSPECT,
    ...(place.lines === 'spaces' ? [LINES] : []),
    ...(place.tags && !attached ? [ADDRESS] : []),
  ];
  return { place, rules, scanner: oneOf(finds) };
}

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
