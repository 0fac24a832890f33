import type { Tone } from './drawn-attach.ts';

/** A keyboard as the web client draws it below the bubble: buttons and line breaks in order. */
export type DrawnKeyboard = readonly DrawnKey[];

/** A button, or the end of a row. */
export type DrawnKey = DrawnBreak | DrawnButton;

/** The end of a row. */
export interface DrawnBreak {
  readonly break: true;
}

/** A button. */
export interface DrawnButton {
  readonly text: string;
  /** `block` stands on its own line, `line` beside its neighbours. */
  readonly display: 'block' | 'line';
  readonly tone: Tone;
  /** Pixels. */
  readonly width?: number;
  readonly disabled?: true;
  /** Waits for the bot's answer to a click; nothing the portal stores says so, only a page that has seen the click. */
  readonly loading?: true;
}
