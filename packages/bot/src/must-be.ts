/**
 * Plain JavaScript passes anything, and what is wrong would otherwise show far from where it was passed, or nowhere.
 *
 * @throws TypeError with the message, which says what to pass
 */
export function mustBe(isRight: unknown, message: string): void {
  if (isRight !== true) throw new TypeError(message);
}
