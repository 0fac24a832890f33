import type { Policy } from '@riposte/bbcode';
import { checkAddress } from '../../issues/check-address.ts';
import { checkOptions, inline, pixels, text, type OptionRules } from '../../options/check-options.ts';
import type { Inline } from '../../text/inline.ts';
import { emitText, problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
import { noProblems, within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';
import { writeName, writeUrl } from './block-parts.ts';

/** A link with a description and a picture. */
export interface LinkFields {
  readonly label: string | undefined;
  readonly url: string;
  readonly desc: TextValue | undefined;
  readonly preview: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

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
  const to = checkAddress(label, url);
  const { options, problems } = checkOptions(given, rules);
  const desc = options.desc === undefined ? undefined : toTextValue(options.desc);
  return {
    kind: 'link',
    label: to.label,
    url: to.url,
    desc,
    preview: options.preview,
    width: options.width,
    height: options.height,
    problems: within('link', [
      ...to.problems,
      ...problems,
      ...(desc === undefined ? noProblems : within('desc', problemsOfText(desc, 'attachText'))),
    ]),
  };
}

export function writeLink({ label, url, desc, preview, width, height }: LinkFields, policy: Policy): unknown {
  return {
    ...(label !== undefined && { NAME: writeName(label, policy) }),
    LINK: writeUrl(url),
    ...(desc !== undefined && { DESC: emitText(desc, 'attachText', policy) }),
    ...(preview !== undefined && { PREVIEW: writeUrl(preview) }),
    ...(width !== undefined && { WIDTH: width }),
    ...(height !== undefined && { HEIGHT: height }),
  };
}
