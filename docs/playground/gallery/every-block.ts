import { fmt, reply } from '@riposte/builder';

// An address on the portal.
const picture = '/logo.svg';

export default reply('Every block of an attach').attach((a) =>
  a
    .tone('primary')
    .message(
      fmt`A message with ${fmt.bold('bold')}, ${fmt.italic('italic')} and ${fmt.link('a link', 'https://example.com/')}`,
    )
    .delimiter()
    .user('Maria Lopez', { userId: 1269 })
    .link('A link', 'https://example.com/', {
      desc: 'with a description',
    })
    .richLink('A rich link', 'https://example.com/', {
      desc: 'drawn as a card',
    })
    .grid(
      { Sum: '4,800', Stage: 'New' },
      { display: 'line', width: 120 },
    )
    .grid([['Owner', 'Anna Kim', { tone: 'primary' }]], {
      display: 'row',
    })
    .image('A picture', picture, { width: 96, height: 96 })
    .file('offer.pdf', 'https://example.com/offer.pdf', {
      size: 120_000,
    }),
);
