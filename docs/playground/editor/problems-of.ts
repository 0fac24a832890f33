import type { Ran } from '../protocol/ran.ts';
import type { Problem } from './problem.ts';

/** What of a run is marked in the code. */
export function problemsOf(ran: Ran | undefined): readonly Problem[] {
  if (ran === undefined) return [];
  const { thrown, issues } = ran;
  return [
    ...(thrown?.line === undefined
      ? []
      : [{ severity: 'error', message: thrown.message, source: 'Riposte', line: thrown.line } as const]),
    ...issues.flatMap(({ severity, message, hint, line }) =>
      line === undefined
        ? []
        : [
            {
              severity: severity === 'note' ? 'info' : severity,
              message: `${message} ${hint}`.trim(),
              source: 'Riposte',
              line,
            } as const,
          ],
    ),
  ];
}
