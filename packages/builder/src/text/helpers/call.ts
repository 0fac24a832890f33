import { isPhone } from '@riposte/bbcode';
import { describeValue } from '../../issues/describe-value.ts';
import { checkText } from '../check-argument.ts';
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
  const number: unknown = phone;
  if (typeof number === 'string' && isPhone(number)) {
    return formatted([{ kind: 'call', phone: number, label: value }], { problems });
  }
  const wrong = { code: 'TEXT_PHONE', details: { given: describeValue(number) }, path: [] } as const;
  return formatted([{ kind: 'text', value }], { problems: [...problems, wrong] });
}
