import type { CommandCall } from '../../commands/command-call.ts';
import { isCall } from '../../commands/is-call.ts';
import { describeValue } from '../../issues/describe-value.ts';
import { unsure } from '../../pen/pen.ts';
import { writeAsIs } from '../../pen/write-plain.ts';
import { noProblems } from '../../tree/problem.ts';
import type { MadeAction, WriteAction } from '../action-kind.ts';

/** Runs a command of the bot. */
export interface CommandAction {
  readonly kind: 'command';
  readonly call: CommandCall;
}

export function commandAction(call: CommandCall): MadeAction<CommandAction> {
  const given: unknown = call;
  if (isCall(given)) {
    const { name, params } = given;
    return {
      action: { kind: 'command', call: { kind: 'command-call', name, params } },
      problems: noProblems,
    };
  }
  return {
    action: { kind: 'command', call: { kind: 'command-call', name: '', params: '' } },
    problems: [{ code: 'NOT_A_CALL', details: { given: describeValue(given) }, path: ['command'] }],
  };
}

/** What is stored around the two texts. */
const frame = '"COMMAND":,"COMMAND_PARAMS":'.length;

export const writeCommand: WriteAction<CommandAction> = ({ call: { name, params } }, wire, pen) => {
  // The portal takes a slash off (portal.md §4 rule 7).
  pen.cost += name.startsWith('/') ? unsure : frame;
  wire.COMMAND = writeAsIs(pen, name);
  if (params === '') {
    pen.cost += 2;
  } else {
    if (params === '0') pen.cost += unsure;
    wire.COMMAND_PARAMS = writeAsIs(pen, params);
  }
};
