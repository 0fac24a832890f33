import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { fmt, fromPayload, imbotV2, raw, reply, toProgram } from '@riposte/builder';
import { readRequests } from '../support/read-requests.ts';

describe('toProgram', () => {
  it('imports what it uses, declares commands and compiles', () => {
    const call = (name: string, params: string): { kind: 'command-call'; name: string; params: string } => ({
      kind: 'command-call',
      name,
      params,
    });
    const made = reply(fmt`${fmt.bold('Deal')} ${raw('[BR]')}`).keyboard((k) =>
      k
        .command('Take', call('take-it', '7'))
        .command('New', call('new', '1'))
        .command('Take 2', call('take-it', '8')),
    );
    expect(toProgram(made, imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }))).toBe(
      `import { command, fmt, imbotV2, raw, reply } from '@riposte/builder';

const takeIt = command('take-it');
const newCommand = command('new');

export const message = reply(fmt\`\${fmt.bold('Deal')} \${raw('[BR]')}\`)
  .keyboard((k) =>
    k.command('Take', takeIt('7')).command('New', newCommand('1')).command('Take 2', takeIt('8')),
  )
  .compile(imbotV2.messageSend({ botId: 39, dialogId: 'chat5' }));
`,
    );
  });

  it('leaves compiling to others where no target is known', () => {
    expect(toProgram(reply('x'))).toBe(
      "import { reply } from '@riposte/builder';\n\nexport const message = reply('x');\n",
    );
  });

  it('needs no reformatting', async () => {
    for (const request of readRequests('payloads')) {
      const { reply, target } = fromPayload(request);
      const program = toProgram(reply, target);
      expect(await format(program, { parser: 'typescript', printWidth: 100, singleQuote: true })).toBe(
        program,
      );
    }
  });
});
