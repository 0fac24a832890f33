import { imbot, reply } from '@riposte/builder';
import { describe, expect, it } from 'vitest';
import { drawCall } from '../../../playground/runtime/draw/draw-call.ts';
import { readPayload } from '../../../playground/runtime/draw/read-payload.ts';
import { runCode } from '../../../playground/runtime/run/run-code.ts';

const message = reply('Hello')
  .attach((a) => a.message('World'))
  .compile(imbot.messageAdd({ dialogId: 'chat5', botId: 39 }));

describe('a drawing', () => {
  it('shows the message to every client, as it is kept, and as code', () => {
    const { web, mobile, push, terminal, stored, program } = drawCall(message);
    for (const page of [web, mobile]) expect(page).toContain('World');
    expect(push).toContain('Hello');
    expect(terminal).toContain('World');
    expect(stored).toMatchObject({ text: 'Hello', attach: { BLOCKS: [{ MESSAGE: 'World' }] } });
    expect(program).toContain("a.message('World')");
  });

  it.each([{}, { MESSAGE: 7, ATTACH: 'x' }, { MESSAGE: null, KEYBOARD: [null] }])(
    'is made of %j too',
    (params) => {
      expect(drawCall({ method: 'imbot.message.add', params }).web).toContain('<!doctype html>');
    },
  );
});

describe('a pasted payload', () => {
  it.each([
    ['{"method":"im.notify","params":{"USER_ID":7,"MESSAGE":"Hi"}}', 'im.notify', 'im.notify({ userId: 7 })'],
    ['{"COMMAND_ID":9,"MESSAGE_ID":8,"MESSAGE":"Hi"}', 'im.notify', 'imbot.commandAnswer('],
    ['{"DIALOG_ID":"chat5","MESSAGE":"Hi"}', 'im.notify', "imbot.messageAdd({ dialogId: 'chat5' })"],
    ['{"botId":39,"dialogId":"chat5","fields":{"message":"Hi"}}', 'im.notify', 'imbotV2.messageSend('],
    ['{"MESSAGE":"Hi"}', 'imbot.message.add', "reply('Hi')"],
    ['{"method":"toString","MESSAGE":"Hi"}', 'imbot.message.add', "reply('Hi')"],
  ] as const)('%s becomes code', (text, method, code) => {
    expect(readPayload({ text, method }).code).toContain(code);
  });

  it('comes back as the code that sends the same', async () => {
    const { code, issues } = readPayload({ text: JSON.stringify(message), method: 'im.notify' });
    expect(issues).toEqual([]);
    expect((await runCode({ code })).call).toEqual({ method: message.method, params: message.params });
  });

  it('tells what the portal would refuse of it', () => {
    const { issues } = readPayload({
      text: '{"DIALOG_ID":"chat5","MESSAGE":"Hi","KEYBOARD":[{"TEXT":"No action"}]}',
      method: 'imbot.message.add',
    });
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'BUTTON_WITHOUT_ACTION', path: 'keyboard 0' }),
    );
  });

  it.each([
    ['', 'nothing to read'],
    [' ', 'nothing to read'],
    ['{', 'not JSON'],
    ['reply()', 'not JSON'],
    ['5', 'not a call'],
    ['null', 'not a call'],
    ['[]', 'not a call'],
    ['{"method":"crm.deal.get","params":{}}', '“crm.deal.get” is not one of the methods'],
  ])('that is no call says so: %j', (text, message) => {
    expect(() => readPayload({ text, method: 'im.notify' })).toThrow(message);
  });
});
