import type { Issue } from '@riposte/builder';

/** A finding on one line: how bad, which, where, what and what to do. */
export function tellIssue({ severity, code, path, message, hint }: Issue): string {
  const place = path.length === 0 ? '' : ` at ${path.join('.')}`;
  return `${severity} ${code}${place}: ${message} ${hint}`.trimEnd();
}
