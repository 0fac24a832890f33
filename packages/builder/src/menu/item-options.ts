import { flag, oneOf, type OptionRules } from '../options/check-options.ts';

/** Where a menu item shows and whether it can be chosen. */
export interface ItemOptions {
  readonly disabled?: boolean | undefined;
  /** Shows the item on one platform alone. */
  readonly context?: 'mobile' | 'desktop' | undefined;
}

export const itemRules: OptionRules<ItemOptions> = { disabled: flag, context: oneOf('mobile', 'desktop') };
