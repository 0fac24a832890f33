/** A person of the portal. */
export interface Person {
  readonly id: number;
  readonly name: string;
}
