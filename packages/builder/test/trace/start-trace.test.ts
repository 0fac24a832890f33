import { describe, expect, it } from 'vitest';
import { change, command, imbot, paginate, reply } from '@riposte/builder';
import { startTrace, type Trace } from '@riposte/builder/trace';

const target = imbot.messageAdd({ dialogId: 'chat5', botId: 39 });

/** Runs with a trace whose places are what `here` says at that moment. */
function traced<T>(run: (at: (place: string) => void, trace: Trace<string>) => T): T {
  let here = 'start';
  const trace = startTrace(() => here);
  try {
    return run((place) => (here = place), trace);
  } finally {
    trace.stop();
  }
}

describe('a trace', () => {
  const go = command('go', String);

  it('knows by which call every element of a message was made', () => {
    traced((at, trace) => {
      at('attach');
      const message = reply('x')
        .attach((a) => {
          at('first block');
          const one = a.message('1');
          at('more blocks');
          return one.each(['2', '3'], (b, text) => b.message(text)).when(true, (b) => b.delimiter());
        })
        .keyboard((k) => {
          at('columns');
          const two = k.columns(1, (c) => c.command('A', go('a')).link('B', '/b/'));
          at('pager');
          return two.row().pager(paginate([1, 2], { size: 1 }), (to) => go(String(to)));
        })
        .menu((m) => {
          at('menu');
          return m.link('C', '/c/');
        });
      expect(
        [
          ['attach', 0],
          ['attach', 1],
          ['attach', 2, 'text'],
          ['attach', 3],
          ['keyboard', 0],
          ['keyboard', 2],
          ['keyboard', 4, 'label'],
          ['menu', 0],
        ].map((path) => trace.siteOf(message, path)),
      ).toEqual([
        'first block',
        'more blocks',
        'more blocks',
        'more blocks',
        'columns',
        'columns',
        'pager',
        'menu',
      ]);
    });
  });

  it.each([
    [['text'], 'text'],
    [['keyboard'], 'keyboard'],
    [['keyboard', 7], 'keyboard'],
    [['attach'], 'text'],
    [[], 'text'],
  ])('has for %j the nearest place it knows', (path, place) => {
    traced((at, trace) => {
      at('text');
      const first = reply().text('x');
      at('keyboard');
      const message = first.keyboard((k) => k.link('A', '/a/'));
      expect(trace.siteOf(message, path)).toBe(place);
    });
  });

  it('knows where a message begins', () => {
    traced((at, trace) => {
      const first = reply('x');
      at('attach');
      const message = first.attach((a) => a.message('y'));
      expect(trace.siteOf(first, ['text'])).toBe('start');
      expect(trace.siteOf(message, ['text'])).toBe('start');
      expect(trace.siteOf(message, ['attach'])).toBe('attach');
    });
  });

  it('knows nothing of what was made before it began', () => {
    const before = reply('x').attach((a) => a.message('y'));
    traced((_, trace) => {
      expect(trace.siteOf(before, ['attach', 0])).toBeUndefined();
      expect(trace.last()).toBeUndefined();
    });
  });

  it('knows the last message, what it was compiled for, and of which message something was compiled', () => {
    traced((_, trace) => {
      const first = reply().text('x');
      const second = change().remove('menu');
      expect(trace.last()).toBe(second);
      expect(trace.targetOf(first)).toBeUndefined();
      const compiled = first.compile(target);
      expect(trace.targetOf(first)).toBe(target);
      expect(trace.messageOf(compiled)).toBe(first);
      const result = first.safeCompile(target);
      expect(result.ok && trace.messageOf(result.message)).toBe(first);
    });
  });

  it('knows with which options a message was compiled last', () => {
    traced((_, trace) => {
      const message = reply().text('x');
      expect(trace.optionsOf(message)).toBeUndefined();
      message.compile(target, { policy: 'markdown' });
      expect(trace.optionsOf(message)).toEqual({ policy: 'markdown' });
      message.compile(target);
      expect(trace.optionsOf(message)).toBeUndefined();
    });
  });

  it('knows what a message was compiled for that could not be', () => {
    traced((_, trace) => {
      const bad = reply()
        .text('')
        .keyboard((k) => k.link('', ''));
      expect(() => bad.compile(target)).toThrow();
      expect(trace.targetOf(bad)).toBe(target);
    });
  });

  it('changes nothing of what is composed, and leaves the builders as they were', () => {
    const compose = () =>
      reply('x')
        .attach((a) => a.message('1').grid({ a: 'b' }))
        .keyboard((k) => k.columns(2, (c) => c.command('A', go('a')).link('B', '/b/')))
        .compile(target);
    const { attach } = Object.getPrototypeOf(Object.getPrototypeOf(reply()));
    const plain = compose();
    expect(traced(compose)).toEqual(plain);
    expect(Object.getPrototypeOf(Object.getPrototypeOf(reply())).attach).toBe(attach);
  });
});
