import type { DrawnAction } from '../types/drawn-action.ts';
import { actionAttributes } from './action-attributes.ts';
import { element } from './element.ts';
import { linkAttributes } from './link-attributes.ts';
import { writeText } from './write-text.ts';

/** A button of a keyboard or an item of a menu: a link where it leads somewhere, else a button that carries its action. */
export function writeButton(button: {
  readonly text: string;
  readonly action: DrawnAction | null;
  readonly class: string;
  readonly style?: string | undefined;
  readonly disabled?: true;
}): string {
  const { text, action, disabled, style } = button;
  const look = {
    class: button.class,
    style,
    disabled,
    ...(action === null ? {} : actionAttributes(action)),
  };
  const link = action?.kind === 'link' && disabled === undefined ? linkAttributes(action.url) : undefined;
  if (link !== undefined) return element('a', { ...look, ...link }, writeText(text));
  return element('button', { type: 'button', ...look }, writeText(text));
}
