import { runInThisContext } from 'node:vm';
import * as bbcode from '@riposte/bbcode';
import * as bot from '@riposte/bot';
import * as botNode from '@riposte/bot/node';
import * as builder from '@riposte/builder';
import * as trace from '@riposte/builder/trace';
import * as emulator from '@riposte/emulator';
import * as markdown from '@riposte/markdown';
import * as portal from '@riposte/portal';
import * as form from '@riposte/portal/form';
import * as schema from '@riposte/portal/schema';
import * as vector from '@riposte/portal/vector';
import * as preview from '@riposte/preview';
import * as testing from '@riposte/testing';
import * as arbitraries from '@riposte/testing/arbitraries';
import * as transport from '@riposte/transport';
import * as inbound from '@riposte/transport/inbound';
import * as transportNode from '@riposte/transport/node';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { collectExamples } from './examples/collect-examples.ts';
import { context } from './examples/context.ts';
import { writeAssertions } from './examples/write-assertions.ts';

const exported: Readonly<Record<string, unknown>> = {
  ...bbcode,
  ...bot,
  ...botNode,
  ...builder,
  ...trace,
  ...emulator,
  ...markdown,
  ...portal,
  ...form,
  ...schema,
  ...vector,
  ...preview,
  ...testing,
  ...arbitraries,
  ...transport,
  ...inbound,
  ...transportNode,
};

/** Primitives are compared; of an object the example may show a part. */
function expectValue(actual: unknown, expected: unknown): void {
  const plain: unknown = typeof actual === 'object' ? JSON.parse(JSON.stringify(actual)) : actual;
  if (typeof expected === 'object' && expected !== null) expect(plain).toMatchObject(expected);
  else expect(plain).toEqual(expected);
}

/** Runs an example with every export, and what it takes for granted, in scope; what it declares itself wins. */
async function run(code: string): Promise<void> {
  const names = { ...context, ...exported };
  const { outputText } = ts.transpileModule(
    `async function example(${Object.keys(names).join(', ')}, expectValue) {\n{\n${writeAssertions(code)}\n}\n}`,
    { compilerOptions: { target: ts.ScriptTarget.ES2022 } },
  );
  const example = runInThisContext(`(() => {\n${outputText}\nreturn example;\n})()`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await example(...Object.values(names), expectValue);
}

describe('the example of', () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);

  it.each(collectExamples().map(({ place, code }) => [place, code] as const))(
    '%s runs',
    async (_place, code) => {
      await run(code);
    },
  );

  it('a value that is not what its comment says fails', async () => {
    await expect(run("isMethod('im.notify'); // false")).rejects.toThrow(
      'expected true to deeply equal false',
    );
    await expect(run("parseForm('a=1');\n// { a: '2' }")).rejects.toThrow();
  });
});
