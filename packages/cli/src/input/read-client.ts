import type { Client } from '@riposte/preview';
import { InvalidArgumentError } from 'commander';

const clients: readonly Client[] = ['web', 'mobile', 'push'];

/** Where the message is read. */
export function readClient(text: string): Client {
  const client = clients.find((known) => known === text);
  if (client !== undefined) return client;
  throw new InvalidArgumentError(`It is one of: ${clients.join(', ')}.`);
}
