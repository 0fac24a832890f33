import { expect, it } from 'vitest';
import * as builder from '@riposte/builder';

it('exports these and nothing else', () => {
  expect(Object.keys(builder).sort()).toEqual([
    'Change',
    'Reply',
    'ReplyError',
    'change',
    'command',
    'diff',
    'fit',
    'fmt',
    'fromPayload',
    'fromStored',
    'im',
    'imbot',
    'imbotV2',
    'measure',
    'paginate',
    'raw',
    'reply',
    'revise',
    'split',
    'toCode',
    'toProgram',
  ]);
});
