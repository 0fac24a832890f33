import type { DrawnAction } from '@riposte/preview';
import { describe, expect, it } from 'vitest';
import { showAction } from '../../src/card/show-action.ts';

const rows: readonly (readonly [DrawnAction | null | undefined, string])[] = [
  [null, 'does nothing'],
  [undefined, 'does nothing'],
  [{ kind: 'link', url: '/x' }, '→ /x'],
  [{ kind: 'command', botId: 39, command: 'take', params: '7' }, '/take 7'],
  [{ kind: 'command', botId: 39, command: 'take', params: '' }, '/take'],
  [
    { kind: 'command', botId: 39, command: 'take', params: '7', blocks: true },
    '/take 7, blocks the keyboard',
  ],
  [{ kind: 'app', appId: 7, params: '' }, 'app 7'],
  [{ kind: 'app', appId: 7, params: 'p' }, 'app 7 p'],
  [{ kind: 'send', value: 'say "hi"\u200B' }, 'send "say \\"hi\\"‹U+200B›"'],
];

describe('showAction', () => {
  it.each(rows)('%j reads %j', (action, shown) => {
    expect(showAction(action)).toBe(shown);
  });
});
