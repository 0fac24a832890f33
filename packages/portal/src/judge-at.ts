import { readCall } from './call/read-call.ts';
import { readContext } from './input/read-context.ts';
import { readInput } from './input/read-input.ts';
import { inputStep } from './input/input-step.ts';
import { isMethod } from './methods/methods.ts';
import { runChecks } from './methods/run-checks.ts';
import type { Pace } from './quick/pace.ts';
import { toVerdict } from './to-verdict.ts';
import type { JudgeContext } from './types/judge-context.ts';
import type { Method } from './types/method.ts';
import type { Verdict } from './types/verdict.ts';
import { unknownMethod } from './unknown-method.ts';

/** `judge`, with or without the quick reading of ordinary elements. */
export function judgeAt(
  pace: Pace,
  method: Method,
  { params, context }: { readonly params: unknown; readonly context: JudgeContext },
): Verdict {
  if (!isMethod(method)) return toVerdict([unknownMethod(method)]);
  const input = readInput(params, pace);
  const { context: known, issues } = readContext(context);
  const call = readCall(method, input.value, { context: known, readings: input.readings });
  return toVerdict([inputStep(method, input, known), ...runChecks(call), { issues }]);
}
