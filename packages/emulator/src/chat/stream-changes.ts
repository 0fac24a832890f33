import type { ServerResponse } from 'node:http';
import { tellReport, type DeliveryReport } from '../events/deliver.ts';
import type { Change } from '../state/change.ts';
import { nameOf } from '../state/name-of.ts';
import type { World } from '../state/world.ts';
import type { Place } from './place.ts';

/**
 * Server-sent events for a page: which of its lists to ask for again (`messages`, `dialogs`, `log`), who is writing
 * (`typing`), and a `notice` whenever a handler did not take an event.
 */
export function streamChanges(
  { watchers, listeners }: World,
  { state, chat, person }: Place,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const tell = (event: string, data = ''): void => {
    // A name may have lines of its own, and each must stay data.
    response.write(`event: ${event}\ndata: ${data.split(/\r\n?|\n/).join('\ndata: ')}\n\n`);
  };
  response.write('retry: 1000\n\n');
  const watch = (change: Change): void => {
    const isHere = 'chatId' in change && change.chatId === chat.id;
    if (change.kind === 'typing') {
      if (isHere && change.userId !== person.id) tell('typing', nameOf(state, change.userId));
      return;
    }
    if (change.kind === 'message' && isHere) tell('messages');
    tell(change.kind === 'log' ? 'log' : 'dialogs');
  };
  const listen = (report: DeliveryReport): void => {
    const isTaken = report.status >= 200 && report.status < 300;
    if (!isTaken) tell('notice', tellReport(report));
  };
  watchers.add(watch);
  listeners.add(listen);
  response.on('close', () => {
    watchers.delete(watch);
    listeners.delete(listen);
  });
}
