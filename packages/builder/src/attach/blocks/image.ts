import { checkAddress, checkAddressTexts } from '../../issues/check-address.ts';
import { stringOf } from '../../issues/check-string.ts';
import { checkOptions, pixels, text, type OptionRules } from '../../options/check-options.ts';
import type { Pen } from '../../pen/pen.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { writePlain } from '../../pen/write-plain.ts';
import { writeUrl } from '../../pen/write-url.ts';
import { concat, within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

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
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'image',
    label: label === undefined ? undefined : stringOf(label),
    url: stringOf(url),
    ...options,
    problems: within('image', concat(checkAddress(label, url), problems)),
  };
}

export function checkImage({ label, url }: ImageFields): readonly Problem[] {
  return within('image', checkAddressTexts(label, url));
}

/** What is stored around the fields, and around each of them. */
const frame = '{"IMAGE":[{"LINK":}]}'.length;
const costs = {
  name: '"NAME":,'.length,
  preview: '"PREVIEW":,'.length,
  width: '"WIDTH":,'.length,
  height: '"HEIGHT":,'.length,
} as const;

export function writeImage({ label, url, preview, width, height }: ImageFields, pen: Pen): unknown {
  pen.cost += frame;
  const image: Record<string, unknown> = {};
  if (label !== undefined) {
    pen.cost += costs.name;
    image.NAME = writePlain(pen, label, 'attachPlain');
  }
  image.LINK = writeUrl(pen, url);
  if (preview !== undefined) {
    pen.cost += costs.preview;
    image.PREVIEW = writeUrl(pen, preview);
  }
  if (width !== undefined) {
    pen.cost += costs.width;
    image.WIDTH = writeNumber(pen, width);
  }
  if (height !== undefined) {
    pen.cost += costs.height;
    image.HEIGHT = writeNumber(pen, height);
  }
  return { IMAGE: image };
}
