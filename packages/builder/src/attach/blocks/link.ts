import { checkAddress, checkAddressTexts } from '../../issues/check-address.ts';
import { stringOf } from '../../issues/check-string.ts';
import { checkOptions, inline, pixels, text, type OptionRules } from '../../options/check-options.ts';
import { unsure, type Pen } from '../../pen/pen.ts';
import { writeActing } from '../../pen/write-acting.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { writePlainLine } from '../../pen/write-plain.ts';
import { writeUrl } from '../../pen/write-url.ts';
import type { Inline } from '../../text/inline.ts';
import { problemsOfText, toTextValue, type TextValue } from '../../text/text-value.ts';
import { concat, noProblems, within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

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
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'link',
    label: label === undefined ? undefined : stringOf(label),
    url: stringOf(url),
    desc: options.desc === undefined ? undefined : toTextValue(options.desc),
    preview: options.preview,
    width: options.width,
    height: options.height,
    problems: within('link', concat(checkAddress(label, url), problems)),
  };
}

export function checkLink({ label, url, desc }: LinkFields): readonly Problem[] {
  const ofDesc = desc === undefined ? noProblems : within('desc', problemsOfText(desc, 'attachText'));
  return within('link', concat(checkAddressTexts(label, url), ofDesc));
}

/** What is stored around the fields, and around each of them. */
const frame = '{"LINK":[{"LINK":}]}'.length;
const costs = {
  name: '"NAME":,'.length,
  desc: '"DESC":,'.length,
  preview: '"PREVIEW":,'.length,
  width: '"WIDTH":,'.length,
  height: '"HEIGHT":,'.length,
} as const;

export function writeLink({ label, url, desc, preview, width, height }: LinkFields, pen: Pen): unknown {
  pen.cost += frame;
  const link: Record<string, unknown> = {};
  if (label !== undefined) {
    pen.cost += costs.name;
    link.NAME = writePlainLine(pen, label, 'attachPlain');
  }
  link.LINK = writeUrl(pen, url);
  if (desc !== undefined) {
    pen.cost += costs.desc;
    link.DESC = writeActing(pen, desc, 'attachText');
  }
  if (preview !== undefined) {
    pen.cost += costs.preview;
    link.PREVIEW = writeUrl(pen, preview);
  }
  if (width !== undefined) {
    pen.cost += preview === undefined ? unsure : costs.width;
    link.WIDTH = writeNumber(pen, width);
  }
  if (height !== undefined) {
    pen.cost += preview === undefined ? unsure : costs.height;
    link.HEIGHT = writeNumber(pen, height);
  }
  return { LINK: link };
}
