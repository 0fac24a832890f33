import { describe, expect, it } from 'vitest';
import { judge } from '@riposte/portal';
import { command, imbot, reply } from '@riposte/builder';
import documented from '../fixtures/imbot-command-answer.json' with { type: 'json' };

const echo = command('echo', String);
const { CLIENT_ID: _secret, ...params } = documented;
const target = imbot.commandAnswer({ commandId: 99, messageId: 33871 });

/** The parts as the portal would keep them, for the bot that owns command 99. */
const stored = (request: unknown): unknown => {
  const { parts, text } = judge('imbot.command.answer', request, { botId: 39 });
  return {
    text: text?.stored,
    attach: parts.attach?.stored,
    keyboard: parts.keyboard?.stored,
    menu: parts.menu?.stored,
  };
};

describe("the documentation's own example", () => {
  it('composed with raw where it has to be, is the documented request key for key', () => {
    const message = reply('Accepted. Executing command.')
      .system(false)
      .urlPreview(true)
      .attach((a) => a.message('Task details').raw({ DELIMITER: true }).link('Open', 'https://example.com'))
      .keyboard((k) => k.raw({ TEXT: 'Repeat', COMMAND: 'echo repeat' }))
      .menu((m) => m.link('bitrix24', 'https://bitrix24.com'))
      .compile(target);
    expect(message.method).toBe('imbot.command.answer');
    expect(message.params).toEqual(params);
    expect(Object.keys(message.params)).toEqual(Object.keys(params));
    expect(message.key).toBeNull();
  });

  it('composed in our idiom, is stored the same but for the command and its parameters', () => {
    const message = reply('Accepted. Executing command.')
      .system(false)
      .urlPreview(true)
      .attach((a) => a.message('Task details').delimiter().link('Open', 'https://example.com'))
      .keyboard((k) => k.command('Repeat', echo('repeat'), { display: 'block' }))
      .menu((m) => m.link('bitrix24', 'https://bitrix24.com'))
      .compile(target);
    const expected = structuredClone(stored(params)) as { keyboard: [Record<string, unknown>] };
    expect(expected.keyboard[0]).toMatchObject({ COMMAND: 'echo repeat', COMMAND_PARAMS: '' });
    Object.assign(expected.keyboard[0], { COMMAND: 'echo', COMMAND_PARAMS: 'repeat' });
    expect(stored(message.params)).toEqual(expected);
  });
});
