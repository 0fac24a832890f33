import { describe, expect, it } from 'vitest';
import type { JudgeContext, Method } from '../../src/index.ts';
import { judgeV1, judgeV2, list } from '../support/calls.ts';

const BUTTONS = [{ TEXT: 'a', LINK: '/' }];
const findBot = (id: number | null): { id: number; clientId: string } => ({ id: id ?? 99, clientId: 'app' });
const records = { auth: 'application', clientId: 'app', findBot } as const;
const WIDEST = 2_147_483_647;

type Case = readonly [Method, Readonly<Record<string, unknown>>, JudgeContext, number];

describe('the bot of a keyboard and of a menu', () => {
  it.each<Case>([
    ['imbot.message.add', { BOT_ID: 5 }, {}, 5],
    ['imbot.message.add', { BOT_ID: 5 }, { botId: 6 }, 6],
    ['imbot.message.add', { BOT_ID: undefined }, { records }, 99],
    ['imbot.message.add', { BOT_ID: 'x' }, {}, WIDEST],
    ['imbot.message.update', { BOT_ID: '5', MESSAGE: undefined }, {}, 5],
    ['im.message.add', { BOT_ID: 5 }, { botId: 6 }, 5],
    ['im.message.update', { BOT_ID: undefined, MESSAGE: undefined }, { botId: 6 }, 0],
  ])('of %s with %j', (method, params, context, botId) => {
    const { parts, issues } = judgeV1(method, { KEYBOARD: BUTTONS, MENU: BUTTONS, ...params }, context);
    expect(parts.keyboard?.stored).toMatchObject([{ BOT_ID: botId }]);
    expect(parts.menu?.stored).toMatchObject([{ BOT_ID: botId }]);
    const assumed = list(issues, { notes: true }).filter((line) => line.includes('BOT_ID_ASSUMED'));
    expect(assumed).toEqual(
      botId === WIDEST ? ['note BOT_ID_ASSUMED KEYBOARD', 'note BOT_ID_ASSUMED MENU'] : [],
    );
  });

  it.each<Case>([
    ['imbot.v2.Chat.Message.send', { BOT_ID: 5, BUTTONS }, {}, 7],
    ['imbot.v2.Chat.Message.send', { BUTTONS }, { botId: 6 }, 6],
    ['imbot.v2.Chat.Message.update', { BOT_ID: 5, BUTTONS }, { botId: 6 }, 5],
    ['imbot.v2.Command.answer', { BUTTONS }, { botId: 6 }, 0],
  ])('of %s with %j', (method, keyboard, context, botId) => {
    const { parts } = judgeV2(method, { message: 'x', keyboard }, context);
    expect(parts.keyboard?.stored).toMatchObject([{ BOT_ID: botId }]);
  });
});
