import type { ConnectionError } from '../errors/connection-error.ts';

/** What one request came to. */
export type Answer =
  | { readonly kind: 'result'; readonly result: unknown }
  | {
      readonly kind: 'refusal';
      readonly code: string;
      readonly description: string;
      readonly httpStatus: number;
    }
  | { readonly kind: 'failure'; readonly error: ConnectionError };
