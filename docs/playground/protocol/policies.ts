import type { Policy } from '@riposte/builder';

/** How texts may be escaped, with when that is right (client.md §3.3). */
export const policyTitles: Readonly<Record<Policy, string>> = {
  bbcode: 'Markdown is off on the portal',
  markdown: 'Markdown is on',
};

/** Whether a value names a policy. */
export function isPolicyName(value: unknown): value is Policy {
  return typeof value === 'string' && Object.hasOwn(policyTitles, value);
}
