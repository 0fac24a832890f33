import * as z from 'zod';
import type { ColorToken } from '../../types/stored.ts';

/** A colour by its role (portal.md §3.1 rule 7). */
export const colorToken: z.ZodType<ColorToken> = z.enum(['primary', 'secondary', 'alert', 'base']);
