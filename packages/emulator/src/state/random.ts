import type { PortalState } from './portal-state.ts';

/** A number from 0 up to 1, the next of the seed's: the same seed gives the same run (mulberry32). */
export function nextRandom(state: Pick<PortalState, 'random'>): number {
  state.random = (state.random + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state.random ^ (state.random >>> 15), 1 | state.random);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** 32 hexadecimal digits. */
export function randomSecret(state: Pick<PortalState, 'random'>): string {
  return Array.from({ length: 32 }, () => Math.floor(nextRandom(state) * 16).toString(16)).join('');
}

/** A UUID of version 4, in lower case. */
export function randomUuid(state: Pick<PortalState, 'random'>): string {
  const digits = randomSecret(state);
  const variant = '89ab'.charAt(Math.floor(nextRandom(state) * 4));
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}
