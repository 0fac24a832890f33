import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { bad, good, type Outcome, type ParamsCodec } from './params-codec.ts';
import { absent, keepZero, quoteRest, quoteToken } from './quote.ts';
import { readSpec, type Param } from './read-spec.ts';
import { readRest, readToken, type Token } from './read-token.ts';

type Values = Readonly<Record<string, unknown>>;

/** Parameters as they would be typed, in the order of the spec: `118 3`. */
export function specParams(command: string, spec: unknown): ParamsCodec<unknown, Values> {
  const params = readSpec(command, spec);
  return {
    pack: (values) => pack(command, params, values),
    unpack: (text) => unpack(command, params, text),
  };
}

function pack(command: string, params: readonly Param[], given: unknown): Outcome<string> {
  const values: unknown = given ?? {};
  if (typeof values !== 'object' || values === null) {
    const names = params.map(({ name }) => name).join(', ');
    const takes = names === '' ? 'an empty object, or nothing' : `an object with ${names}`;
    return bad({ ...invalid(command, { name: 'its parameters', given: values, takes }), path: ['params'] });
  }
  const problems: Problem[] = [];
  const written = params.map((param, index) => {
    const value = attempt(() =>
      Object.hasOwn(values, param.name) ? (Reflect.get(values, param.name) as unknown) : undefined,
    );
    if (value === undefined && param.optional) return absent;
    const text = param.write(value);
    if (text === undefined) {
      problems.push(
        value === undefined ? missing(command, param) : invalid(command, { ...param, given: value }),
      );
      return absent;
    }
    return index === params.length - 1 && param.isText ? quoteRest(text) : quoteToken(text);
  });
  if (problems.length > 0) return bad(...problems);
  return good(keepZero(withoutTail(written).join(' ') || absent));
}

/** What is left out at the end need not be said. */
function withoutTail(written: readonly string[]): readonly string[] {
  return written.at(-1) === absent ? withoutTail(written.slice(0, -1)) : written;
}

function unpack(command: string, params: readonly Param[], text: string): Outcome<Values> {
  const problems: Problem[] = [];
  const values: [string, unknown][] = [];
  let left = text;
  for (const [index, param] of params.entries()) {
    const token = index === params.length - 1 && param.isText ? readRest(left) : readToken(left);
    left = token?.rest ?? '';
    if (token === undefined || isAbsent(token, param)) {
      if (!param.optional) problems.push(missing(command, param));
      continue;
    }
    const value = param.read(token.value);
    if (value === undefined) problems.push(invalid(command, { ...param, given: token.value }));
    else values.push([param.name, value]);
  }
  left = left.trim();
  if (left !== '' && !(params.length === 0 && left === absent)) {
    const usage = params.map(({ name }) => name).join(' ') || 'no parameters';
    problems.push({
      code: 'COMMAND_PARAMS_LEFT',
      details: { command, left: left.slice(0, 60), usage },
      path: ['params'],
    });
  }
  return problems.length > 0 ? bad(...problems) : good(Object.fromEntries(values));
}

function isAbsent({ value, quoted }: Token, { optional }: Param): boolean {
  return optional && !quoted && value === absent;
}

function missing(command: string, { name, takes }: Param): Problem {
  return { code: 'COMMAND_PARAM_MISSING', details: { command, name, takes }, path: ['params', name] };
}

function invalid(
  command: string,
  { name, given, takes }: { readonly name: string; readonly given: unknown; readonly takes: string },
): Problem {
  const details = { command, name, given: describeValue(given), takes };
  return { code: 'COMMAND_PARAM_INVALID', details, path: ['params', name] };
}
