import { measure, type Change, type Reply, type Target } from '@riposte/builder';
import { tryCompile } from '../compiling/try-compile.ts';
import { usualTarget } from '../compiling/usual-targets.ts';
import { places } from '../sizes/places.ts';
import type { Finding } from './finding.ts';
import { named, type Named } from './named.ts';
import { summarize } from './summarize.ts';
import type { TemplateReport } from './template-report.ts';
import { tryTemplate } from './try-template.ts';
import { worstSize, type Measured } from './worst-size.ts';

/** A message as a function of data and of a locale: its name, its words, whatever the template takes. */
export type Template<T, L> = (sample: T, locale: L) => Reply | Change;

/** How a template is checked. */
export interface CheckOptions {
  /** A new message, or for a change an update, of a bot with the widest id when left out. */
  readonly target?: Target | undefined;
}

/**
 * Runs a template with every sample in every locale, and reports the worst sizes, the headroom that is left and every
 * finding. A template that throws is a finding too.
 *
 * @param template makes a reply or change of a sample and a locale
 * @param samples in a list or by name: everyday ones, and the longest and strangest there may be
 * @param locales in a list (`['en', 'ru']`) or by name (`{ en: english, ru: russian }`); none when left out
 * @param options `target` to compile for
 *
 * @example
 * ```ts
 * const greeting = (name, word) => reply(fmt`${word}, ${fmt.bold(name)}`);
 * const names = { short: 'Ann', long: 'x'.repeat(9_000) };
 * const report = checkTemplate(greeting, names, { en: 'Hello', ru: 'Привет' });
 * report.worst.text; // { used: 9015, limit: 20000, sample: 'long', locale: 'ru' }
 * ```
 */
export function checkTemplate<T>(template: Template<T, undefined>, samples: Named<T>): TemplateReport;
export function checkTemplate<T, L>(
  template: Template<T, L>,
  samples: Named<T>,
  locales: Named<L>,
  options?: CheckOptions,
): TemplateReport;
export function checkTemplate<T, L>(
  template: Template<T, L | undefined>,
  samples: Named<T>,
  locales: Named<L | undefined> = { '': undefined },
  { target }: CheckOptions = {},
): TemplateReport {
  const findings: Finding[] = [];
  const measured: Measured[] = [];
  for (const [sample, data] of named(samples)) {
    for (const [locale, words] of named(locales)) {
      const made = tryTemplate(() => template(data, words));
      if (!made.ok) {
        findings.push({ ...made.issue, sample, locale });
        continue;
      }
      const to = target ?? usualTarget(made.value);
      const result = tryCompile(made.value, to);
      const issues = result.ok ? result.message.warnings : result.issues;
      findings.push(...issues.map((issue) => ({ ...issue, sample, locale })));
      measured.push({ sample, locale, sizes: measure(made.value, to) });
    }
  }
  const worst = {
    text: worstSize('text', measured),
    attach: worstSize('attach', measured),
    keyboard: worstSize('keyboard', measured),
    menu: worstSize('menu', measured),
  };
  const report = {
    ok: findings.every(({ severity }) => severity !== 'error'),
    messages: measured.length,
    worst,
    headroom: Math.min(...places.map((place) => worst[place].headroom)),
    findings,
  };
  return { ...report, summary: summarize(report) };
}
