import { describe, expect, it } from 'vitest';
import { drawAction } from '../../src/drawing/draw-action.ts';
import type { DrawnAction } from '../../src/index.ts';

const rows: readonly (readonly [Readonly<Record<string, unknown>>, DrawnAction | null])[] = [
  [{}, null],
  [{ LINK: 'https://a.example/?x=1&amp;y=2' }, { kind: 'link', url: 'https://a.example/?x=1&y=2' }],
  [
    { LINK: '/x', APP_ID: 4, COMMAND: 'c', BOT_ID: 1 },
    { kind: 'link', url: '/x' },
  ],
  [
    { APP_ID: 4, APP_PARAMS: 'p', ACTION: 'SEND', ACTION_VALUE: 'v' },
    { kind: 'app', appId: 4, params: 'p' },
  ],
  [{ APP_ID: 4 }, { kind: 'app', appId: 4, params: '' }],
  [
    { ACTION: 'SEND', ACTION_VALUE: 'v', COMMAND: 'c', BOT_ID: 1 },
    { kind: 'send', value: 'v' },
  ],
  [
    { ACTION: 'PUT', ACTION_VALUE: 'v' },
    { kind: 'put', value: 'v' },
  ],
  [
    { ACTION: 'COPY', ACTION_VALUE: 'v' },
    { kind: 'copy', value: 'v' },
  ],
  [
    { ACTION: 'CALL', ACTION_VALUE: 'v' },
    { kind: 'call', value: 'v' },
  ],
  [
    { ACTION: 'DIALOG', ACTION_VALUE: 'v' },
    { kind: 'dialog', value: 'v' },
  ],
  [
    { ACTION: 'LIVECHAT', ACTION_VALUE: 'v' },
    { kind: 'livechat', value: 'v' },
  ],
  [
    { ACTION: 'HELP', ACTION_VALUE: 'v' },
    { kind: 'help', value: 'v' },
  ],
  [{ ACTION: 'toString', ACTION_VALUE: 'v' }, null],
  [{ ACTION: 'SEND' }, null],
  [
    { COMMAND: 'echo', COMMAND_PARAMS: 'a b', BOT_ID: 39 },
    { kind: 'command', botId: 39, command: 'echo', params: 'a b' },
  ],
  [
    { COMMAND: 'echo', BOT_ID: 39 },
    { kind: 'command', botId: 39, command: 'echo', params: '' },
  ],
  [
    { COMMAND: 'echo', BOT_ID: 39, BLOCK: 'Y' },
    { kind: 'command', botId: 39, command: 'echo', params: '', blocks: true },
  ],
  [
    { COMMAND: 'echo', BOT_ID: 39, BLOCK: 'N' },
    { kind: 'command', botId: 39, command: 'echo', params: '' },
  ],
  [{ COMMAND: 'echo' }, null],
];

describe('drawAction', () => {
  it.each(rows)('draws %o', (item, action) => {
    expect(drawAction(item)).toEqual(action);
  });
});
