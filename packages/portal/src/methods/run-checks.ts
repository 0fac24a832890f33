import type { Call } from '../call/call.ts';
import type { Step } from '../call/step.ts';
import { MODELS } from './index.ts';

/** Takes every check of a method, each seeing what those before it came to. */
export function runChecks(call: Call): readonly Step[] {
  const steps: Step[] = [];
  for (const check of MODELS[call.method].checks) steps.push(check(call, steps));
  return steps;
}
