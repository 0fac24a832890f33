/**
 * A value that nothing prints: not a log, not an inspector, not JSON. `reveal` is the one way to it, and the
 * places that call it are few.
 *
 * @example
 * ```ts
 * String(new Secret('t0ken')); // '[redacted]'
 * ```
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return redacted;
  }

  toJSON(): string {
    return redacted;
  }

  /** What Node's `inspect` and `console.log` show. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return redacted;
  }
}

export const redacted = '[redacted]';
