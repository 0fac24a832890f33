import type { CompileResult, Target } from '@riposte/builder';
import { isCompiled } from './is-testable.ts';
import type { Testable } from './testable.ts';
import { usualTarget } from './usual-targets.ts';

/** A message ready to be looked at, or why there is none; what is compiled already stays as it is. */
export function tryCompile(made: Testable, target?: Target): CompileResult {
  return isCompiled(made) ? { ok: true, message: made } : compileFor(made, target ?? usualTarget(made));
}

/** A change at a target that takes none is one of the builder's own findings, so any target may be tried. */
function compileFor(made: { safeCompile(target: Target): CompileResult }, target: Target): CompileResult {
  return made.safeCompile(target);
}
