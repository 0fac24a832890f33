import { describe, expect, it } from 'vitest';
import { runRiposte } from './run-riposte.ts';

const params = { BOT_ID: 39, DIALOG_ID: 'chat5', CLIENT_ID: 'secret', MESSAGE: '[B]Done[/B]' };

describe('riposte code', () => {
  it('prints a program, and tells what it cannot keep', async () => {
    const KEYBOARD = [
      { TEXT: 'Again', COMMAND: 'echo', COMMAND_PARAMS: 'hi' },
      { TEXT: 'Call', LINK: 'tel:5' },
    ];
    const request = { method: 'imbot.message.add', params: { ...params, KEYBOARD } };
    const { code, out, err } = await runRiposte(['code', '-'], JSON.stringify(request));
    expect(out).toBe(`import { command, imbot, raw, reply } from '@riposte/builder';

const echo = command('echo');

export const message = reply(raw('[B]Done[/B]'))
  .keyboard((k) => k.command('Again', echo('hi'), { display: 'block' }))
  .compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 }));
`);
    expect(err).toMatch(/^error {2}KEYBOARD\[1\]\.LINK: .* \[LINK_SCHEME\]$/m);
    expect(err).not.toContain('secret');
    expect(code).toBe(1);
  });

  it.each<[string, readonly string[], string, number, string]>([
    ['bare parameters', [], JSON.stringify(params), 0, 'imbot.messageAdd('],
    ['a method', ['--method', 'im.message.add'], JSON.stringify(params), 0, 'im.messageAdd('],
    ['a stored message', ['--stored'], JSON.stringify({ text: 'Done', params: [] }), 0, "reply('Done');"],
    ['several requests', [], '[{},{}]', 2, ''],
    ['no JSON', [], '{', 2, ''],
    ['no JSON for a stored message', ['--stored'], '{', 2, ''],
    ['a method that is none', ['--method', 'im.fly'], '{}', 2, ''],
  ])('takes %s', async (_name, options, input, expected, printed) => {
    const { code, out } = await runRiposte(['code', ...options], input);
    expect(out).toContain(printed);
    expect(code).toBe(expected);
  });
});
