import { METHODS } from '@riposte/portal';
import { describe, expect, it } from 'vitest';
import { methodTitles } from '../../../playground/protocol/methods.ts';
import { runCode } from '../../../playground/runtime/run/run-code.ts';
import { sampleTargets } from '../../../playground/runtime/run/sample-targets.ts';

const head = "import { change, fmt, im, imbot, reply, type Reply } from '@riposte/builder';\n";

describe('the code of the playground', () => {
  it.each([
    ['exported by default', "reply('other'); export default reply('shown'); reply('later');"],
    ['exported as message', "export const message = reply('shown'); reply('later');"],
    [
      'exported under any name',
      "export const first = reply('first'); export const card: Reply = reply('shown');",
    ],
    [
      'exported compiled',
      "export const x = reply('shown').compile(imbot.messageAdd({ dialogId: 7 })); reply('y');",
    ],
    ['composed last', "reply('first'); const last = reply('x').text('shown');"],
    ['awaited', "const text = await Promise.resolve('shown'); reply(text);"],
  ])('shows the message that is %s', async (_how, code) => {
    expect(await runCode({ code: head + code })).toMatchObject({ call: { params: { MESSAGE: 'shown' } } });
  });

  it.each([
    ["reply('x')", undefined, 'imbot.message.add'],
    ["reply('x').compile(im.notify({ userId: 7 }))", undefined, 'im.notify'],
    ["reply('x').compile(im.notify({ userId: 7 }))", 'im.message.add', 'im.message.add'],
    ["change().text('x')", undefined, 'imbot.message.update'],
  ] as const)('compiles %s for %s', async (code, method, expected) => {
    const { method: used, call } = await runCode({ code: head + code, method });
    expect([used, call?.method]).toEqual([expected, expected]);
  });

  it.each([
    ["reply('# 5')", undefined, '# 5'],
    ["reply('# 5')", 'bbcode', '# 5'],
    ["reply('# 5')", 'markdown', '\u200b# 5'],
    ["change().text('# 5')", 'markdown', '\u200b# 5'],
    [
      "reply('# 5').compile(imbot.messageAdd({ dialogId: 7 }), { policy: 'markdown' })",
      undefined,
      '\u200b# 5',
    ],
    ["reply('# 5').compile(imbot.messageAdd({ dialogId: 7 }), { policy: 'markdown' })", 'bbcode', '# 5'],
  ] as const)('escapes %s for the policy %s', async (code, policy, expected) => {
    const { call } = await runCode({ code: head + code, policy });
    expect(call?.params.MESSAGE).toBe(expected);
  });

  it('knows a target for every method, and every method by name', () => {
    expect(Object.keys(sampleTargets).sort()).toEqual([...METHODS].sort());
    expect(Object.keys(methodTitles).sort()).toEqual([...METHODS].sort());
  });

  it('gives findings and sizes the lines of the calls they are about', async () => {
    const code = [
      head + "const open = '';",
      "export default reply('x')",
      '  .attach((a) =>',
      '    a',
      "      .message('first')",
      "      .link('No address', open),",
      '  )',
      '  .keyboard((k) =>',
      "    k.link('Yes', '/yes/')",
      "      .link('', '/no/')",
      '  );',
    ].join('\n');
    const { issues, sizes, call } = await runCode({ code });
    expect(call).toBeUndefined();
    expect(issues.map(({ path, line }) => [path.split(' ').slice(0, 2).join(' '), line])).toEqual([
      ['attach 1', 7],
      ['keyboard 1', 11],
    ]);
    expect(sizes?.attach.items.map(({ line }) => line)).toContain(6);
  });

  it.each([
    ['throw new TypeError("no");', { message: 'TypeError: no', line: 2 }],
    ['\n\nnull.x;', { line: 4 }],
    ['throw "no";', { message: 'The code threw no.' }],
    ['throw undefined;', { message: 'Error: The code threw nothing.' }],
    ['\nconst = 5;', { line: 3 }],
    [
      "import { reply } from '@riposte/builder'; reply('x').attack();",
      { message: 'TypeError: reply(...).attack is not a function' },
    ],
    ["import 'fs';", { message: expect.stringContaining('The playground has no “fs”') }],
  ])('says what stopped %j', async (code, thrown) => {
    expect(await runCode({ code: `\n${code}` })).toMatchObject({ thrown, issues: [] });
  });

  it('says what the message would be refused for rather than that compile threw', async () => {
    const { thrown, issues } = await runCode({
      code: `${head}reply('').compile(imbot.messageAdd({ dialogId: 7 }));`,
    });
    expect(thrown).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error' }]);
  });

  it('shows what was composed before something threw', async () => {
    const ran = await runCode({ code: `${head}reply('shown');\nthrow new Error('late');` });
    expect(ran).toMatchObject({ call: { params: { MESSAGE: 'shown' } }, thrown: { line: 3 } });
  });

  it('keeps what was printed, a bounded number of lines', async () => {
    const { output } = await runCode({
      code: "console.log('a', 1, { b: [2] }); console.warn(new Error('no')); for (let i = 0; i < 200; i += 1) console.info(i);",
    });
    expect(output.slice(0, 2)).toEqual(['a 1 {\n  "b": [\n    2\n  ]\n}', 'Error: no']);
    expect(output).toHaveLength(101);
  });

  it('starts every run anew', async () => {
    await runCode({ code: `${head}reply('first');` });
    expect((await runCode({ code: 'const x = 1;' })).method).toBeUndefined();
  });
});
