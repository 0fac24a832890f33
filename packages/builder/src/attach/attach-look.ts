import { emit, type Policy } from '@riposte/bbcode';
import type { Wire } from '../compile/wire.ts';
import type { Tone } from '../tree/tone.ts';

/** What an attach has beside its blocks. */
export interface AttachLook {
  readonly tone?: Tone;
  readonly color?: string;
  readonly description?: string;
}

export const plainLook: AttachLook = {};

export function writeLook({ tone, color, description }: AttachLook, policy: Policy): Wire {
  return {
    ...(tone !== undefined && { COLOR_TOKEN: tone }),
    ...(color !== undefined && { COLOR: color }),
    ...(description !== undefined && {
      DESCRIPTION: emit([{ kind: 'text', value: description }], 'description', { policy }),
    }),
  };
}
