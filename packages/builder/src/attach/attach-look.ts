import { unsure, type Pen } from '../pen/pen.ts';
import { writeLine } from '../pen/write-text.ts';
import type { TextValue } from '../text/text-value.ts';
import type { Tone } from '../tree/tone.ts';

/** What an attach has beside its blocks. */
export interface AttachLook {
  readonly tone?: Tone;
  readonly color?: string;
  readonly description?: TextValue;
}

export const plainLook: AttachLook = {};

/** `{"ID":…,"BLOCKS":[],"DESCRIPTION":"","COLOR":"#……","COLOR_TOKEN":"base"}` is there anyway (portal.md §2.1). */
const envelope = 85;

/** Puts what an attach has beside its blocks to them. */
export function writeLook(
  { tone, color, description }: AttachLook,
  attach: Record<string, unknown>,
  pen: Pen,
): void {
  pen.cost += envelope;
  if (tone !== undefined) {
    pen.cost += tone.length - 4;
    attach.COLOR_TOKEN = tone;
  }
  if (color !== undefined) {
    pen.cost += unsure;
    attach.COLOR = color;
  }
  if (description !== undefined) {
    pen.cost += unsure;
    attach.DESCRIPTION = writeLine(pen, description, 'description');
  }
}
