import { checkText } from '../check-argument.ts';
import { formatted, type Formatted } from '../formatted.ts';

/**
 * A block of code, shown as it is. The web client keeps its lines and indents, and draws it with a bar, not in a
 * monospaced font (client.md §2, §6).
 *
 * @param text any text; nothing in it acts
 * @example
 * ```ts
 * reply(fmt`Run ${fmt.code('npm test\nnpm run build')}`);
 * ```
 */
export function code(text: string): Formatted {
  const { value, problems } = checkText(text);
  return formatted([{ kind: 'code', text: value }], { problems });
}
