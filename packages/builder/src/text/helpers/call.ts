import { isPhone } from '@riposte/bbcode';
import { noProblems, type Problem } from '../../tree/problem.ts';
import { checkText, notText } from '../check-argument.ts';
import { formatted, type Formatted } from '../formatted.ts';

/**
 * A label that calls a number.
 *
 * @param label plain text; empty: the number itself
 * @param phone digits, blanks and `# ( ) + . / -`; anything else is an error, since clients break over it (client.md §2)
 * @example
 * ```ts
 * reply(fmt`Call ${fmt.call('the office', '+7 (495) 123-45-67')}`);
 * ```
 */
export function call(label: string, phone: string): Formatted {
  const { value, problems } = checkText(label);
  const wrong = findBadPhone(phone);
  return wrong.length === 0
    ? formatted([{ kind: 'call', phone, label: value }], { problems })
    : formatted([{ kind: 'text', value }], { problems: [...problems, ...wrong] });
}

function findBadPhone(phone: unknown): readonly Problem[] {
  if (typeof phone !== 'string') return [notText(phone)];
  return isPhone(phone) ? noProblems : [{ code: 'PHONE_INVALID', details: { phone }, path: [] }];
}
