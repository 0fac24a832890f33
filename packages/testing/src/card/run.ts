import type { Drawn } from '@riposte/preview';

/** A stretch of text with its marks, as the preview draws it. */
export type Run = NonNullable<Drawn['text']>[number];
