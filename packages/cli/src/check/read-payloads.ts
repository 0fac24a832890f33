import { isMethod, METHODS, type Method } from '@riposte/portal';
import { Exit } from '../exit.ts';
import { guessMethod } from './guess-method.ts';

/** One request to look at, and where it stands in the input. */
export interface Payload {
  readonly method: Method;
  /** Whether somebody named the method, the names of the parameters tell it, or nothing does. */
  readonly source: 'named' | 'guessed' | 'assumed';
  readonly params: unknown;
}

/** A request that cannot be read, and why. */
export interface Unread {
  readonly problem: string;
}

/**
 * Reads one request, a list of them, or JSON Lines; each as `{ method, params }` or as bare parameters.
 *
 * @param method taken for bare parameters instead of a guess
 * @returns what was read, and in the places of the others why they were not
 * @throws Exit when there is nothing to read
 */
export function readPayloads(text: string, method?: Method): readonly (Payload | Unread)[] {
  const values = readValues(text.replace(/^\ufeff/, ''));
  if (values.length === 0) throw new Exit('There is no request in the input.');
  return values.map((value) => ('problem' in value ? value : toPayload(value.value, method)));
}

type Value = { readonly value: unknown } | Unread;

function readValues(text: string): readonly Value[] {
  const whole = parse(text);
  if ('value' in whole) {
    const values: readonly unknown[] = Array.isArray(whole.value) ? whole.value : [whole.value];
    return values.map((value) => ({ value }));
  }
  // A lone bracket begins one request over several lines: a finding for each of them would hide the one mistake.
  if (/^\s*[[{]\s*\n\s*\S/.test(text)) return [{ problem: whole.problem }];
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parse(line);
    return [
      'value' in value ? value : { problem: `The input is no JSON, and neither is its line ${index + 1}.` },
    ];
  });
}

function parse(text: string): Value {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `The input is no JSON: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

function toPayload(value: unknown, method: Method | undefined): Payload | Unread {
  if (typeof value !== 'object' || value === null) {
    return { problem: `A request is ${JSON.stringify(value)}, not an object.` };
  }
  if ('method' in value) {
    const { method: named } = value;
    if (typeof named !== 'string' || !isMethod(named)) {
      return { problem: `The method ${JSON.stringify(named)} is none of: ${METHODS.join(', ')}.` };
    }
    return { method: named, source: 'named', params: 'params' in value ? value.params : {} };
  }
  if ('params' in value && method === undefined) {
    return { problem: 'The request has params and no method. Add "method", or give the parameters alone.' };
  }
  if (method !== undefined) return { method, source: 'named', params: value };
  const guessed = guessMethod(value);
  return guessed === undefined
    ? { method: 'imbot.command.answer', source: 'assumed', params: value }
    : { method: guessed, source: 'guessed', params: value };
}
