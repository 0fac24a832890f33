import type { Step } from '../call/step.ts';
import type { Part } from '../types/part.ts';

/** Whether any of the parts came through the steps so far. */
export function isStored(steps: readonly Step[], parts: readonly Part[]): boolean {
  return steps.some(({ part }) => part !== undefined && parts.includes(part.name) && part.verdict.size > 0);
}
