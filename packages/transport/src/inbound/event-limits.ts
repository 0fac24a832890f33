import type { FormLimits } from '@riposte/portal/form';

/**
 * What an event may have. A click brings the whole message along: a row of a grid in it is ten levels deep, and an
 * attach and a keyboard near their own limits are some thousand fields and a megabyte of encoded form.
 */
export const eventLimits = { length: 4_194_304, pairs: 20_000, depth: 16 } as const satisfies FormLimits;
