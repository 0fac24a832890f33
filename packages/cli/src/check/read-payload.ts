import type { Method } from '@riposte/portal';
import { Exit } from '../exit.ts';
import { readPayloads, type Payload } from './read-payloads.ts';

/**
 * Reads the one request of an input, as `{ method, params }` or as bare parameters.
 *
 * @param method taken for bare parameters instead of a guess
 * @throws Exit when there is none, when there are several, or when it cannot be read
 */
export function readPayload(text: string, method?: Method): Payload {
  const [payload, ...others] = readPayloads(text, method);
  if (payload === undefined || others.length > 0) {
    throw new Exit('There are several requests in the input; hand them over one by one.');
  }
  if ('problem' in payload) throw new Exit(payload.problem);
  return payload;
}
