import { runInThisContext } from 'node:vm';
import ts from 'typescript';
import { expect } from 'vitest';
import { writeAssertions } from './write-assertions.ts';

/**
 * Runs code as the body of a function; where a comment behind an expression is a value, it is held to it.
 *
 * @param names what is in scope; what the code declares itself wins
 */
export async function runCode(code: string, names: Readonly<Record<string, unknown>>): Promise<void> {
  const { outputText } = ts.transpileModule(
    `async function example(${Object.keys(names).join(', ')}, expectValue) {\n{\n${writeAssertions(code)}\n}\n}`,
    { compilerOptions: { target: ts.ScriptTarget.ES2022 } },
  );
  const example = runInThisContext(`(() => {\n${outputText}\nreturn example;\n})()`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await example(...Object.values(names), expectValue);
}

/** Primitives are compared; of an object the example may show a part. */
function expectValue(actual: unknown, expected: unknown): void {
  const plain: unknown = typeof actual === 'object' ? JSON.parse(JSON.stringify(actual)) : actual;
  if (typeof expected === 'object' && expected !== null) expect(plain).toMatchObject(expected);
  else expect(plain).toEqual(expected);
}
