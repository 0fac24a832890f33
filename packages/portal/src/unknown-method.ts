import { refused } from './call/refused.ts';
import type { Step } from './call/step.ts';
import { top } from './report/place.ts';
import { quote } from './report/quote.ts';

/** A method that no portal has (transport.md §1.3). */
export function unknownMethod(method: unknown): Step {
  return refused(
    { code: 'ERROR_METHOD_NOT_FOUND', status: 404, description: 'Method not found!' },
    'METHOD_UNKNOWN',
    top('method', 'method'),
    { method: typeof method === 'string' ? quote(method) : typeof method },
  );
}
