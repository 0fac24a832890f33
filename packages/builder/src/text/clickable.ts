import type { CommandCall } from '../commands/command-call.ts';
import { isCall } from '../commands/is-call.ts';
import { typedText } from '../commands/typed-text.ts';
import { checkText } from './check-argument.ts';
import { findChanged } from './find-changed.ts';
import { formatted, type Formatted } from './formatted.ts';

/** What `fmt.send` and `fmt.put` have in common: a label, and the text that a click sends or puts into the input field. */
export function clickable(
  helper: 'send' | 'put',
  label: string,
  what: string | CommandCall | undefined,
): Formatted {
  const packed = isCall(what);
  const text = checkText(label);
  const command = checkText(packed ? typedText(what) : (what ?? text.value));
  const problems = what === undefined ? text.problems : [...text.problems, ...command.problems];
  if (command.value.trim() === '') {
    const empty = { code: 'TEXT_COMMAND_EMPTY', details: { helper }, path: [] } as const;
    // What is no text has been named already.
    const more = problems.some(({ code }) => code === 'NOT_TEXT') ? [] : [empty];
    return formatted([{ kind: 'text', value: text.value }], { problems: [...problems, ...more] });
  }
  const position = helper === 'send' ? 'sendCommand' : 'putCommand';
  return formatted([{ kind: helper, label: text.value, command: command.value }], {
    problems,
    checks: [
      (place) => [
        ...findChanged(`The label of fmt.${helper}`, text.value, 'sendLabel', { place }),
        ...findChanged(`What fmt.${helper} carries`, command.value, position, { place, packed }),
      ],
    ],
  });
}
