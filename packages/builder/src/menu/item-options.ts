/** Where a menu item shows and whether it can be chosen. */
export interface ItemOptions {
  readonly disabled?: boolean | undefined;
  /** Shows the item on one platform alone. */
  readonly context?: 'mobile' | 'desktop' | undefined;
}
