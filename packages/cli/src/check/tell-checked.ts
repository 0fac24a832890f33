import type { Severity } from '@riposte/portal';
import type { Checked } from './check-payload.ts';
import type { Payload } from './read-payloads.ts';
import { sizeMeter } from './size-meter.ts';

const marks: Readonly<Record<Severity, string>> = {
  error: '✗ error  ',
  warning: '! warning',
  note: '· note   ',
};

const sources: Readonly<Record<Payload['source'], string>> = {
  named: '',
  guessed: ' (guessed from its keys; --method says otherwise)',
  assumed: ' (no key tells the method, so a common one is taken; --method says which)',
};

/** A checked request for a person: what the portal would say, each finding, how large each part is. */
export function tellChecked(
  { payload, verdict, issues }: Checked,
  { isStoredShown }: { readonly isStoredShown: boolean },
): string {
  const { method, source } = payload;
  const said =
    verdict.error === null
      ? 'the portal would take it'
      : `the portal would answer ${verdict.status} ${verdict.error}`;
  const sizes = Object.entries(verdict.sizes).filter(([, { used }]) => used > 0);
  const stored = Object.entries(verdict.parts).map(([part, { stored: kept }]) => [part, kept] as const);
  return [
    `${method}${sources[source]}: ${said}`,
    ...issues.map(
      ({ severity, wirePath, path, message, hint, code }) =>
        `  ${marks[severity]} ${wirePath ?? (path.join('.') || 'request')}: ${message}\n              ${hint} [${code}]`,
    ),
    ...sizes.map(([name, size]) => sizeMeter(name, size)),
    ...(isStoredShown
      ? [JSON.stringify({ text: verdict.text?.stored ?? null, ...Object.fromEntries(stored) }, null, 2)]
      : []),
  ].join('\n');
}
