import type { Handler } from '../convert/handler.ts';

/** Shown at the end, by the root. */
export const footnoteDefinition: Handler<'footnoteDefinition'> = () => [];
