import type { Method } from '../types/method.ts';

/** The generation of the API a method belongs to. */
export function apiOf(method: Method): 'v1' | 'v2' {
  return method.startsWith('imbot.v2.') ? 'v2' : 'v1';
}
