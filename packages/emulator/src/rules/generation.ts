/**
 * What a portal knows: `v2` both generations of the bot API, `v1` the first alone, as portals before April 2026 and
 * many on somebody's own server do (portal.md §9).
 */
export type Generation = 'v1' | 'v2';

/** Whether a portal of a generation has a method; `method` in any case. */
export function hasMethod(generation: Generation, method: string): boolean {
  return generation === 'v2' || !method.toLowerCase().startsWith('imbot.v2.');
}
