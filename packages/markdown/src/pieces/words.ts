import type { Formatted } from '@riposte/builder';

/** Text in the making: it is put together once, where it lands. */
export type Words = readonly (string | Formatted)[];
