import type { ParamKind } from '../param-kind.ts';

export function choiceKind(choices: readonly string[]): ParamKind<string> {
  return {
    takes: `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}`,
    allows: (value): value is string => typeof value === 'string' && choices.includes(value),
    write: (value) => value,
    read: (text) => (choices.includes(text) ? text : undefined),
    isText: true,
  };
}
