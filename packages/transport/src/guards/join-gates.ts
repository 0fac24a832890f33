import type { Gate } from './gate.ts';

/** Several gates as one: the first that knows an answer gives it, all of them learn. */
export function joinGates(gates: readonly Gate[]): Gate {
  return {
    check: (method) => {
      for (const gate of gates) {
        const known = gate.check(method);
        if (known !== undefined) return known;
      }
      return undefined;
    },
    observe: (method, answer) => {
      for (const gate of gates) gate.observe(method, answer);
    },
  };
}
