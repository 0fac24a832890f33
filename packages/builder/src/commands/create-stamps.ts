import type { Problem } from '../tree/problem.ts';
import { readMaxAge } from './max-age.ts';
import { good, type Outcome } from './params-codec.ts';
import { readStamp, skew, writeStamp } from './stamp.ts';

/** What `maxAge` adds: calls say when they were made, and are good for so long. */
export interface Stamps {
  readonly write: (packed: string) => string;
  /** The parameters without their stamp, or why they are not taken. */
  readonly read: (text: string, typed: boolean) => Outcome<string>;
}

/** Without `maxAge` a call never gets old. */
export function createStamps(command: string, maxAge: string | undefined): Stamps {
  if (maxAge === undefined) return { write: (packed) => packed, read: (text) => good(text) };
  const longest = readMaxAge(command, maxAge);
  const expired: Problem = { code: 'COMMAND_EXPIRED', details: { command, maxAge }, path: [] };
  return {
    write: writeStamp,
    read: (text, typed) => {
      const stamp = readStamp(text);
      // Whoever types it says it now; a button without a stamp is of a time before the command had a longest age.
      if (stamp === undefined) return typed ? good(text) : { ok: false, problems: [expired] };
      if (stamp.age > longest) return { ok: false, problems: [expired] };
      if (stamp.age >= -skew) return good(stamp.packed);
      return { ok: false, problems: [{ code: 'COMMAND_STAMP', details: { command }, path: [] }] };
    },
  };
}
