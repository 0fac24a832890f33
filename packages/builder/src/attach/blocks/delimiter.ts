import { pixels, text, type OptionRules } from '../../options/check-options.ts';

/** A line across. */
export interface DelimiterFields {
  /** Pixels; 200 when left out, as the portal would set it. */
  readonly size?: number | undefined;
  /** `#rgb` or `#rrggbb`. */
  readonly color?: string | undefined;
}

/** SIZE is always said: a form body cannot carry the empty object (portal.md §8 rule 3). */
export function writeDelimiter({ size, color }: DelimiterFields): unknown {
  return {
    SIZE: size ?? 200,
    ...(color !== undefined && { COLOR: color }),
  };
}

export const delimiterRules: OptionRules<DelimiterFields> = { size: pixels, color: text };
