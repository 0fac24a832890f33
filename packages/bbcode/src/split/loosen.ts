import { isBlank } from '../escape/is-blank.ts';
import { emit } from '../write/emit.ts';
import { countFitting } from './count-fitting.ts';
import { toUnits } from './to-units.ts';
import type { Unit } from './unit.ts';
import { wrap } from './wrap.ts';

/** Whether units would fit into a part. */
export type Fits = (units: readonly Unit[]) => boolean;

/** As long as one character can become when it is escaped. */
const PROBE = 'abcd';
const HALF_AN_EMOJI = /[\uD800-\uDBFF]$/;

/**
 * A unit that is too long for a part, as units that are shorter: without the innermost tags around it where that is
 * enough or nothing else is left, text and code cut between code points, a link in several. Undefined where nothing
 * helps. Nothing but a mark is ever lost.
 */
export function loosen([unit]: readonly Unit[], limit: number, fits: Fits): readonly Unit[] | undefined {
  if (unit === undefined) return undefined;
  const slimmed = unit.isWhole ? slim(unit, fits) : undefined;
  return slimmed ?? cut(unit, limit, fits) ?? partLink(unit, fits) ?? dropWrapper(unit) ?? codeAsText(unit);
}

function slim(unit: Unit, fits: Fits): readonly Unit[] | undefined {
  const slimmer = dropWrapper(unit);
  if (slimmer === undefined) return undefined;
  return fits(slimmer) ? slimmer : slim(slimmer[0], fits);
}

function cut(unit: Unit, limit: number, fits: Fits): readonly Unit[] | undefined {
  const { piece } = unit;
  if (piece === undefined) return undefined;
  // No more than this can fit, so a long word costs no more than its parts.
  const window = piece.slice(0, Math.max(limit, 1) * 2);
  const points = Array.from(HALF_AN_EMOJI.test(window) ? piece.slice(0, window.length + 1) : window);
  const head = (count: number): Unit => ({ ...unit, piece: points.slice(0, count).join(''), rank: 0 });
  const count = countFitting(points.length, limit, (tried) => fits([head(tried)]));
  const first = head(count);
  const rest = piece.slice(first.piece?.length);
  return count === 0 || rest === '' ? undefined : [first, { ...unit, piece: rest }];
}

/** Only where a few characters at a time would do: a label that is never shown is no link. */
function partLink({ source, wrappers, ...unit }: Unit, fits: Fits): readonly Unit[] | undefined {
  if (source.kind !== 'link' || isBlank(emit(source.children, 'buttonText'))) return undefined;
  const inside = wrap(wrappers, source);
  const probe: Unit = { ...unit, source: { kind: 'text', value: PROBE }, piece: PROBE, wrappers: inside };
  return fits([probe]) ? toUnits(source.children, inside) : undefined;
}

/** Never a link: its address would be lost. */
function dropWrapper({ wrappers, ...unit }: Unit): readonly [Unit] | undefined {
  const index = wrappers.map(({ kind }) => kind === 'link').lastIndexOf(false);
  return index === -1 ? undefined : [{ ...unit, wrappers: wrappers.filter((_, other) => other !== index) }];
}

function codeAsText(unit: Unit): readonly Unit[] | undefined {
  const { source, piece } = unit;
  if (source.kind !== 'code' || piece === undefined) return undefined;
  return [{ ...unit, source: { kind: 'text', value: source.text }, piece }];
}
