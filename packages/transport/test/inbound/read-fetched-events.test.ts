import { describe, expect, it } from 'vitest';
import { readFetchedEvents } from '@riposte/transport/inbound';
import { fixture } from '../helpers/fixture.ts';

const { result } = JSON.parse(fixture('v2-fetch-event-get-response.json')) as { readonly result: unknown };

describe('readFetchedEvents', () => {
  it('reads what imbot.v2.Event.get answers', () => {
    const fetched = readFetchedEvents(result);
    expect(fetched).toMatchObject({ nextOffset: 4006, hasMore: false });
    expect(fetched.events).toMatchObject([
      {
        eventId: 4001,
        name: 'ONIMBOTV2JOINCHAT',
        date: '2026-11-22T15:04:01+01:00',
        events: [{ kind: 'join', dialog: 'chat6001', user: { id: 42 } }],
      },
      {
        eventId: 4002,
        events: [
          { kind: 'command', command: 'weather', params: 'Oslo', context: 'textarea', messageId: 70460 },
        ],
      },
      {
        eventId: 4005,
        events: [{ kind: 'reaction', reaction: 'like', action: 'add', messageId: 70461, user: { id: 42 } }],
      },
    ]);
  });

  it.each<[unknown, object]>([
    [undefined, { events: [], nextOffset: undefined, hasMore: false }],
    [[], { events: [], nextOffset: undefined, hasMore: false }],
    [
      { events: [null, 5, 'x'], nextOffset: '7', hasMore: 'yes' },
      { events: [], nextOffset: undefined, hasMore: false },
    ],
    [
      { events: [{}], nextOffset: 7, hasMore: true },
      { events: [{ eventId: 0, name: '', events: [{ kind: 'unknown' }] }], nextOffset: 7, hasMore: true },
    ],
  ])('makes of %j no more than it says', (given, expected) => {
    expect(readFetchedEvents(given)).toMatchObject(expected);
  });
});
