import { setTimeout } from 'node:timers/promises';
import { createTransport, memoryLimiterStore } from '@riposte/transport';
import { fileTokenStore } from '@riposte/transport/node';

/** One of several processes that share a folder of tokens: makes its calls at once and prints how many were answered. */
const [folder = '', clientId = '', clientSecret = '', now = '0', count = '0'] = process.argv.slice(2);
const tokens = fileTokenStore(folder);
/** The portal's time stands still; waits are real. */
const clock = {
  now: () => Number(now),
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
};
const transport = createTransport(
  { oauth: { memberId: 'acme', clientId, clientSecret, tokens, servers: ['127.0.0.1'] } },
  { clock, limiter: { store: memoryLimiterStore(), rate: 1_000, burst: 1_000 } },
);
const calls = Array.from({ length: Number(count) }, () => transport.call('profile'));
const answers = await Promise.allSettled(calls);
const lost = answers.filter(({ status }) => status === 'rejected');
process.stdout.write(JSON.stringify({ answered: answers.length - lost.length, lost: lost.map(String) }));
