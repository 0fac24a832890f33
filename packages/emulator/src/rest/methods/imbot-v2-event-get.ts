import type { QueuedEvent } from '../../state/portal-state.ts';
import { intParam } from '../params.ts';
import { requireV2Bot } from '../require-v2-bot.ts';
import type { RestMethod } from '../rest-method.ts';
import { isoTime } from '../time-block.ts';

/** Events are kept for so long (transport.md §2.4). */
const DAY = 86_400_000;
const LARGEST_PAGE = 1_000;

/**
 * `imbot.v2.Event.get`: `offset` acknowledges every event below it, the rest comes again and again until it is
 * acknowledged or a day old (transport.md §2.4).
 */
export const imbotV2EventGet: RestMethod = (call) => {
  const { state, clock } = call.world;
  const bot = requireV2Bot(call);
  if ('error' in bot) return bot;
  const offset = intParam(call.params, 'offset');
  const limit = Math.min(LARGEST_PAGE, Math.max(1, intParam(call.params, 'limit') || 100));
  const waiting: QueuedEvent[] = [];
  for (const event of state.queue.values()) {
    const isOver = clock.now() - event.at >= DAY;
    const isTaken = event.botId === bot.id && event.eventId < offset;
    if (isOver || isTaken) state.queue.delete(event.eventId);
    else if (event.botId === bot.id) waiting.push(event);
  }
  const page = waiting.slice(0, limit);
  const last = page.at(-1);
  return {
    result: {
      events: page.map(({ eventId, type, data, at }) => ({ eventId, type, date: isoTime(at), data })),
      nextOffset: last === undefined ? offset : last.eventId + 1,
      hasMore: waiting.length > page.length,
    },
  };
};
