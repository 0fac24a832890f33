import * as z from 'zod';
import type { ColorToken } from '../../types/stored.ts';
import { attachText } from '../fields/attach-text.ts';
import { colorToken } from '../fields/color-token.ts';
import { hexColor } from '../fields/hex-color.ts';
import type { Shape } from '../fields/shape.ts';
import { BLOCKS, type Block } from './blocks/index.ts';

/** ATTACH in its full form, the one that every method takes (portal.md §6.9). */
export interface Attach {
  readonly BLOCKS: readonly Block[];
  readonly COLOR_TOKEN?: ColorToken;
  readonly COLOR?: string;
  readonly DESCRIPTION?: string;
}

const block: z.ZodType<Block> = z
  .union(Object.values(BLOCKS), {
    error: `A block is an object with exactly one of the keys ${Object.keys(BLOCKS).join(', ')}.`,
  })
  .meta({ id: 'Block' });

/** The blocks alone, which v1 takes for a whole attach (portal.md §3.1 rule 2). */
export const blocks: z.ZodType<readonly Block[]> = z
  .array(block)
  .min(1, { error: 'An attach has to have at least one block.' });

const FIELDS: Shape<Attach> = {
  BLOCKS: blocks.describe('What the attach shows, from top to bottom.'),
  COLOR_TOKEN: z.exactOptional(colorToken.describe('Colour of the bar beside the attach, by its role.')),
  COLOR: z.exactOptional(hexColor.describe('Colour of the bar by number; one of 17 by lot without it.')),
  DESCRIPTION: z.exactOptional(
    attachText.describe('What pushes and the chat list show instead of the attach; up to 100 characters.'),
  ),
};

export const attach: z.ZodType<Attach> = z
  .strictObject(FIELDS)
  .describe('Blocks of text, grids, links, pictures, files and people below the text of a message.');
