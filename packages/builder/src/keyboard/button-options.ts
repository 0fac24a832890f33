import { flag, oneOf, pixels, text, type OptionRules } from '../options/check-options.ts';
import { tones, type Tone } from '../tree/tone.ts';

/** How a button looks and where it shows. */
export interface ButtonOptions {
  readonly tone?: Tone | undefined;
  /** `line` (the default here): beside its neighbours; `block`: a line of its own, 225 px wide on the web. */
  readonly display?: 'line' | 'block' | undefined;
  /** Pixels. */
  readonly width?: number | undefined;
  readonly disabled?: boolean | undefined;
  /** Shows the button on one platform alone. */
  readonly context?: 'mobile' | 'desktop' | undefined;
  /** Background, `#rgb` or `#rrggbb`; the web client ignores it, `tone` is what works there (client.md §4). */
  readonly color?: string | undefined;
  /** Of the label, `#rgb` or `#rrggbb`; ignored by the web client. */
  readonly textColor?: string | undefined;
}

/** A command button can also block its keyboard. */
export interface CommandButtonOptions extends ButtonOptions {
  /** After a click all buttons are disabled until the keyboard changes. */
  readonly block?: boolean | undefined;
}

export const buttonRules: OptionRules<ButtonOptions> = {
  tone: oneOf(...tones),
  display: oneOf('line', 'block'),
  width: pixels,
  disabled: flag,
  context: oneOf('mobile', 'desktop'),
  color: text,
  textColor: text,
};

export const commandButtonRules: OptionRules<CommandButtonOptions> = { ...buttonRules, block: flag };
