import * as z from 'zod';
import { attachText } from '../../fields/attach-text.ts';
import { oneOrMany } from '../../fields/one-or-many.ts';
import { positiveInt } from '../../fields/positive-int.ts';
import type { Shape } from '../../fields/shape.ts';
import { url } from '../../fields/url.ts';

/** Files to download. */
export interface FileBlock {
  readonly FILE: FileEntry | readonly FileEntry[];
}

interface FileEntry {
  readonly LINK: string;
  readonly NAME?: string;
  readonly SIZE?: number;
}

const FIELDS: Shape<FileEntry> = {
  LINK: url.describe('Address of the file: begins with /, http:// or https://.'),
  NAME: z.exactOptional(attachText.describe('Name of the file, in one line.')),
  SIZE: z.exactOptional(positiveInt.describe('Size in bytes.')),
};

export const file: z.ZodType<FileBlock> = z.strictObject({
  FILE: oneOrMany(z.strictObject(FIELDS)).describe('A file to download, or a list of them.'),
});
