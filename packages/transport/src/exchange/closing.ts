/** The reason waits end for when a transport closes; its own, so that no caller's reason is taken for it. */
export const closing: unique symbol = Symbol('closing');

export function isClosing(reason: unknown): boolean {
  return reason === closing;
}
