/** Code that a page shows. */
export interface Fence {
  /** `guide/composing.md:12` */
  readonly place: string;
  readonly language: string;
  /** What stands behind the language: `playground`, `program`. */
  readonly words: readonly string[];
  readonly code: string;
}
