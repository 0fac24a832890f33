import * as z from 'zod';
import { needsWith } from '../../checks/needs-with.ts';
import { attachText } from '../../fields/attach-text.ts';
import { oneOrMany } from '../../fields/one-or-many.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** Links with a description and a picture. */
export interface LinkBlock {
  readonly LINK: LinkEntry | readonly LinkEntry[];
}

interface LinkEntry {
  readonly LINK: string;
  readonly NAME?: string;
  readonly DESC?: string;
  readonly PREVIEW?: string;
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
}

const FIELDS: Shape<LinkEntry> = {
  LINK: url.describe('Address: begins with /, http:// or https://.'),
  NAME: z.exactOptional(attachText.describe('Title of the link, in one line.')),
  DESC: z.exactOptional(attachText.describe('Description below the title.')),
  PREVIEW: z.exactOptional(url.describe('Address of a picture.')),
  WIDTH: z.exactOptional(positiveInt.describe('Width of the picture in pixels; only with PREVIEW.')),
  HEIGHT: z.exactOptional(positiveInt.describe('Height of the picture in pixels; only with PREVIEW.')),
};

const entry = needsWith(z.strictObject(FIELDS), ['WIDTH', 'HEIGHT'], 'PREVIEW');

export const link: z.ZodType<LinkBlock> = z.strictObject({
  LINK: oneOrMany(entry).describe('A link with a description and a picture, or a list of them.'),
});
