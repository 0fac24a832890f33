import { count } from '../card/count.ts';
import { tellIssue } from '../compiling/tell-issue.ts';
import { places } from '../sizes/places.ts';
import { tellShare } from '../sizes/tell-share.ts';
import type { Finding } from './finding.ts';
import type { TemplateReport } from './template-report.ts';

/** A report in words: a line for each place that is used, a line for each finding. */
export function summarize({ messages, worst, findings }: Omit<TemplateReport, 'summary'>): string {
  const sizes = places
    .filter((place) => worst[place].used > 0)
    .map((place) => {
      const { used, limit, headroom, ...from } = worst[place];
      return `${place}: at most ${count(used)} of ${count(limit)}, ${tellShare(headroom)} (${origin(from)})`;
    });
  const found = findings.map((finding) => `${origin(finding)}: ${tellIssue(finding)}`);
  return [`${messages} messages`, ...sizes, ...found].join('\n');
}

function origin({ sample, locale }: Pick<Finding, 'sample' | 'locale'>): string {
  const short = sample.length > 24 ? `${sample.slice(0, 23)}…` : sample;
  return locale === '' ? short : `${short}, ${locale}`;
}
