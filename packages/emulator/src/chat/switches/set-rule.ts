import { plans } from '../../rules/leaky-bucket.ts';
import type { World } from '../../state/world.ts';

/** The rules of a portal that the page can switch: how each is set by a value from it, and read. */
export const switchedRules = {
  generation: {
    label: 'What the portal knows',
    options: { v2: 'v1 and imbot.v2', v1: 'v1 alone' },
    set: (world: World, value: string): boolean => {
      if (value !== 'v1' && value !== 'v2') return false;
      world.generation = value;
      return true;
    },
    get: ({ generation }: World): string => generation,
  },
  plan: {
    label: 'Calls it takes',
    options: { none: 'Any number', standard: '50, then 2 a second', enterprise: '250, then 5' },
    set: (world: World, value: string): boolean => {
      if (!isPlan(value)) return false;
      world.bucket = plans[value];
      return true;
    },
    get: ({ bucket }: World): string => {
      const found = Object.entries(plans).find(([, plan]) => plan?.capacity === bucket?.capacity);
      return found?.[0] ?? '';
    },
  },
} as const;

/**
 * Sets a rule of the portal while it runs.
 *
 * @throws RangeError for a rule or a value that does not exist
 */
export function setRule(
  world: World,
  { rule, value }: { readonly rule: string; readonly value: string },
): void {
  const isKnown = rule === 'generation' || rule === 'plan';
  if (!isKnown || !switchedRules[rule].set(world, value)) {
    throw new RangeError(`There is no ${rule} "${value}".`);
  }
}

function isPlan(value: string): value is keyof typeof plans {
  return Object.hasOwn(plans, value);
}
