import type { Check } from '../call/step.ts';

/** A REST method: what it checks, in its own order. */
export interface MethodModel {
  readonly checks: readonly Check[];
}
