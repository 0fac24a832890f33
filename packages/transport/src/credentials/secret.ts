/**
 * A value that nothing prints: not a log, not an inspector, not JSON. `reveal` is the one way to it, and the
 * places that call it are few.
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
    return '[redacted]';
  }

  toJSON(): string {
    return '[redacted]';
  }
}
