import { describe, expect, it } from 'vitest';
import { command, imbot, reply, revise, ReplyError, type MessageDraft, type Reply } from '@riposte/builder';

const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });
const run = command('run', String);

const composed = reply('x')
  .attach((a) =>
    a
      .message('m')
      .delimiter({ size: 50 })
      .link('/a')
      .link('L', '/b', { desc: 'd' })
      .richLink('R', '/r')
      .user('U', { userId: 7 })
      .grid([['a', 'b']])
      .image('/i.png')
      .image('I', '/i.png', { width: 9 })
      .file('F', '/f')
      .raw({ MESSAGE: 'raw' }),
  )
  .keyboard((k) =>
    k
      .command('C', run('x'))
      .link('L', '/')
      .row()
      .send('S')
      .put('P')
      .copy('Y')
      .call('T', '+7 1')
      .dialog('D', 'chat5')
      .app('A', 3)
      .raw({ TEXT: 'raw', LINK: '/' }),
  )
  .menu((m) => m.link('L', '/').command('C', run('x')).raw({ TEXT: 'raw', LINK: '/' }));

const paramsOf = (made: Reply): unknown => made.compile(target).params;

describe('revise composes what it is given anew, of every kind', () => {
  it('so that elements put back as copies compile to the same', () => {
    const again = revise(composed, (draft) => {
      draft.attach.blocks = draft.attach.blocks.map((block) => ({ ...block }));
      draft.keyboard = draft.keyboard.map((button) => ({ ...button }));
      draft.menu = draft.menu.map((item) => ({ ...item }));
    });
    expect(paramsOf(again)).toEqual(paramsOf(composed));
  });

  it.each<[string, (draft: MessageDraft) => void, string]>([
    ['a block', (draft) => draft.attach.blocks.push({ kind: 'table' } as never), 'OPTION_INVALID'],
    ['a button', (draft) => draft.keyboard.push({ kind: 'switch' } as never), 'OPTION_INVALID'],
    ['an item', (draft) => draft.menu.push(null as never), 'OPTION_INVALID'],
    [
      'an action',
      (draft) =>
        draft.keyboard.push({ kind: 'button', label: 'x', action: { kind: 'fly' }, options: {} } as never),
      'OPTION_INVALID',
    ],
  ])('%s that is none is told', (_name, recipe, code) => {
    const result = revise(composed, recipe).safeCompile(target);
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.issues.map((issue) => issue.code)).toContain(code);
  });
});

it('a recipe that puts in what cannot be read is refused', () => {
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('not for you');
      },
    },
  );
  expect(() =>
    revise(composed, (draft) => {
      draft.attach.blocks.push({ kind: 'raw', block: hostile });
    }),
  ).toThrow(ReplyError);
});

it.each([undefined, null, 5, {}, 'recipe'])('the recipe %j is refused', (recipe) => {
  expect(() => revise(composed, recipe as never)).toThrow(/a function that changes the draft/);
});
