import { test } from 'vitest';
import { expectWritten } from './cases.ts';

test.each<[at: number, message: string, plain: string]>([
  [86_399.9, '[timestamp=86399 format=FORMAT_DATETIME]', '1970-01-01 23:59:59'],
  [-1, '1969-12-31 23:59:59', '1969-12-31 23:59:59'],
  [Infinity, 'Infinity', 'Infinity'],
])('%d', (at, message, plain) => {
  expectWritten([{ kind: 'timestamp', at, format: 'FORMAT_DATETIME' }], { message, plain });
});
