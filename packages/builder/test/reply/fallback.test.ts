import { describe, expect, it } from 'vitest';
import { change, diff, imbot, imbotV2, reply, split, toCode } from '../../src/index.ts';

const v1 = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const v2 = imbotV2.messageSend({ dialogId: 'chat5', botId: 39 });
const chart = reply()
  .fallback('The sales of May')
  .attach((a) => a.image('https://example.com/may.png'));

describe('a fallback text', () => {
  it('goes where a method takes no message without text', () => {
    expect(chart.compile(v1).params).toMatchObject({ MESSAGE: 'The sales of May' });
  });

  it('stays at home where a method needs none', () => {
    expect(chart.compile(v2).params).not.toHaveProperty('fields.message');
  });

  it('gives way to a text', () => {
    expect(chart.text('Sales').compile(v1).params).toMatchObject({ MESSAGE: 'Sales' });
  });

  it('keeps an update from deleting the message', () => {
    const { params } = chart.compile(imbot.messageUpdate({ messageId: 7, botId: 39 }));
    expect(params).toMatchObject({ MESSAGE: 'The sales of May' });
  });

  it('is what a message is changed to that had a text', () => {
    const { params } = diff(reply('old'), chart).compile(imbot.messageUpdate({ messageId: 7, botId: 39 }));
    expect(params).toMatchObject({ MESSAGE: 'The sales of May' });
  });

  it('is escaped as any text', () => {
    expect(chart.fallback('[b]').compile(v1).params).toMatchObject({ MESSAGE: '[\u200Bb]' });
  });

  it('is told of where it holds what no text carries', () => {
    const result = chart.fallback('half \uD83D').safeCompile(v1);
    expect(result).toMatchObject({ ok: false, issues: [{ code: 'LONE_SURROGATE', path: ['fallback'] }] });
  });

  it('is printed and shown with the rest', () => {
    expect(toCode(chart)).toContain(".fallback('The sales of May')");
    expect(chart.toJSON()).toMatchObject({ fallback: 'The sales of May' });
  });
});

describe('a note', () => {
  const noted = reply('x').note({ code: 'MADE', message: 'Made.', hint: 'Nothing.', path: ['source', 3] });

  it('comes with the compiled message', () => {
    expect(noted.compile(v1).warnings).toEqual([
      { severity: 'note', code: 'MADE', message: 'Made.', hint: 'Nothing.', path: ['source', 3] },
    ]);
  });

  it('comes with a message and with a change', () => {
    const made = change().text('x').note({ code: 'MADE', message: 'Made.', hint: 'Nothing.' });
    expect(made.compile(imbot.messageUpdate({ messageId: 7 })).warnings).toMatchObject([
      { code: 'MADE', path: [] },
    ]);
    expect(split(noted, v1).flatMap(({ warnings }) => warnings)).toHaveLength(1);
  });
});
