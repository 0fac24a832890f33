import { toCompile } from './to-compile.ts';
import { toFit } from './to-fit.ts';
import { toHaveButton } from './to-have-button.ts';

/** Every matcher, for `expect.extend` of vitest or jest; `@riposte/testing/vitest` does it by itself. */
export const matchers = { toCompile, toFit, toHaveButton };
