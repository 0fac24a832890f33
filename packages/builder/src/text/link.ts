import { isSafeUrl } from '@riposte/bbcode';
import { describeValue } from '../issues/describe-value.ts';
import { formatted, type Formatted } from './formatted.ts';
import type { Inline } from './inline.ts';
import { toFormatted } from './to-formatted.ts';

export function link(label: Inline, url: string): Formatted {
  const { nodes, problems } = toFormatted(label);
  const address: unknown = url;
  if (typeof address !== 'string') {
    const given = describeValue(address);
    return formatted(nodes, [...problems, { code: 'NOT_TEXT', details: { given }, path: [] }]);
  }
  if (!isSafeUrl(address)) {
    return formatted(nodes, [...problems, { code: 'TEXT_LINK_SCHEME', details: { url: address }, path: [] }]);
  }
  return formatted([{ kind: 'link', url: address, children: nodes }], problems);
}
