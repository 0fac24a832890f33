import { fileName } from './line-of.ts';
import { toJavaScript } from './to-javascript.ts';

/** What the author's code sees beside what every program has. */
export interface Surroundings {
  readonly require: (name: string) => unknown;
  readonly console: object;
}

type Program = (
  require: Surroundings['require'],
  exports: Record<string, unknown>,
  console: object,
) => Promise<void>;

/**
 * Runs code and gives what it exports. The function around it opens on the code's own first line, so that lines in
 * stacks are the author's.
 */
export async function evaluate(
  code: string,
  { require, console }: Surroundings,
  exports: Record<string, unknown>,
): Promise<void> {
  const source = `(async (require, exports, console) => {${toJavaScript(code)}\n})\n//# sourceURL=${fileName}`;
  const program = (0, eval)(source) as Program;
  await program(require, exports, console);
}
