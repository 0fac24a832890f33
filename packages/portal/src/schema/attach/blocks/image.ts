import * as z from 'zod';
import { attachText } from '../../fields/attach-text.ts';
import { oneOrMany } from '../../fields/one-or-many.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** Pictures. */
export interface ImageBlock {
  readonly IMAGE: ImageEntry | readonly ImageEntry[];
}

interface ImageEntry {
  readonly LINK: string;
  readonly NAME?: string;
  readonly PREVIEW?: string;
  readonly WIDTH?: number;
  readonly HEIGHT?: number;
}

const FIELDS: Shape<ImageEntry> = {
  LINK: url.describe('Address of the picture: begins with /, http:// or https://.'),
  NAME: z.exactOptional(attachText.describe('Title of the picture.')),
  PREVIEW: z.exactOptional(url.describe('Address of a small form of the picture.')),
  WIDTH: z.exactOptional(positiveInt.describe('Width in pixels.')),
  HEIGHT: z.exactOptional(positiveInt.describe('Height in pixels.')),
};

export const image: z.ZodType<ImageBlock> = z.strictObject({
  IMAGE: oneOrMany(z.strictObject(FIELDS)).describe('A picture, or a list of them.'),
});
