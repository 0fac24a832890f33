/** Something in the portal's own keys. */
export type Wire = Readonly<Record<string, unknown>>;
