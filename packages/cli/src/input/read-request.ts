import { isMethod, METHODS, type Method } from '@riposte/portal';
import { Exit } from '../exit.ts';

/** A REST call as somebody wrote it down. */
export interface Request {
  readonly method: Method;
  readonly params: unknown;
}

/** Reads `{ method, params }`, or bare parameters of a command answer. */
export function readRequest(json: string): Request {
  const value = parse(json);
  if (typeof value !== 'object' || value === null) throw new Exit('The request is no JSON object.');
  if ('params' in value && !('method' in value)) {
    throw new Exit('The request has params and no method. Add "method", or give the parameters alone.');
  }
  if (!('method' in value)) return { method: 'imbot.command.answer', params: value };
  const { method } = value;
  if (typeof method !== 'string' || !isMethod(method)) {
    throw new Exit(`The method ${JSON.stringify(method)} is none of: ${METHODS.join(', ')}.`);
  }
  return { method, params: 'params' in value ? value.params : {} };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Exit(
      `The request is no JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}.`,
    );
  }
}
