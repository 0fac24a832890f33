import fc from 'fast-check';
import type { TextNode } from '../../src/index.ts';

/** What has acted where it should not, with its neighbours. */
const SHARDS = [
  ...[
    '[',
    ']',
    '[[',
    '/',
    '[b]',
    '[/b]',
    '[i',
    '[user=2]',
    '[/user]',
    '[url=/x]',
    '[/url]',
    '[code]',
    '[/code]',
  ],
  ...[
    '[send=/rm]',
    '[/send]',
    '[put=/x]',
    '[/put]',
    '[br]',
    '[BR]',
    '#BR#',
    '#',
    'BR#',
    '<br />',
    '<',
    '>',
    '>>',
  ],
  ...[
    '<nomodify>',
    '</NOMODIFY>',
    '<!--',
    '&',
    '&#91;',
    '&amp;',
    '&lt;',
    '#91;',
    'lt;',
    '&nbsp;',
    ';',
    '####',
    '#0####',
  ],
  ...[
    'REPLACEMENT_MARK_',
    'REPLACEMENT_PUT_',
    'REPLACEMENT_MARK_0####',
    'REPLACEMENT_SEND_0####',
    '#REPLACEMENT_SEND_0####',
    'REPLACEMENT_PUT_0####',
    '0',
    '1',
    '$',
    '$&',
    '$`',
    '`',
    '\\',
    '\\n',
    '\\"',
    'n',
    't',
    '"',
    "'",
  ],
  ...[
    '/me ',
    '/loud',
    '/menu',
    'javascript:',
    '-'.repeat(27),
    '-'.repeat(60),
    '[size=20]',
    '[/size]',
    '[call]',
  ],
  ...[
    '[icon=/i.png]',
    '[*]',
    '[disk=1]',
    '[like]',
    '[timestamp=1 format=FORMAT_DATE]',
    '[color=#f00]',
    '[context=',
  ],
  ...[
    ' ',
    '    ',
    '\n',
    '\t',
    '\r\n',
    '\0',
    '\x18#0',
    '\u00A0',
    '\u200B',
    '\u2028',
    '\uD83D',
    'Привет',
    'hello',
    '😀',
  ],
];

const ADDRESSES = [
  'https://e.com',
  'www.e.com',
  'https://e.com/a?b=1&c=2',
  'ftp://x.y/z',
  'HTTPS://E.COM',
  'news://x',
];
const BORDERS = [
  '(',
  ')',
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '{',
  '}',
  '"',
  ',',
  '.',
  '?',
  '!',
  ';',
  '[b',
  'x',
  ' ',
  '\n',
  '&lt;',
];

const hostile: fc.Arbitrary<string> = join(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...SHARDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  ),
);
const addressed: fc.Arbitrary<string> = join(
  fc.constantFrom(...SHARDS, ...ADDRESSES, ...ADDRESSES, ...BORDERS),
);

function join(shards: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(shards, { maxLength: 6 }).map((parts) => parts.join(''));
}

const url: fc.Arbitrary<string> = fc.constantFrom(
  'https://e.com/',
  '/crm/deal/1/',
  'mailto:a@b.co',
  'https://e.com/?a=1&b=2',
);
const command: fc.Arbitrary<string> = fc.constantFrom('/help', 'a b', '/do 1 2', '$5 & more', 'x=y');

export interface NodeOptions {
  readonly quotes: boolean;
  /** Bare addresses, which the portal makes links of. */
  readonly addresses: boolean;
}

/** Trees of everything that reads back as text with marks. */
export function nodeTrees({ quotes, addresses }: NodeOptions): fc.Arbitrary<readonly TextNode[]> {
  const strings = addresses ? addressed : hostile;
  const visible = fc.oneof(
    strings.map((text) => `a${text}z`),
    strings.map((text) => `a${text}<`),
  );
  return fc.letrec<{ readonly node: TextNode; readonly nodes: readonly TextNode[] }>((tie) => {
    const children = { children: tie('nodes') };
    const text = fc.record({ kind: fc.constant('text' as const), value: strings });
    const raw = fc.record({
      kind: fc.constant('raw' as const),
      code: fc.constantFrom('R', '[b]R[/b]'),
    });
    const marked = [
      fc.record({
        kind: fc.constantFrom('bold' as const, 'italic' as const, 'underline' as const, 'strike' as const),
        ...children,
      }),
      fc.record({ kind: fc.constant('size' as const), px: fc.integer({ min: 8, max: 30 }), ...children }),
      fc.record({
        kind: fc.constant('color' as const),
        hex: fc.constantFrom('#ff0000', '#00ff00'),
        ...children,
      }),
      fc.record({ kind: fc.constant('link' as const), url, ...children }),
      ...(quotes ? [fc.record({ kind: fc.constant('quote' as const), ...children })] : []),
    ];
    const label = visible.map((value): readonly TextNode[] => [{ kind: 'text', value }]);
    const whole = [
      fc.record({ kind: fc.constant('user' as const), id: fc.constantFrom(1, 2, 99), children: label }),
      fc.record({ kind: fc.constant('chat' as const), id: fc.constant(5), children: label }),
      fc.record({
        kind: fc.constant('context' as const),
        dialog: fc.constantFrom('chat5', '2:3'),
        messageId: fc.constant(10),
        children: label,
      }),
      fc.record({ kind: fc.constantFrom('send' as const, 'put' as const), label: visible, command }),
      fc.record({ kind: fc.constant('call' as const), label: visible, phone: fc.constant('+7 495 123') }),
      fc.record({ kind: fc.constant('code' as const), text: visible }),
    ];
    return {
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: text },
        raw,
        ...whole,
        ...marked,
      ),
      nodes: fc.array(tie('node'), { maxLength: 4 }),
    };
  }).nodes;
}

export { addressed, hostile };
