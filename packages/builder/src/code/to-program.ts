import type { Change } from '../reply/change.ts';
import { checkMade } from '../reply/check-made.ts';
import type { Reply } from '../reply/reply.ts';
import type { Target } from '../targets/target.ts';
import { codeOfMessage } from './code-of-message.ts';
import { codeOfTarget } from './code-of-target.ts';
import { atom, imported, type Expression } from './expression.ts';
import { identifierFor } from './identifier-for.ts';
import { layOutImport } from './layout/lay-out-import.ts';
import { layOut } from './layout/lay-out.ts';
import { namesIn } from './names-in.ts';
import { printDoc } from './print/print-doc.ts';
import { sourceOfString } from './source-of-string.ts';
import { columns } from './to-code.ts';

/** Names of the package that a program may import, and its own. */
const taken = [
  'change',
  'command',
  'fmt',
  'im',
  'imbot',
  'imbotV2',
  'message',
  'raw',
  'reply',
  'a',
  'k',
  'm',
];

/**
 * The source of a whole program that composes a message: imports, commands declared, and `message`, compiled where it is
 * known for what.
 *
 * @param made a reply or a change, composed or read back by `fromPayload`
 * @param target what it is compiled for; left out, the program ends with the message composed
 * @throws ReplyError for what is no message, or no target
 * @example
 * ```ts
 * const { reply, target } = fromPayload({ method: 'im.notify', params: { USER_ID: 7, MESSAGE: 'Done' } });
 * toProgram(reply, target); // import { im, reply } from '@riposte/builder'; …
 * ```
 */
export function toProgram(made: Reply | Change, target?: Target): string {
  checkMade(made, 'reply', 'change');
  const commands = new Map<string, string>();
  const { head, links } = codeOfMessage(made, (name) => {
    const known = commands.get(name) ?? identifierFor(name, [...taken, ...commands.values()]);
    commands.set(name, known);
    return atom(known);
  });
  const compile = target === undefined ? [] : [{ name: 'compile', args: [codeOfTarget(target)] }];
  const message: Expression = { kind: 'chain', head, links: [...links, ...compile] };
  const names = [...namesIn(message), ...(commands.size > 0 ? namesIn(imported('command')) : [])].sort();
  const declarations = [...commands].map(
    ([name, constant]) => `const ${constant} = command(${sourceOfString(name)});\n`,
  );
  return [
    `${printDoc(layOutImport(names), columns)}\n`,
    ...(declarations.length > 0 ? [declarations.join('')] : []),
    `${printDoc(['export const message = ', layOut(message), ';'], columns)}\n`,
  ].join('\n');
}
