import { isSafeUrl } from '@riposte/bbcode';
import { describeValue } from '../issues/describe-value.ts';
import type { Problem } from '../tree/problem.ts';
import { formatted, marked, type Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { toFormatted } from './to-formatted.ts';

export function link(label: Inline, url: string): Formatted {
  const text = toFormatted(label);
  const address: unknown = url;
  if (typeof address !== 'string') {
    return withProblem(text, { code: 'NOT_TEXT', details: { given: describeValue(address) }, path: [] });
  }
  if (!isSafeUrl(address)) {
    return withProblem(text, { code: 'TEXT_LINK_SCHEME', details: { url: address }, path: [] });
  }
  return marked(text, (children) => ({ kind: 'link', url: address, children }));
}

function withProblem({ nodes, problems, depth, checks }: Formatted, problem: Problem): Formatted {
  return formatted(nodes, { problems: [...problems, problem], depth, checks });
}
