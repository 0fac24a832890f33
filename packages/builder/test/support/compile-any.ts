import type { Change, CompileResult, Reply, Target } from '@riposte/builder';

/** Compiles whatever was read back for whatever it was sent by. */
export const compileAny = (made: Reply | Change, target: Target): CompileResult =>
  made.kind === 'reply'
    ? made.safeCompile(target)
    : made.safeCompile(target as Parameters<Change['safeCompile']>[0]);
