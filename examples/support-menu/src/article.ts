/** An answer of the help centre. */
export interface Article {
  readonly id: number;
  readonly title: string;
  readonly text: string;
  /** What it links to, if anything. */
  readonly url?: string;
}
