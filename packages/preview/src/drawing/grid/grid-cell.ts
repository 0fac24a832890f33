import type { Run } from '@riposte/bbcode';
import type { Tone } from '../../types/drawn-attach.ts';

/** What a grid row says before its DISPLAY decides how much of it is seen. */
export interface GridCell {
  readonly name: string | undefined;
  /** Absent where VALUE is empty. */
  readonly value: readonly Run[] | undefined;
  readonly width: number | undefined;
  readonly tone: Tone;
  readonly link: string | undefined;
}
