import { dropElements } from './drop-elements.ts';
import type { FitPolicy } from './removal.ts';

/** Takes out the largest blocks, buttons or items. */
export const dropLargest: FitPolicy = dropElements((items) => [...items].sort((a, b) => b.size - a.size));
