import { checkString } from '../issues/check-string.ts';
import { checkOptions, inline, pixels, text, type OptionRules } from '../options/check-options.ts';
import { problemsIn } from '../text/formatted.ts';
import type { Inline } from '../text/inline.ts';
import { toFormatted } from '../text/to-formatted.ts';
import { within } from '../tree/problem.ts';
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

const rules: OptionRules<LinkOptions> = { desc: inline, preview: text, width: pixels, height: pixels };

export function createLink(label: string | undefined, url: string, given: LinkOptions): BlockNode<'link'> {
  const name = label === undefined ? undefined : checkString(label, 'name');
  const address = checkString(url, 'link');
  const { options, problems } = checkOptions(given, rules);
  const desc = options.desc === undefined ? undefined : toFormatted(options.desc);
  return {
    kind: 'link',
    label: name?.value,
    url: address.value,
    desc,
    preview: options.preview,
    width: options.width,
    height: options.height,
    problems: within('link', [
      ...(name?.problems ?? []),
      ...address.problems,
      ...problems,
      ...(desc === undefined ? [] : within('desc', problemsIn(desc, 'attachText'))),
    ]),
  };
}
