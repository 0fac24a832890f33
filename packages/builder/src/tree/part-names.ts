import type { Part } from '@riposte/portal';

/** The parts of a message in the order in which they go out. */
export const partNames = ['attach', 'keyboard', 'menu'] as const satisfies readonly Part[];
