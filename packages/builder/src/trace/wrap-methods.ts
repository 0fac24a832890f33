/** What was called, on what, and what came of it. */
export interface TracedCall {
  readonly name: string;
  readonly on: object;
  readonly given: readonly unknown[];
  readonly made: unknown;
}

/**
 * Tells of every call of a class's own methods, before it returns; a call that throws is told without a result.
 *
 * @returns puts the methods back as they were
 */
export function wrapMethods(prototype: object, tell: (call: TracedCall) => void): () => void {
  const restored: (() => void)[] = [];
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    const method: unknown = descriptor.value;
    if (name === 'constructor' || typeof method !== 'function') continue;
    Object.defineProperty(prototype, name, {
      ...descriptor,
      value: function traced(this: object, ...given: unknown[]): unknown {
        let made: unknown;
        try {
          made = Reflect.apply(method, this, given);
          return made;
        } finally {
          tell({ name, on: this, given, made });
        }
      },
    });
    restored.push(() => Object.defineProperty(prototype, name, descriptor));
  }
  return () => {
    for (const restore of restored) restore();
  };
}
