import type { ServerResponse } from 'node:http';
import { tellReport, type DeliveryReport } from '../events/deliver.ts';
import type { World } from '../state/world.ts';

/** Server-sent events: one whenever the chat changed, and a notice whenever a handler did not take an event. */
export function streamChanges(
  { watchers, listeners }: World,
  chatId: number,
  response: ServerResponse,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  const watch = (changed: number): void => {
    if (changed === chatId) response.write('data: changed\n\n');
  };
  const listen = (report: DeliveryReport): void => {
    const isTaken = report.status >= 200 && report.status < 300;
    if (!isTaken) response.write(`event: notice\ndata: ${tellReport(report)}\n\n`);
  };
  watchers.add(watch);
  listeners.add(listen);
  response.on('close', () => {
    watchers.delete(watch);
    listeners.delete(listen);
  });
}
