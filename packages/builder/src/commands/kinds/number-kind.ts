import type { ParamKind } from '../param-kind.ts';

/** What JavaScript writes for finite numbers, and a sign that a person may type. */
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export const numberKind: ParamKind<number> = {
  takes: 'a finite number',
  allows: (value): value is number => typeof value === 'number' && Number.isFinite(value),
  // String() forgets the sign of -0.
  write: (value) => (Object.is(value, -0) ? '-0' : String(value)),
  read: (text) => {
    const value = decimal.test(text) ? Number(text) : NaN;
    return Number.isFinite(value) ? value : undefined;
  },
  isText: false,
};
