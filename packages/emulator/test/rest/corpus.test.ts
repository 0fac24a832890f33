import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createVirtualClock, type Portal, type RequestEntry } from '@riposte/emulator';
import { describe, expect, it } from 'vitest';
import { call, openPortal } from '../open-portal.ts';

/** What authors really sent, and what the portal's own code made of each part. */
interface Row {
  readonly id: string;
  readonly method: string;
  readonly botId?: number;
  readonly requestBotId?: number | null;
  readonly attach?: unknown;
  readonly keyboard?: unknown;
  readonly menu?: unknown;
  readonly expect: Readonly<Partial<Record<PartName, ExpectedPart>>>;
}

interface ExpectedPart {
  readonly accepted: boolean;
  readonly error: string | null;
  readonly status: number | null;
  readonly size: number | null;
  readonly normalized: unknown;
  readonly wireError?: string;
}

const parts = ['attach', 'keyboard', 'menu'] as const;
type PartName = (typeof parts)[number];

const file = readFileSync(new URL('../fixtures/payloads.jsonl.gz', import.meta.url));
const rows = gunzipSync(file)
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const cases = rows.flatMap((row) =>
  parts.flatMap((part) => {
    const wanted = row.expect[part];
    return wanted === undefined ? [] : [[row.id, row.method, part, row, wanted] as const];
  }),
);

const secret = 'c';

/** A portal as the row was recorded on: its bot, a command, and a message of the bot for updates. */
const openFor = async ({ method, botId = 7 }: Row): Promise<{ portal: Portal; messageId: number }> => {
  const portal = await openPortal({
    clock: createVirtualClock(1_700_000_000_000),
    firstIds: { bot: botId },
  });
  if (method.startsWith('imbot.v2.')) {
    const bot = { botId, botToken: secret };
    await call(portal, 'imbot.v2.Bot.register', {
      fields: { code: 'b', botToken: secret, properties: { name: 'B' } },
    });
    await call(portal, 'imbot.v2.Chat.Message.send', { ...bot, dialogId: 'chat1', fields: { message: 'x' } });
  } else {
    const handler = 'http://127.0.0.1:9/';
    const bot = { CLIENT_ID: secret, BOT_ID: botId };
    await call(portal, 'imbot.register', {
      ...bot,
      CODE: 'b',
      EVENT_HANDLER: handler,
      PROPERTIES: { NAME: 'B' },
    });
    await call(portal, 'imbot.command.register', {
      ...bot,
      COMMAND: 'a',
      EVENT_COMMAND_ADD: handler,
      LANG: [{}],
    });
    const isUpdate = method.endsWith('.update');
    if (isUpdate) await call(portal, 'imbot.message.add', { ...bot, DIALOG_ID: 'chat1', MESSAGE: 'x' });
    else await portal.say({ userId: 1, dialog: 'chat1', text: '/a' });
  }
  return { portal, messageId: portal.messages(1)[0]?.id ?? 0 };
};

const paramsOf = (row: Row, part: PartName, messageId: number): object => {
  const { method, botId = 7, requestBotId = botId } = row;
  if (method.startsWith('imbot.v2.')) {
    return {
      botId,
      botToken: secret,
      messageId,
      dialogId: 'chat1',
      fields: { message: 'x', [part]: row[part] },
    };
  }
  return {
    CLIENT_ID: secret,
    ...(requestBotId !== null && { BOT_ID: requestBotId }),
    COMMAND_ID: 1,
    MESSAGE_ID: messageId,
    DIALOG_ID: 'chat1',
    USER_ID: 1,
    ...(!method.endsWith('.update') && { MESSAGE: 'x' }),
    [part.toUpperCase()]: row[part],
  };
};

describe('real payloads get the recorded verdicts over HTTP', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(50);
  });

  it.each(cases)('%s: %s %s', async (_id, method, part, row, wanted) => {
    const { portal, messageId } = await openFor(row);
    const { status, body } = await call(portal, method, paramsOf(row, part, messageId));
    expect({ status, error: body.error }).toEqual({
      status: wanted.status ?? 200,
      error: wanted.wireError ?? wanted.error ?? undefined,
    });
    const entry = portal.log().at(-1) as RequestEntry;
    expect(entry.verdict?.sizes[part].used).toBe(wanted.size);
    if (!wanted.accepted || method.startsWith('im.notify')) return;
    expect(portal.messages(1).at(-1)?.[part]).toEqual(wanted.normalized);
  });
});
