import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { imbot, reply } from '@riposte/builder';
import { createTransport } from '@riposte/transport';
import { expect, it, onTestFinished } from 'vitest';
import documented from '../../builder/test/fixtures/imbot-command-answer.json' with { type: 'json' };

it("what leaves for the portal is the documentation's own request, key for key and in its order", async () => {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    request.setEncoding('utf8');
    let body = '';
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      bodies.push(body);
      response.end('{"result":33879}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const webhook = `http://127.0.0.1:${port}/rest/1/code/`;

  const outcome = await createTransport({ webhook, clientId: documented.CLIENT_ID }).send(
    reply('Accepted. Executing command.')
      .system(false)
      .urlPreview(true)
      .attach((a) => a.message('Task details').raw({ DELIMITER: true }).link('Open', 'https://example.com'))
      .keyboard((k) => k.raw({ TEXT: 'Repeat', COMMAND: 'echo repeat' }))
      .menu((m) => m.link('bitrix24', 'https://bitrix24.com'))
      .compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 })),
  );
  expect(bodies).toEqual([JSON.stringify(documented)]);
  expect(outcome).toEqual({ status: 'sent', messageId: 33879 });
});
