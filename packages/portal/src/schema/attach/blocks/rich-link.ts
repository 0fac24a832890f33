import * as z from 'zod';
import { attachText } from '../../fields/attach-text.ts';
import { oneOrMany } from '../../fields/one-or-many.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** Links drawn as cards; undocumented. */
export interface RichLinkBlock {
  readonly RICH_LINK: RichLinkEntry | readonly RichLinkEntry[];
}

interface RichLinkEntry {
  readonly LINK: string;
  readonly NAME?: string;
  readonly DESC?: string;
  readonly PREVIEW?: string;
}

const FIELDS: Shape<RichLinkEntry> = {
  LINK: url.describe('Address: begins with /, http:// or https://.'),
  NAME: z.exactOptional(attachText.describe('Title of the card, in one line.')),
  DESC: z.exactOptional(attachText.describe('Description in one line.')),
  PREVIEW: z.exactOptional(url.describe('Address of the picture of the card.')),
};

export const richLink: z.ZodType<RichLinkBlock> = z.strictObject({
  RICH_LINK: oneOrMany(z.strictObject(FIELDS)).describe('A link drawn as a card, or a list of them.'),
});
