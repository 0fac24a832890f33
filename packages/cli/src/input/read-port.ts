import { InvalidArgumentError } from 'commander';

/** A port from the command line; 0 is any free one. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('It is a number from 0 (any free port) to 65535.');
}
