import { readCall } from '../call/read-call.ts';
import type { Step } from '../call/step.ts';
import { runChecks } from '../methods/run-checks.ts';
import type { InputFault } from './copying.ts';
import { noReadings } from '../quick/known.ts';
import { issueOf } from '../report/issue-of.ts';
import { top } from '../report/place.ts';
import type { JudgeContext } from '../types/judge-context.ts';
import type { Issue } from '../types/issue.ts';
import type { Method } from '../types/method.ts';
import { placeOf } from './place-of.ts';
import { MAX_DEPTH, MAX_VALUES, type Input } from './read-input.ts';

const LIMIT: Readonly<Partial<Record<InputFault, number>>> = { TOO_DEEP: MAX_DEPTH, TOO_LARGE: MAX_VALUES };

/**
 * Whether the request arrives at all. One that cannot be decoded counts as empty, so the portal complains of the
 * first parameter that it misses (portal.md §8.1).
 */
export function inputStep(method: Method, { value, findings }: Input, context: JudgeContext): Step {
  if (findings.length === 0) return { issues: shapeIssues(value) };
  const refusal = runChecks(readCall(method, {}, { context, readings: noReadings() })).find(
    (step) => step.refusal,
  )?.refusal;
  const issues = findings.map(({ fault, keys }) => {
    const limit = LIMIT[fault];
    return issueOf(fault, placeOf(keys), {
      ...(limit !== undefined && { limit }),
      ...(refusal && { portalCode: refusal.code }),
    });
  });
  return { issues, ...(refusal && { refusal }) };
}

/** Parameters are read by name; an empty list is what PHP makes of `{}`. */
function shapeIssues(value: Input['value']): readonly Issue[] {
  const isMap = typeof value === 'object' && value !== null && (!Array.isArray(value) || value.length === 0);
  return isMap ? [] : [issueOf('PARAMS_NOT_OBJECT', top('params', 'params'))];
}
