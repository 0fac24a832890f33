import type { Fault } from '@riposte/emulator';

/** All that may go wrong with sends, alone and together, each as likely as this. */
export const faults = (chance: number): readonly Fault[] =>
  ['imbot.*', 'batch'].flatMap((method) => faultsOf(method, chance));

const faultsOf = (method: string, chance: number): readonly Fault[] => {
  const each = { times: null, chance, match: { method } } as const;
  return [
    { ...each, kind: 'reset', phase: 'before' },
    { ...each, kind: 'reset', phase: 'during' },
    { ...each, kind: 'reset', phase: 'after' },
    { ...each, kind: 'status', status: 502, phase: 'before' },
    { ...each, kind: 'status', status: 502, phase: 'after' },
    { ...each, kind: 'status', status: 503, phase: 'before' },
    { ...each, kind: 'status', status: 504, phase: 'during' },
    { ...each, kind: 'status', status: 429, phase: 'before' },
    { ...each, kind: 'html', phase: 'after' },
    { ...each, kind: 'truncate' },
    { ...each, kind: 'drip', pause: 200 },
    { ...each, kind: 'delay', milliseconds: 70_000 },
    { ...each, kind: 'error', code: 'QUERY_LIMIT_EXCEEDED', status: 503 },
    { ...each, kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 500, phase: 'after' },
    { ...each, kind: 'error', code: 'INTERNAL_SERVER_ERROR', status: 200, phase: 'before' },
    { ...each, kind: 'error', code: 'SENDING_FAILED', status: 400, phase: 'during' },
    { ...each, kind: 'expireToken' },
  ];
};
