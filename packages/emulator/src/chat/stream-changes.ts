import type { ServerResponse } from 'node:http';
import type { World } from '../state/world.ts';

/** Server-sent events: one line whenever the chat changed. */
export function streamChanges({ watchers }: World, chatId: number, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  const watch = (changed: number): void => {
    if (changed === chatId) response.write('data: changed\n\n');
  };
  watchers.add(watch);
  response.on('close', () => watchers.delete(watch));
}
