import type { TextNode } from '@riposte/bbcode';

/** How a kind of node is made and what it is for; one that is forgotten does not compile. */
export interface TagSample<Kind extends TextNode['kind']> {
  /** In the builder. */
  readonly helper: string;
  readonly node: Extract<TextNode, { kind: Kind }>;
}

const children: readonly TextNode[] = [{ kind: 'text', value: 'text' }];

export const tagSamples: { readonly [Kind in TextNode['kind']]: TagSample<Kind> } = {
  text: { helper: "'text'", node: { kind: 'text', value: 'text' } },
  raw: { helper: "raw('[b]text[/b]')", node: { kind: 'raw', code: '[b]text[/b]' } },
  bold: { helper: "fmt.bold('text')", node: { kind: 'bold', children } },
  italic: { helper: "fmt.italic('text')", node: { kind: 'italic', children } },
  underline: { helper: "fmt.underline('text')", node: { kind: 'underline', children } },
  strike: { helper: "fmt.strike('text')", node: { kind: 'strike', children } },
  size: { helper: "fmt.size('text', 20)", node: { kind: 'size', px: 20, children } },
  color: { helper: "fmt.color('text', '#008dba')", node: { kind: 'color', hex: '#008dba', children } },
  link: { helper: "fmt.link('text', '/crm/')", node: { kind: 'link', url: '/crm/', children } },
  url: { helper: "fmt.url('https://example.com/')", node: { kind: 'url', url: 'https://example.com/' } },
  user: {
    helper: "fmt.user('Ann', 7)",
    node: { kind: 'user', id: 7, children: [{ kind: 'text', value: 'Ann' }] },
  },
  everyone: {
    helper: "fmt.everyone('all')",
    node: { kind: 'everyone', children: [{ kind: 'text', value: 'all' }] },
  },
  chat: {
    helper: "fmt.chat('Sales', 5)",
    node: { kind: 'chat', id: 5, children: [{ kind: 'text', value: 'Sales' }] },
  },
  context: {
    helper: "fmt.message('here', 'chat5', 33871)",
    node: { kind: 'context', dialog: 'chat5', messageId: 33871, children: [{ kind: 'text', value: 'here' }] },
  },
  send: { helper: "fmt.send('Yes', '/yes')", node: { kind: 'send', command: '/yes', label: 'Yes' } },
  put: { helper: "fmt.put('Write', '/leave 3')", node: { kind: 'put', command: '/leave 3', label: 'Write' } },
  call: {
    helper: "fmt.call('Call us', '+15550100')",
    node: { kind: 'call', phone: '+15550100', label: 'Call us' },
  },
  code: { helper: "fmt.code('a = 1')", node: { kind: 'code', text: 'a = 1' } },
  quote: { helper: "fmt.quote('text')", node: { kind: 'quote', children } },
  icon: {
    helper: "fmt.icon('/i.png', { title: 'New' })",
    node: { kind: 'icon', url: '/i.png', title: 'New' },
  },
  image: {
    helper: "fmt.image('https://example.com/a.png', 'small')",
    node: { kind: 'image', url: 'https://example.com/a.png', size: 'small' },
  },
  timestamp: {
    helper: 'fmt.time(new Date(0))',
    node: { kind: 'timestamp', at: 0, format: 'SHORT_TIME_FORMAT' },
  },
};
