import type { Drawn } from '@riposte/preview';

/** What a click on each item of a block opens. */
export type Opens = Drawn['clicks']['attach'][number];
