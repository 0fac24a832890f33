import { applyRules } from '../escape/apply-rules.ts';
import { escapeText } from '../escape/escape-text.ts';
import { bareAddress } from '../escape/rules/bare-address.ts';
import { bareHost } from '../escape/rules/bare-host.ts';
import { blankRun } from '../escape/rules/blank-run.ts';
import { htmlSign } from '../escape/rules/html-sign.ts';
import type { Scope } from './scope.ts';

/**
 * The label of a mention. It is text to the client, so its own markup would show: four blanks as entities, an
 * address that the portal made a link of as `<a …>` (client.md §2).
 */
export function writeLabel(text: string, { policy, inAttach }: Scope): string {
  const escaped = escapeText(text.replaceAll('\u00A0', ' '), 'label', { policy, inAttach });
  return applyRules(escaped, inAttach ? [blankRun] : [blankRun, bareAddress, bareHost]);
}

/** The label of a context. Where the dialog is not the viewer's, the client writes it as HTML (client.md §2). */
export function writeHtmlLabel(text: string, scope: Scope): string {
  return applyRules(writeLabel(text, scope), [htmlSign]);
}
