import { emit } from '@riposte/bbcode';
import type { Formatted } from '../../text/formatted.ts';

/** Text with markup. */
export interface MessageFields {
  readonly text: Formatted;
}

export const writeMessage = ({ text }: MessageFields): unknown => emit(text.nodes, 'attachText');
