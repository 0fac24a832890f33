import { sha256 } from './sha256.ts';
import { toUuid } from './uuid.ts';

/** What a message is, whoever sends it and however often. */
export interface KeySource {
  /** The portal's member_id, or its address. */
  readonly portal: string;
  readonly dialog: string | number;
  /** What it answers: a message id, an event id, a name of yours. */
  readonly source: string | number;
  /** Which of the answers to it, from 0. */
  readonly position?: number;
  /** Counts up after a definite rejection, since the portal then refuses the old key for an hour (portal.md §6.12). */
  readonly generation?: number;
}

/**
 * The once-only key of a message: the same source gives the same key in every process and after a crash, so the
 * portal posts it once however often it is sent.
 *
 * @param source portal, dialog, what is answered, and which of the answers it is
 * @returns a lower-case UUID v4, the only form the portal honours
 * @example
 * ```ts
 * deriveKey({ portal: 'acme', dialog: 'chat5', source: 70411 }); // '82a39c4e-49ac-4c78-837d-a3437f3aa2dc'
 * ```
 */
export function deriveKey({ portal, dialog, source, position = 0, generation = 0 }: KeySource): string {
  return toUuid(sha256(JSON.stringify([portal, String(dialog), String(source), position, generation])));
}
