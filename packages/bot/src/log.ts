import type { Delivery } from './connection/delivery.ts';

/** Says something on stderr; what went wrong is told as errors print themselves, without a secret. */
export function logLine(line: string, error?: unknown): void {
  if (error === undefined) console.error(line);
  else console.error(`${line}:`, error);
}

/** Says on stderr what did not reach the chat; deliveries hold no secret. */
export function logUndelivered(about: string, delivery: Delivery): void {
  for (const line of reasonsOf(delivery)) console.error(`${about}: ${line}`);
}

function reasonsOf(delivery: Delivery): readonly string[] {
  switch (delivery.status) {
    case 'sent':
    case 'accepted':
      return [];
    case 'undelivered':
    case 'deferred':
      return [`${delivery.status}. ${delivery.reason}`];
    case 'rejected':
      return [`rejected. ${delivery.description} [${delivery.code}]`];
    case 'unknown':
      return [`unknown. ${delivery.cause.message}`];
    case 'invalid':
      return delivery.issues
        .filter(({ severity }) => severity === 'error')
        .map(({ path, message, hint, code }) => `${path.join('.')}: ${message} ${hint} [${code}]`);
  }
}
