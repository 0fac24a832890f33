import { attempt, unreadable } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { choiceKind } from './kinds/choice-kind.ts';
import { flagKind } from './kinds/flag-kind.ts';
import { numberKind } from './kinds/number-kind.ts';
import { textKind } from './kinds/text-kind.ts';
import type { ParamKind } from './param-kind.ts';

/** One parameter of a spec, its type closed over. */
export interface Param {
  readonly name: string;
  readonly optional: boolean;
  readonly takes: string;
  readonly isText: boolean;
  /** Undefined for a value that is none. */
  readonly write: (value: unknown) => string | undefined;
  readonly read: (text: string) => unknown;
}

/**
 * The parameters of a spec, in its order.
 *
 * @throws TypeError for anything but a spec: it is a mistake in the program, so it is told when the program starts
 */
export function readSpec(command: string, spec: unknown): readonly Param[] {
  if (typeof spec !== 'object' || spec === null || Array.isArray(spec)) {
    throw new TypeError(
      `The parameters of /${command} are ${describeValue(spec)}; they are String, a spec such as { deal: Number }, or a Standard Schema.`,
    );
  }
  const entries = attempt(() => Object.entries(spec));
  if (entries === undefined) throw new TypeError(`The parameters of /${command} are ${unreadable}.`);
  return entries.map(([name, entry]) => readParam(command, name, entry));
}

function readParam(command: string, name: string, entry: unknown): Param {
  const list: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
  const [first, mark] = list;
  const optional = list.length === 2 && mark === '?' && typeof first === 'function';
  if (list.length === 1 || optional) {
    if (first === String) return param(name, textKind, { optional });
    if (first === Number) return param(name, numberKind, { optional });
    if (first === Boolean) return param(name, flagKind, { optional });
  }
  if (Array.isArray(entry) && list.length > 0 && list.every((choice) => typeof choice === 'string')) {
    return param(name, choiceKind([...list]), { optional: false });
  }
  throw new TypeError(
    `The parameter ${name} of /${command} is ${describeValue(entry)}; it is String, Number, Boolean, one of these in a list with '?', or a list of the texts allowed.`,
  );
}

function param<T>(
  name: string,
  { takes, allows, write, read, isText }: ParamKind<T>,
  { optional }: Pick<Param, 'optional'>,
): Param {
  return {
    name,
    optional,
    takes,
    isText,
    read,
    write: (value) => (allows(value) ? write(value) : undefined),
  };
}
