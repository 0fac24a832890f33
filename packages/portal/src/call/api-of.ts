import type { Method } from '../types/method.ts';

/** The generation of the API a method belongs to. */
export const apiOf = (method: Method): 'v1' | 'v2' => (method.startsWith('imbot.v2.') ? 'v2' : 'v1');
