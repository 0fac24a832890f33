import type { MethodForm } from '../methods/method-form.ts';
import { isFields, type Fields } from './values.ts';

/** The parameters of a request by the names its method reads them under. */
export interface RequestFields {
  /** Beside the message: the address. */
  readonly params: Fields;
  /** The message; of the first generation the same. */
  readonly fields: Fields;
}

/** Parameters as the method reads them: the first generation's in any case (portal.md §6.1 rule 5). */
export function requestFields({ api }: MethodForm, given: unknown): RequestFields {
  const params = isFields(given) ? given : {};
  if (api === 'v2') return { params, fields: isFields(params.fields) ? params.fields : {} };
  const upper = Object.fromEntries(Object.entries(params).map(([key, value]) => [key.toUpperCase(), value]));
  return { params: upper, fields: upper };
}
