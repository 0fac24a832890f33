import type { Method } from '@riposte/portal';
import { expect, it } from 'vitest';
import { appliedParts } from '../../src/outcomes/applied-parts.ts';

const all = { MESSAGE: 'x', ATTACH: {}, KEYBOARD: {}, MENU: {} };

it.each<[Method, object, string, readonly string[] | undefined]>([
  ['imbot.message.update', all, 'ATTACH_ERROR', []],
  ['imbot.message.update', all, 'KEYBOARD_ERROR', ['attach']],
  ['imbot.message.update', all, 'KEYBOARD_OVERSIZE', ['attach']],
  ['im.message.update', all, 'menu_ERROR', ['attach', 'keyboard']],
  ['im.message.update', all, 'PARAM_MENU_ERROR', ['attach', 'keyboard']],
  ['im.message.update', { KEYBOARD: 'N', MENU: {} }, 'MENU_OVERSIZE', ['keyboard']],
  ['im.message.update', { ATTACH: null, MENU: {} }, 'MENU_OVERSIZE', []],
  ['im.message.update', all, 'CANT_EDIT_MESSAGE', []],
  ['im.message.update', all, 'A_CODE_OF_TOMORROW', undefined],
  ['im.message.add', all, 'KEYBOARD_ERROR', undefined],
  ['imbot.v2.Chat.Message.update', all, 'PARAM_KEYBOARD_ERROR', undefined],
])('%s with %j refused as %s', (method, params, code, expected) => {
  expect(appliedParts(method, { ...params }, code)).toEqual(expected);
});
