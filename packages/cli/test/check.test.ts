import { describe, expect, it } from 'vitest';
import type { Method } from '@riposte/portal';
import { guessMethod } from '../src/check/guess-method.ts';
import { findTypos } from '../src/check/find-typos.ts';
import { sizeMeter } from '../src/check/size-meter.ts';
import { runRiposte } from './run-riposte.ts';

const good = { COMMAND_ID: 99, MESSAGE_ID: 7, BOT_ID: 39, MESSAGE: 'Accepted' };

describe('riposte check', () => {
  it('tells what the portal would say, the findings and the sizes', async () => {
    const request = { ...good, KEYBOARD: [{ TEXT: 'x' }, { TEXT: 'Open', LINK: '/' }], BOD_ID: 5 };
    const { code, out } = await runRiposte(['check', '--stored'], JSON.stringify(request));
    expect(code).toBe(1);
    expect(out).toContain(
      'imbot.command.answer (guessed from its keys; --method says otherwise): the portal would take it',
    );
    expect(out).toMatch(/✗ error {3}KEYBOARD\[0\]: .*\n.*\[BUTTON_WITHOUT_ACTION\]/);
    expect(out).toContain(
      '! warning BOD_ID: The portal does not read BOD_ID.\n              Write BOT_ID, if that is meant.',
    );
    expect(out).toMatch(/ {2}text {5}█░{19} {6}8 of 20,000/);
    expect(out).toContain('"text": "Accepted"');
  });

  it.each<[string, readonly string[], string, number]>([
    ['one that is fine', [], JSON.stringify(good), 0],
    ['a refused one', [], JSON.stringify({ ...good, MESSAGE: '' }), 1],
    ['a list with a refused one', [], JSON.stringify([good, { ...good, MESSAGE: '' }]), 1],
    [
      'JSON Lines',
      [],
      `${JSON.stringify(good)}\n\n${JSON.stringify({ method: 'im.notify', params: { USER_ID: 1, MESSAGE: 'x' } })}\n`,
      0,
    ],
    ['a warning', [], JSON.stringify({ ...good, BOD_ID: 1 }), 0],
    ['a warning, strictly', ['--strict'], JSON.stringify({ ...good, BOD_ID: 1 }), 1],
    ['a method', ['--method', 'im.notify'], JSON.stringify({ USER_ID: 1, MESSAGE: 'x' }), 0],
    ['a method that is none', ['--method', 'im.fly'], '{}', 2],
    ['a named method that is none', [], '{"method":"im.fly"}', 2],
    [
      'a bot',
      ['--bot', '39', '--strict'],
      JSON.stringify({ ...good, KEYBOARD: [{ TEXT: 'a', LINK: '/' }] }),
      0,
    ],
    ['a bot that is none', ['--bot', 'x'], '{}', 2],
    ['nothing', [], '', 2],
    ['no JSON', [], '{"a":1}\n{', 2],
    ['no object', [], '[5]', 2],
  ])('%s', async (_name, options, input, expected) => {
    expect((await runRiposte(['check', '-', ...options], input)).code).toBe(expected);
  });

  it.each([
    ['text', 20_000, 20_000, false],
    ['text', 20_006, 20_000, false],
    ['text', 20_007, 20_000, true],
    ['attach', 59_999, 60_000, false],
    ['menu', 60_000, 60_000, true],
  ])('%s of %i out of %i is too large: %s', (part, used, limit, isOver) => {
    expect(sizeMeter(part, { used, limit, items: [] }).includes('TOO LARGE')).toBe(isOver);
  });

  it('says once where a request over several lines breaks off from JSON', async () => {
    const { code, out, err } = await runRiposte(
      ['check'],
      '{\n  "DIALOG_ID": "chat5",\n  "MESSAGE": "x",\n}\n',
    );
    expect((out + err).match(/no JSON/g)).toHaveLength(1);
    expect(out + err).toMatch(/The input is no JSON: .*position 44/);
    expect(code).toBe(2);
  });

  it('checks the others where one cannot be read', async () => {
    const input = `{"method":"im.fly"}\n{\n5\n{"params":{}}\n${JSON.stringify({ ...good, MESSAGE: '' })}`;
    const { code, out } = await runRiposte(['check', '--json'], input);
    const checked = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(checked).toMatchObject([
      { problem: expect.stringMatching(/^The method "im\.fly" is none of: imbot\./) },
      { problem: 'The input is no JSON, and neither is its line 2.' },
      { problem: 'A request is 5, not an object.' },
      { problem: expect.stringContaining('has params and no method') },
      { error: 'MESSAGE_EMPTY' },
    ]);
    expect(code).toBe(2);
  });

  it('prints JSON for programs', async () => {
    const { out } = await runRiposte(
      ['check', '--json'],
      JSON.stringify({ method: 'im.message.add', params: {} }),
    );
    expect(JSON.parse(out)).toMatchObject({
      method: 'im.message.add',
      guessed: false,
      error: 'MESSAGE_EMPTY',
      status: 400,
      issues: expect.arrayContaining([expect.objectContaining({ code: 'MESSAGE_EMPTY' })]),
    });
  });
});

describe('guessMethod', () => {
  it.each<[object, Method | undefined]>([
    [{ COMMAND_ID: 1, MESSAGE_ID: 1 }, 'imbot.command.answer'],
    [{ command: 'x', message_id: 1 }, 'imbot.command.answer'],
    [{ BOT_ID: 1, DIALOG_ID: 'chat1' }, 'imbot.message.add'],
    [{ BOT_ID: 1, MESSAGE_ID: 1 }, 'imbot.message.update'],
    [{ DIALOG_ID: 'chat1' }, 'im.message.add'],
    [{ MESSAGE_ID: 1 }, 'im.message.update'],
    [{ USER_ID: 1 }, 'im.notify'],
    [{ botId: 1, dialogId: 'chat1', fields: {} }, 'imbot.v2.Chat.Message.send'],
    [{ botId: 1, messageId: 1, fields: {} }, 'imbot.v2.Chat.Message.update'],
    [{ botId: 1, commandId: 1, messageId: 1, fields: {} }, 'imbot.v2.Command.answer'],
    [{}, undefined],
  ])('%j is %s', (params, method) => {
    expect(guessMethod(params)).toBe(method);
  });
});

describe('findTypos', () => {
  it.each<[unknown, readonly string[]]>([
    [{ BOD_ID: 1, DIALOG_ID: 'x', bot_id: 1 }, ['BOD_ID → BOT_ID']],
    [
      { ATTACH: [{ MESAGE: 'x' }, { GRID: [{ VLAUE: 'x', Name: 'y' }] }] },
      ['MESAGE → MESSAGE', 'VLAUE → VALUE', 'Name → NAME'],
    ],
    [{ fields: { mesage: 'x', urlPreveiw: true } }, ['mesage → message', 'urlPreveiw → urlPreview']],
    [{ whatever: 1, ab: 2 }, []],
    ['text', []],
    [null, []],
  ])('%j', (params, expected) => {
    const found = findTypos(params).map(
      ({ path, hint }) => `${String(path.at(-1))} → ${/Write (\w+)/.exec(hint)?.[1] ?? ''}`,
    );
    expect(found).toEqual(expected);
  });
});
