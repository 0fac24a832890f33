import { describe, expect, it } from 'vitest';
import { writeButton } from '../../src/html/write-button.ts';
import type { DrawnAction } from '../../src/index.ts';

const rows: readonly (readonly [DrawnAction | null, string])[] = [
  [null, '<button type="button" class="k">Go</button>'],
  [
    { kind: 'link', url: 'https://a.example/?x=1&y=2' },
    '<a class="k" data-action="link" href="https://a.example/?x=1&amp;y=2" target="_blank" rel="noopener noreferrer nofollow">Go</a>',
  ],
  [
    { kind: 'link', url: 'javascript:alert(1)' },
    '<button type="button" class="k" data-action="link">Go</button>',
  ],
  [
    { kind: 'command', botId: 39, command: 'echo', params: '' },
    '<button type="button" class="k" data-action="command" data-bot="39" data-command="echo" data-params="">Go</button>',
  ],
  [
    { kind: 'command', botId: 39, command: 'echo', params: '', blocks: true },
    '<button type="button" class="k" data-action="command" data-bot="39" data-command="echo" data-params="" data-blocks>Go</button>',
  ],
  [
    { kind: 'app', appId: 4, params: 'p' },
    '<button type="button" class="k" data-action="app" data-app="4" data-params="p">Go</button>',
  ],
  [
    { kind: 'copy', value: 'a\nb' },
    '<button type="button" class="k" data-action="copy" data-value="a\nb">Go</button>',
  ],
  [
    { kind: 'dialog', value: 'chat5' },
    '<button type="button" class="k" data-action="dialog" data-value="chat5">Go</button>',
  ],
];

describe('writeButton', () => {
  it.each(rows)('carries %o', (action, html) => {
    expect(writeButton({ text: 'Go', action, class: 'k' })).toBe(html);
  });

  it('makes no link of a disabled button', () => {
    const action = { kind: 'link', url: 'https://a.example' } as const;
    expect(writeButton({ text: 'Go', action, class: 'k', disabled: true })).toBe(
      '<button type="button" class="k" disabled data-action="link">Go</button>',
    );
  });
});
