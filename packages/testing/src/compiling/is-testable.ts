import { Change, Reply, type Compiled } from '@riposte/builder';
import type { Testable } from './testable.ts';

export function isTestable(value: unknown): value is Testable {
  return isComposed(value) || isCompiled(value);
}

export function isComposed(value: unknown): value is Reply | Change {
  return value instanceof Reply || value instanceof Change;
}

export function isCompiled(value: unknown): value is Compiled {
  return (
    typeof value === 'object' &&
    value !== null &&
    'method' in value &&
    'params' in value &&
    'sizes' in value &&
    'warnings' in value
  );
}
