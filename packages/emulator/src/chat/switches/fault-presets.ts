import type { Fault } from '../../faults/fault-kinds.ts';

/** A fault as a switch of the page. */
export interface FaultPreset {
  readonly label: string;
  readonly effect: string;
  readonly fault: Fault;
}

type Presets = {
  readonly [Kind in Fault['kind']]: FaultPreset & { readonly fault: { readonly kind: Kind } };
};

/** One switch for every kind of fault, with parameters that show what it is about. */
export const faultPresets = {
  delay: {
    label: 'Slow portal',
    effect: 'Every call takes five seconds more.',
    fault: { kind: 'delay', milliseconds: 5_000 },
  },
  reset: {
    label: 'Answer lost',
    effect: 'The call is done, then the connection is cut: sending again would send twice.',
    fault: { kind: 'reset', phase: 'after' },
  },
  status: {
    label: 'Bad gateway',
    effect: '502 with a page of HTML, before anything ran.',
    fault: { kind: 'status', status: 502 },
  },
  html: {
    label: 'Maintenance',
    effect: '200 with a page of HTML where JSON should be.',
    fault: { kind: 'html' },
  },
  error: {
    label: 'Too many requests',
    effect: '503 QUERY_LIMIT_EXCEEDED; nothing is done.',
    fault: { kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503, phase: 'before' },
  },
  truncate: {
    label: 'Answer cut short',
    effect: 'The call is done, half of the answer arrives.',
    fault: { kind: 'truncate' },
  },
  drip: {
    label: 'Answer in drops',
    effect: 'The answer comes in pieces of 16 bytes, five a second.',
    fault: { kind: 'drip', pause: 200 },
  },
  expireToken: {
    label: 'Token expires',
    effect: '401 expired_token for calls with an access token; a webhook does not notice.',
    fault: { kind: 'expireToken' },
  },
  redirect: {
    label: 'Portal renamed',
    effect: '302 to localhost for calls to 127.0.0.1.',
    fault: { kind: 'redirect', to: 'http://localhost' },
  },
  duplicateEvent: {
    label: 'Events twice',
    effect: 'The bot hears of everything two times.',
    fault: { kind: 'duplicateEvent' },
  },
  dropEvent: {
    label: 'Events lost',
    effect: 'The bot hears of nothing.',
    fault: { kind: 'dropEvent' },
  },
  reorderEvent: {
    label: 'Events out of order',
    effect: 'An event comes after the next one.',
    fault: { kind: 'reorderEvent' },
  },
  delayEvent: {
    label: 'Events late',
    effect: 'An event comes five seconds later.',
    fault: { kind: 'delayEvent', milliseconds: 5_000 },
  },
} as const satisfies Presets;
