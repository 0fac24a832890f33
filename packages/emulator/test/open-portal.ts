import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseForm, type FormMap } from '@riposte/portal/form';
import { startPortal, type Portal, type PortalOptions } from '@riposte/emulator';
import { onTestFinished } from 'vitest';

/** A portal that closes with the test. */
export const openPortal = async (options: PortalOptions = {}): Promise<Portal> => {
  const portal = await startPortal(options);
  onTestFinished(() => portal.close());
  return portal;
};

/** Calls a method of the portal as any client would. */
export const call = async (
  portal: Portal,
  method: string,
  params: unknown,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> => {
  const response = await fetch(`${portal.webhook}${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(params),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

/** A handler that keeps the events it gets, and hands each on. */
export const listenForEvents = async (
  status = 200,
  onEvent?: (event: FormMap) => void,
): Promise<{ readonly url: string; readonly events: FormMap[]; readonly bodies: string[] }> => {
  const events: FormMap[] = [];
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      bodies.push(body);
      const event = parseForm(body);
      events.push(event);
      response.writeHead(status);
      response.end();
      onEvent?.(event);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/handler`, events, bodies };
};

/** A portal with a bot, its command `echo` and a handler that keeps its events. */
export const openWithBot = async (
  options: PortalOptions = {},
): Promise<{ readonly portal: Portal } & Awaited<ReturnType<typeof listenForEvents>>> => {
  const portal = await openPortal({
    users: { 42: 'Mara Lindqvist' },
    chat: { id: 6001, title: 'Ops' },
    firstIds: { bot: 901, command: 17, message: 70411 },
    ...options,
  });
  const listening = await listenForEvents();
  const CLIENT_ID = 'c';
  const handler = listening.url;
  await call(portal, 'imbot.register', {
    CLIENT_ID,
    CODE: 'weather_bot',
    EVENT_HANDLER: handler,
    PROPERTIES: { NAME: 'Weather' },
  });
  const command = {
    CLIENT_ID,
    BOT_ID: 901,
    EVENT_COMMAND_ADD: handler,
    LANG: [{ LANGUAGE_ID: 'en', TITLE: 'x' }],
  };
  await call(portal, 'imbot.command.register', { ...command, COMMAND: 'weather' });
  await call(portal, 'imbot.command.register', { ...command, COMMAND: 'units' });
  return { portal, ...listening };
};
