import { checkAddress, checkAddressTexts } from '../../issues/check-address.ts';
import { stringOf } from '../../issues/check-string.ts';
import { checkOptions, text, type OptionRules } from '../../options/check-options.ts';
import type { Pen } from '../../pen/pen.ts';
import { writeLine } from '../../pen/write-text.ts';
import { writeUrl } from '../../pen/write-url.ts';
import { concat, within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

/** A link drawn as a card; the portal takes it without documenting it (portal.md §3.2). */
export interface RichLinkFields extends RichLinkOptions {
  readonly label: string;
  readonly url: string;
}

/** What the card of a link may show beside its title. */
export interface RichLinkOptions {
  readonly desc?: string | undefined;
  /** Address of a picture. */
  readonly preview?: string | undefined;
}

const rules: OptionRules<RichLinkOptions> = { desc: text, preview: text };

export function createRichLink(label: string, url: string, given: RichLinkOptions): BlockNode<'richLink'> {
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'richLink',
    label: stringOf(label),
    url: stringOf(url),
    ...options,
    problems: within('richLink', concat(checkAddress(label, url), problems)),
  };
}

export function checkRichLink({ label, url }: RichLinkFields): readonly Problem[] {
  return within('richLink', checkAddressTexts(label, url));
}

/** What is stored around the fields; a picture brings its size, which is 0 by 0 (portal.md §3.2). */
const frame = '{"RICH_LINK":[{"NAME":,"LINK":}]}'.length;
const costs = {
  desc: '"DESC":,'.length,
  preview: '"PREVIEW":,"PREVIEW_SIZE":{"HEIGHT":0,"WIDTH":0},'.length,
} as const;

/** Its texts are parsed as HTML by the client (client.md §2). */
export function writeRichLink({ label, url, desc, preview }: RichLinkFields, pen: Pen): unknown {
  pen.cost += frame;
  const link: Record<string, unknown> = {
    NAME: writeLine(pen, label, 'richLinkHtml'),
    LINK: writeUrl(pen, url),
  };
  if (desc !== undefined) {
    pen.cost += costs.desc;
    link.DESC = writeLine(pen, desc, 'richLinkHtml');
  }
  if (preview !== undefined) {
    pen.cost += costs.preview;
    link.PREVIEW = writeUrl(pen, preview);
  }
  return { RICH_LINK: link };
}
