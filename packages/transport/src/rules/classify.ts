import type { ErrorRule } from './error-rule.ts';
import { errorRules } from './error-rules.ts';
import { statusRules } from './status-rules.ts';

/** What a refusal means: by its code, compared without case, else by its status. */
export function classify(code: string, httpStatus: number): ErrorRule {
  const name = code.toUpperCase();
  const byCode = Object.hasOwn(errorRules, name) ? errorRules[name] : undefined;
  return byCode ?? statusRules[httpStatus] ?? (httpStatus >= 500 ? brokenServer : refused);
}

/** A server that breaks down may have done so after the work; what it refuses with a 4xx it has looked at. */
const brokenServer: ErrorRule = { class: 'ambiguous', source: 'transport.md §1.3' };
const refused: ErrorRule = { class: 'never', source: 'transport.md §1.4' };
