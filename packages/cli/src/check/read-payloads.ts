import { isMethod, METHODS, type Method } from '@riposte/portal';
import { Exit } from '../exit.ts';
import { guessMethod } from './guess-method.ts';

/** One request to look at, and where it stands in the input. */
export interface Payload {
  readonly method: Method;
  /** Whether the method was guessed from the names of the parameters. */
  readonly isGuessed: boolean;
  readonly params: unknown;
}

/**
 * Reads one request, a list of them, or JSON Lines; each as `{ method, params }` or as bare parameters.
 *
 * @param method taken for bare parameters instead of a guess
 * @throws Exit when there is nothing to read, or a method is none
 */
export function readPayloads(text: string, method?: Method): readonly Payload[] {
  const values = readValues(text.replace(/^\ufeff/, ''));
  if (values.length === 0) throw new Exit('There is no request in the input.');
  return values.map((value) => toPayload(value, method));
}

function readValues(text: string): readonly unknown[] {
  const whole = parse(text);
  if (whole !== undefined) return Array.isArray(whole.value) ? whole.value : [whole.value];
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    if (value === undefined) throw new Exit(`The input is no JSON, and neither is its line ${index + 1}.`);
    return [value.value];
  });
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function toPayload(value: unknown, method: Method | undefined): Payload {
  if (typeof value !== 'object' || value === null) {
    throw new Exit(`A request is ${JSON.stringify(value)}, not an object.`);
  }
  if ('method' in value) {
    const { method: named } = value;
    if (typeof named !== 'string' || !isMethod(named)) {
      throw new Exit(`The method ${JSON.stringify(named)} is none of: ${METHODS.join(', ')}.`);
    }
    return { method: named, isGuessed: false, params: 'params' in value ? value.params : {} };
  }
  if ('params' in value && method === undefined) {
    throw new Exit('The request has params and no method. Add "method", or give the parameters alone.');
  }
  return { method: method ?? guessMethod(value), isGuessed: method === undefined, params: value };
}
