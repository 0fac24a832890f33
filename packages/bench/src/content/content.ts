/** One block of a message, as plain data: every contestant composes from the same. */
export type BlockContent =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'grid'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'delimiter' };

/** One button. */
export type ButtonContent =
  | { readonly kind: 'command'; readonly label: string; readonly params: string }
  | { readonly kind: 'page'; readonly label: string; readonly url: string };

/** What a message is made of. */
export interface Content {
  readonly text: string;
  readonly blocks: readonly BlockContent[];
  readonly buttons: readonly ButtonContent[];
}
