import type { Step } from '../call/step.ts';
import { castText } from '../fields/text-field.ts';
import { phrase } from '../issues/phrases.ts';
import { LIMITS } from '../limits.ts';
import { trim } from '../php/trim.ts';
import type { PhpValue } from '../php/value.ts';
import { collect } from '../report/collect.ts';
import type { Place } from '../report/place.ts';
import { find, type Spot } from '../report/spot.ts';
import type { MessageText } from './message-text.ts';

/** A text that the portal takes, and what it does to it; `keep` is the form the method keeps it in. */
export function takeText(
  value: Exclude<PhpValue, object>,
  place: Place,
  keep: (text: string) => MessageText,
): Step {
  const { issues, log } = collect();
  const spot: Spot = { place, log };
  const given = castText(value, null, spot);
  const text = keep(given);
  if (text.cut) find(spot, 'TEXT_CUT', { limit: LIMITS.text, actual: text.length });
  if (text.mark !== null) find(spot, 'BREAK_MARK', { mark: text.mark, read: phrase('aLineBreak') });
  if (text.stored !== '' && trim(given) !== given) find(spot, 'TEXT_TRIMMED');
  return { text, issues };
}
