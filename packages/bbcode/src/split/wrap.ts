import { isColor } from '../tags/color.ts';
import type { Wrapper } from './unit.ts';

/**
 * The wrappers inside one more, as `emit` takes them: one of a kind, a size or colour in place of the outer one, and
 * the quote around all, since it acts on lines.
 */
export function wrap(wrappers: readonly Wrapper[], wrapper: Wrapper): readonly Wrapper[] {
  const others = wrappers.filter(({ kind }) => kind !== wrapper.kind);
  const isNew = others.length === wrappers.length;
  switch (wrapper.kind) {
    case 'quote':
      return isNew && !wrappers.some(({ kind }) => kind === 'link') ? [wrapper, ...others] : wrappers;
    case 'size':
      return Number.isNaN(wrapper.px) ? wrappers : [...others, wrapper];
    case 'color':
      return isColor(wrapper.hex) ? [...others, wrapper] : wrappers;
    default:
      return isNew ? [...others, wrapper] : wrappers;
  }
}
