import type { CommandCall } from '../../commands/command-call.ts';
import { isCall } from '../../commands/is-call.ts';
import { describeValue } from '../../issues/describe-value.ts';
import { keptCost } from '../../pen/kept-cost.ts';
import { unsure } from '../../pen/pen.ts';
import { findBroken } from '../../text/find-broken.ts';
import { noProblems, within } from '../../tree/problem.ts';
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
    const broken = [...findBroken(name), ...findBroken(params)];
    const problems = broken.length === 0 ? noProblems : within('command', broken);
    return { action: { kind: 'command', call: { kind: 'command-call', name, params } }, problems };
  }
  return {
    action: { kind: 'command', call: { kind: 'command-call', name: '', params: '' } },
    problems: [{ code: 'NOT_A_CALL', details: { given: describeValue(given) }, path: ['command'] }],
  };
}

/** What is stored around the two texts. */
const frame = '"COMMAND":,"COMMAND_PARAMS":'.length;

export const writeCommand: WriteAction<CommandAction> = ({ call: { name, params } }, wire, pen) => {
  pen.cost += frame;
  wire.COMMAND = name.toWellFormed();
  pen.cost += name.startsWith('/') ? unsure : keptCost(name);
  if (params === '') {
    pen.cost += 2;
  } else {
    wire.COMMAND_PARAMS = params.toWellFormed();
    pen.cost += params === '0' ? unsure : keptCost(params);
  }
};
