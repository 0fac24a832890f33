import type { Target } from '@riposte/builder';
import { expect } from 'vitest';
import type { ButtonCall } from './buttons/button-call.ts';
import { matchers } from './matchers/matchers.ts';
import type { FitOptions } from './matchers/to-fit.ts';
import { serializer } from './serializer.ts';

declare module 'vitest' {
  // The parameter has vitest's own name: what merges has to agree in it.
  interface Matchers<T> {
    /** Compiles for the target; says every reason when it does not. */
    toCompile: (target?: Target) => T;
    /** Stays within the portal's limits, with that share of each still free. */
    toFit: (target?: Target, options?: FitOptions) => T;
    /** Has a button of that label, and one that does that. */
    toHaveButton: (label: string | RegExp, call?: ButtonCall) => T;
  }
}

expect.extend(matchers);
expect.addSnapshotSerializer(serializer);
