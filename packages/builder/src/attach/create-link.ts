import { checkString } from '../issues/check-string.ts';
import type { Inline } from '../text/inline.ts';
import { toFormatted } from '../text/to-formatted.ts';
import { within, type Problem } from '../tree/problem.ts';
import type { BlockNode } from './block-node.ts';

/** What a link may show beside its label. */
export interface LinkOptions {
  readonly desc?: Inline;
  /** Address of a picture. */
  readonly preview?: string | undefined;
  /** Of the picture, in pixels. */
  readonly width?: number | undefined;
  /** Of the picture, in pixels. */
  readonly height?: number | undefined;
}

export function createLink(label: string | undefined, url: string, options: LinkOptions): BlockNode<'link'> {
  const problems: Problem[] = [];
  const text = (value: unknown, key: string): string => {
    const checked = checkString(value, key);
    problems.push(...checked.problems);
    return checked.value;
  };
  const desc = options.desc === undefined ? undefined : toFormatted(options.desc);
  problems.push(...within('desc', desc?.problems ?? []));
  return {
    kind: 'link',
    label: label === undefined ? undefined : text(label, 'name'),
    url: text(url, 'link'),
    desc,
    preview: options.preview === undefined ? undefined : text(options.preview, 'preview'),
    width: options.width,
    height: options.height,
    problems: within('link', problems),
  };
}
