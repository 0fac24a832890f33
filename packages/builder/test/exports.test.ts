import { expect, it } from 'vitest';
import * as builder from '@riposte/builder';

it('exports these and nothing else', () => {
  expect(Object.keys(builder).sort()).toEqual([
    'Change',
    'Reply',
    'ReplyError',
    'change',
    'command',
    'fit',
    'fmt',
    'im',
    'imbot',
    'imbotV2',
    'measure',
    'paginate',
    'raw',
    'reply',
    'split',
  ]);
});
