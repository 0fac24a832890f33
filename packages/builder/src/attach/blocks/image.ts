import type { Policy } from '@riposte/bbcode';
import { checkAddress } from '../../issues/check-address.ts';
import { checkOptions, pixels, text, type OptionRules } from '../../options/check-options.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';
import { writeName, writeUrl } from './block-parts.ts';

/** A picture. */
export interface ImageFields extends ImageOptions {
  readonly label: string | undefined;
  readonly url: string;
}

/** How a picture is shown. */
export interface ImageOptions {
  /** Address of a smaller form, which is shown in its place. */
  readonly preview?: string | undefined;
  /** Pixels; without both, the client draws a box of 272 (client.md §5). */
  readonly width?: number | undefined;
  /** Pixels. */
  readonly height?: number | undefined;
}

const rules: OptionRules<ImageOptions> = { preview: text, width: pixels, height: pixels };

export function createImage(label: string | undefined, url: string, given: ImageOptions): BlockNode<'image'> {
  const to = checkAddress(label, url);
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'image',
    label: to.label,
    url: to.url,
    ...options,
    problems: within('image', [...to.problems, ...problems]),
  };
}

export function writeImage({ label, url, preview, width, height }: ImageFields, policy: Policy): unknown {
  return {
    ...(label !== undefined && { NAME: writeName(label, policy) }),
    LINK: writeUrl(url),
    ...(preview !== undefined && { PREVIEW: writeUrl(preview) }),
    ...(width !== undefined && { WIDTH: width }),
    ...(height !== undefined && { HEIGHT: height }),
  };
}
