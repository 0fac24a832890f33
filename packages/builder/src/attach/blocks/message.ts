import { emit } from '@riposte/bbcode';
import type { Formatted } from '../../text/formatted.ts';

/** Text with markup. */
export interface MessageFields {
  readonly text: Formatted;
}

export function writeMessage({ text }: MessageFields): unknown {
  return emit(text.nodes, 'attachText');
}
