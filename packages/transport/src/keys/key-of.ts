import { deriveKey } from './derive-key.ts';
import type { Generations } from './generations.ts';
import { isUuid, randomUuid } from './uuid.ts';

/** Where the message of a key goes. */
export interface KeyPlace {
  readonly portal: string;
  readonly dialog: string;
  readonly generations: Generations;
}

/**
 * The key a message travels under. A ready key stands as it is until a message under it is definitely rejected; a
 * name becomes one; without either the message is new.
 */
export function keyOf(
  given: string | undefined,
  { portal, dialog, generations }: KeyPlace,
): { readonly key: string; readonly name: string | undefined } {
  if (given === undefined) return { key: randomUuid(), name: undefined };
  const name = JSON.stringify([dialog, given]);
  const generation = generations.of(name);
  const key =
    generation === 0 && isUuid(given) ? given : deriveKey({ portal, dialog, source: given, generation });
  return { key, name };
}
