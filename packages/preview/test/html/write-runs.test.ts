import type { Run } from '@riposte/bbcode';
import { describe, expect, it } from 'vitest';
import { writeRuns } from '../../src/html/write-runs.ts';
import { run } from '../support/run.ts';

const link = 'href="https://a.example" target="_blank" rel="noopener noreferrer nofollow"';

const rows: readonly (readonly [string, readonly Run[], string])[] = [
  ['text', [run('a < b & "c"')], 'a &lt; b &amp; &quot;c&quot;'],
  ['breaks', [run('a\nb')], 'a<br>b'],
  ['marks', [run('x', 'b', 'i', 's', 'u')], '<b><i><u><s>x</s></u></i></b>'],
  ['what neighbours share, once', [run('a', 'b'), run('b', 'b', 'i')], '<b>a<i>b</i></b>'],
  ['crossing marks', [run('a', 'i'), run('b', 'b', 'i')], '<i>a</i><b><i>b</i></b>'],
  [
    'one link over several runs',
    [run('a ', 'link:https://a.example'), run('b', 'b', 'link:https://a.example')],
    `<a ${link}>a <b>b</b></a>`,
  ],
  ['an address that may not be one', [run('x', 'link:file:///etc')], '<span>x</span>'],
  ['colour', [run('x', 'color:#ff0000')], '<span style="color:#ff0000">x</span>'],
  ['no colour that is none', [run('x', 'color:red;x:y')], '<span>x</span>'],
  ['size', [run('x', 'size:20')], '<span style="font-size:20px">x</span>'],
  ['no size that is none', [run('x', 'size:2em')], '<span>x</span>'],
  ['a mention', [run('Ann', 'user:2')], '<span class="riposte-mention" data-user="2">Ann</span>'],
  [
    'a chat',
    [run('General', 'chat:chat5')],
    '<span class="riposte-mention" data-chat="chat5">General</span>',
  ],
  ['open lines', [run('Q', 'lines:imol|9')], '<span class="riposte-mention" data-lines="imol|9">Q</span>'],
  [
    'a place',
    [run('here', 'context:chat5')],
    '<span class="riposte-mention" data-context="chat5">here</span>',
  ],
  [
    'send, put and call as buttons',
    [run('a', 'send:/a b'), run('b', 'put:/c'), run('c', 'call:+1')],
    ['send', 'put', 'call']
      .map(
        (kind, index) =>
          `<button type="button" class="riposte-mention" data-action="${kind}" data-value="${['/a b', '/c', '+1'][index]}">${'abc'[index]}</button>`,
      )
      .join(''),
  ],
  ['a mark nobody knows', [run('x', 'sparkle:1')], 'x'],
  ['code', [run('a\n b\n', 'code'), run('after')], '<div class="riposte-code">a<br> b</div>after'],
  [
    'a quote between lines',
    [run('a\n'), run('q1\nq2', 'quote'), run('\nz')],
    'a<div class="riposte-quote"><div>q1<br>q2</div></div>z',
  ],
  [
    'a quote with its heading',
    [
      run('Ann', 'quote', 'quote-name'),
      run('10:00', 'quote', 'quote-name', 'quote-time'),
      run('hi', 'quote'),
    ],
    '<div class="riposte-quote"><div><span class="riposte-quote-name">Ann<span class="riposte-quote-time">10:00</span></span></div><div>hi</div></div>',
  ],
  [
    'code in a quote',
    [run('x', 'code', 'quote')],
    '<div class="riposte-quote"><div><span class="riposte-code-inline">x</span></div></div>',
  ],
  [
    'a picture',
    [{ atom: { image: 'https://a.example/c.png', size: 'small' }, marks: [] }],
    '<img src="https://a.example/c.png" loading="lazy" referrerpolicy="no-referrer" class="riposte-picture riposte-picture-small" alt="Image">',
  ],
  [
    'a linked picture',
    [{ atom: { image: 'https://a.example/c.png' }, marks: [] }],
    '<img src="https://a.example/c.png" loading="lazy" referrerpolicy="no-referrer" class="riposte-picture riposte-picture-link" alt="Image">',
  ],
  [
    'an icon',
    [{ atom: { icon: '/i.png', width: '20', height: '20', title: 'Ok' }, marks: [] }],
    '<img src="/i.png" loading="lazy" referrerpolicy="no-referrer" class="riposte-icon" width="20" height="20" alt="Ok" title="Ok">',
  ],
  [
    'no picture from where none may come',
    [
      { atom: { image: 'data:image/png,x' }, marks: [] },
      { atom: { icon: 'x:y', width: '20', height: '20', title: '<b>' }, marks: [] },
    ],
    '[Image](&lt;b&gt;)',
  ],
];

describe('writeRuns', () => {
  it.each(rows)('writes %s', (_, runs, html) => {
    expect(writeRuns(runs)).toBe(html);
  });
});
