/** The functions of the portal's PHP that throw a TypeError for an array (portal.md §3.2, §4, §5). */
const MESSAGES = {
  trim: 'TypeError: trim(): Argument #1 ($string) must be of type string, array given',
  mb_substr: 'TypeError: mb_substr(): Argument #1 ($string) must be of type string, array given',
  preg_match: 'TypeError: preg_match(): Argument #2 ($subject) must be of type string, array given',
  tryFrom:
    'TypeError: Bitrix\\Im\\V2\\Message\\Color\\Color::tryFrom(): Argument #1 ($value) must be of type string|int, array given',
  offset: 'TypeError: Cannot access offset of type string on string',
} as const;

/** Whatever in the portal's PHP throws; `offset` is the reading of a key from a string. */
export type Thrower = keyof typeof MESSAGES;

/** PHP's TypeError, as `attempt` catches it; `key` is the field it choked on, null for the element itself. */
export class PhpTypeError extends Error {
  readonly thrower: Thrower;
  readonly key: string | null;

  constructor(thrower: Thrower, key: string | null = null) {
    super(MESSAGES[thrower]);
    this.name = 'PhpTypeError';
    this.thrower = thrower;
    this.key = key;
  }
}
