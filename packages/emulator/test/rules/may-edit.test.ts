import { describe, expect, it } from 'vitest';
import { mayEdit } from '../../src/rules/may-edit.ts';
import type { Message } from '../../src/state/portal-state.ts';

const message: Message = {
  id: 1,
  chatId: 1,
  authorId: 39,
  text: 'x',
  attach: null,
  keyboard: null,
  menu: null,
  isSystem: false,
  at: 0,
};
const threeDays = 259_200_000;

describe('who may change a message (portal.md §6.5, §6.11)', () => {
  it.each<[string, Message | undefined, number, number, 'v1' | 'v2', boolean]>([
    ['its author', message, 39, 0, 'v1', true],
    ['somebody else', message, 40, 0, 'v1', false],
    ['nobody, where it is not there', undefined, 39, 0, 'v1', false],
    ['nobody, where it was deleted', { ...message, isDeleted: true }, 39, 0, 'v2', false],
    ['nobody, of a system message', { ...message, isSystem: true }, 39, 0, 'v2', false],
    ['its author until three days have passed', message, 39, threeDays - 1, 'v1', true],
    ['not after that in v1', message, 39, threeDays, 'v1', false],
    ['at any time in v2', message, 39, 100 * threeDays, 'v2', true],
  ])('%s', (_name, one, authorId, now, generation, allowed) => {
    expect(mayEdit(one, { authorId, now, generation })).toBe(allowed);
  });
});
