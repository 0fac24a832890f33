import { describe, expect, it } from 'vitest';
import { createTransport } from '@riposte/transport';
import { unkeyed } from '../helpers/message.ts';
import { serve } from '../helpers/serve.ts';

const message = unkeyed(39, 'chat5', 'x');
const sendTo = async (answer: string | Buffer, timeout = 20_000) => {
  const webhook = await serve((_request, response) => response.end(answer));
  return createTransport({ webhook }, { timeout }).send(message);
};

describe('an answer', () => {
  it.each<[string, string | Buffer, object]>([
    [
      'of more than 10 MB is not read',
      Buffer.alloc(11_000_000, 'x'),
      { status: 'unknown', cause: { message: expect.stringContaining('10 MB') } },
    ],
    [
      'of 10,000 nested brackets is unknown',
      `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
      { status: 'unknown' },
    ],
    [
      'nested in its result is unknown',
      `{"result":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      { status: 'unknown' },
    ],
    [
      'nested in its error is a refusal',
      `{"error":${'{"code":'.repeat(5_000)}1${'}'.repeat(5_000)}}`,
      { status: 'rejected', code: '' },
    ],
    [
      'with a __proto__ is what it is',
      '{"__proto__":{"error":"X"},"result":5}',
      { status: 'sent', messageId: 5 },
    ],
    ['with its key twice has the last', '{"result":5,"result":6}', { status: 'sent', messageId: 6 }],
    [
      'that breaks off in a character is unknown',
      Buffer.from('{"result":5,"x":"€"').subarray(0, 17),
      { status: 'unknown' },
    ],
    ['that is empty is unknown', '', { status: 'unknown' }],
    ['an empty error is a refusal', '{"error":""}', { status: 'rejected', code: '' }],
    ['a number as text is no id', '{"result":"5"}', { status: 'unknown' }],
  ])('%s', async (_name, answer, expected) => {
    expect(await sendTo(answer)).toMatchObject(expected);
  });

  it('that drips too slowly is unknown after the time allowed', async () => {
    const webhook = await serve((_request, response) => {
      response.write('{"result":');
      const timer = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(timer);
      });
    });
    expect(await createTransport({ webhook }, { timeout: 200 }).send(message)).toMatchObject({
      status: 'unknown',
      cause: { code: 'TIMEOUT' },
    });
  });
});
