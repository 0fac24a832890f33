import { dropElements } from './drop-elements.ts';
import type { FitPolicy } from './removal.ts';

/** Takes out the last blocks, buttons or items. */
export const dropLastBlocks: FitPolicy = dropElements((items) => [...items].reverse());
