import { readCall } from './call/read-call.ts';
import type { ListCopier } from './input/copying.ts';
import { inputStep } from './input/input-step.ts';
import { readContext } from './input/read-context.ts';
import { readInput } from './input/read-input.ts';
import { isMethod } from './methods/methods.ts';
import { runChecks } from './methods/run-checks.ts';
import { toVerdict } from './to-verdict.ts';
import type { JudgeContext } from './types/judge-context.ts';
import type { Method } from './types/method.ts';
import type { Verdict } from './types/verdict.ts';
import { unknownMethod } from './unknown-method.ts';

/**
 * The verdict on a call.
 *
 * @param copyElements reads ordinary elements while it copies them; null leaves all of them to the full reading.
 */
export function judgeBy(
  copyElements: ListCopier | null,
  method: Method,
  params: unknown,
  context: JudgeContext,
): Verdict {
  if (!isMethod(method)) return toVerdict([unknownMethod(method)]);
  const input = readInput(params, copyElements);
  const { context: known, issues } = readContext(context);
  const call = readCall(method, input.value, { context: known, readings: input.readings });
  return toVerdict([inputStep(method, input, known), ...runChecks(call), { issues }]);
}
