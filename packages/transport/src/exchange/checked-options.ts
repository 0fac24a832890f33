import type { EngineOptions } from '../engine.ts';
import type { TransportOptions } from '../transport.ts';

type Settings = Omit<EngineOptions, 'clock' | 'random' | 'hooks'>;

/**
 * The options with their defaults.
 *
 * @throws TypeError that names the one which cannot be right
 */
export function checkedOptions({
  timeout = 65_000,
  keyedTimeout = 15_000,
  concurrency = 8,
  batchFrom = 10,
  limiter = {},
}: TransportOptions): Settings {
  checkWhole('timeout', timeout, 'whole milliseconds');
  checkWhole('keyedTimeout', keyedTimeout, 'whole milliseconds');
  checkWhole('concurrency', concurrency, 'a whole number of requests');
  if (batchFrom !== Infinity) checkWhole('batchFrom', batchFrom, 'a whole number of messages, or Infinity');
  if (limiter.burst !== undefined) checkWhole('limiter.burst', limiter.burst, 'a whole number of requests');
  if (limiter.rate !== undefined && !(limiter.rate > 0 && limiter.rate < Infinity))
    throw new TypeError(`limiter.rate is ${limiter.rate}. Pass requests a second, more than 0.`);
  return { timeout, keyedTimeout, concurrency, batchFrom, limiter };
}

function checkWhole(name: string, value: number, what: string): void {
  if (Number.isSafeInteger(value) && value > 0) return;
  throw new TypeError(`${name} is ${String(value)}. Pass ${what}, more than 0.`);
}
