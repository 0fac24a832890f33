import type { Action } from '../../actions/action.ts';
import { command } from '../../commands/command.ts';
import type { CommandCall } from '../../commands/command-call.ts';
import { expressionOfJson } from '../expression-of-json.ts';
import { atom, call, type Expression } from '../expression.ts';
import { sourceOfString } from '../source-of-string.ts';

/** How a call of a command is written: by the name of a declared one, or declared on the spot. */
export type WriteCall = (name: string) => Expression;

/** The method of an action and its arguments behind the label. */
export function codeOfAction(
  action: Action,
  label: string,
  { writeCommand, hasOptions }: { readonly writeCommand: WriteCall; readonly hasOptions: boolean },
): { readonly name: string; readonly args: readonly Expression[] } {
  switch (action.kind) {
    case 'command':
      return { name: 'command', args: [codeOfCall(action.call, writeCommand)] };
    case 'link':
      return { name: 'link', args: [string(action.url)] };
    case 'app': {
      const params = action.params === undefined ? undefined : string(action.params);
      // Options stand behind the parameters.
      const rest = params ?? (hasOptions ? atom('undefined') : undefined);
      return { name: 'app', args: [atom(String(action.id)), ...(rest === undefined ? [] : [rest])] };
    }
    case 'call':
    case 'dialog':
      return { name: action.kind, args: [string(action.value)] };
    case 'send':
    case 'put':
    case 'copy':
      // Without a text of its own the label is the text.
      return {
        name: action.kind,
        args: action.value === label && !hasOptions ? [] : [string(action.value)],
      };
  }
}

/** Packed parameters that a command with one text would pack the same are that text; others stay as they are. */
function codeOfCall(packed: CommandCall, writeCommand: WriteCall): Expression {
  const { name, params } = packed;
  if (!isDeclarable(name) || packedOf(name, params) !== params) return expressionOfJson(packed);
  return { kind: 'call', callee: writeCommand(name), args: [string(params)] };
}

function packedOf(name: string, params: string): string {
  return command(name)(params).params;
}

/** A name that `command` takes. */
export function isDeclarable(name: string): boolean {
  try {
    command(name);
    return true;
  } catch {
    return false;
  }
}

/** A command declared where it is called. */
export function declareOnTheSpot(name: string): Expression {
  return call('command', string(name));
}

function string(text: string): Expression {
  return atom(sourceOfString(text));
}
