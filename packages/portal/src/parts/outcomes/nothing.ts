import type { PartVerdict } from '../../types/verdict.ts';
import type { Quietly } from '../policy.ts';

/** The verdict on a part of which nothing is stored, and no error is made of it. */
export function nothing(quietly: Quietly): PartVerdict {
  return {
    accepted: true,
    error: null,
    status: null,
    size: 0,
    stored: null,
    [quietly]: true,
  };
}
