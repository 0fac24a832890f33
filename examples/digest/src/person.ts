/** Whom a digest is for, and what it tells. */
export interface Person {
  /** The user id on the portal. */
  readonly id: number;
  readonly name: string;
  readonly tasks: readonly { readonly title: string; readonly url: string; readonly isLate: boolean }[];
}
