import type { World } from '../state/world.ts';
import { commandEvent, type CommandCall } from './command-event.ts';
import { deliver, type DeliveryReport } from './deliver.ts';

/** Tells the bots: one request per handler, with all of its commands. */
export function callCommands(world: World, call: CommandCall): Promise<readonly DeliveryReport[]> {
  const handlers = [...new Set(call.called.map(({ command }) => command.handler))];
  return Promise.all(
    handlers.map((handler) => {
      const called = call.called.filter(({ command }) => command.handler === handler);
      return deliver(world, handler, commandEvent(world, { ...call, called }));
    }),
  );
}
