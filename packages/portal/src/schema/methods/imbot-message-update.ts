import type * as z from 'zod';
import { v1Update, type V1Update } from './v1-update.ts';

/** imbot.message.update (portal.md §6.5). */
export const imbotMessageUpdate: z.ZodType<V1Update> = v1Update;
