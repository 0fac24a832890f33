import { readFileSync } from 'node:fs';
import { startPortal } from '@riposte/emulator';
import { createTransport } from '@riposte/transport';
import { describe, expect, it, onTestFinished } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the README', () => {
  it('shows the sample as it runs', () => {
    const [sample = ''] = read('docs/samples/first-reply.ts').split('\nexport {');
    expect(read('README.md')).toContain(`\`\`\`ts\n${sample.trimEnd()}\n\`\`\``);
  });

  it('its sample arrives', async () => {
    const portal = await startPortal({ firstIds: { bot: 39, command: 99, message: 33871 } });
    onTestFinished(() => portal.close());
    const { call } = createTransport({ webhook: portal.webhook, clientId: 'shop' });
    const handler = 'http://127.0.0.1:9/';
    await call('imbot.register', { CODE: 'shop', EVENT_HANDLER: handler, PROPERTIES: { NAME: 'Shop' } });
    const LANG = [{ LANGUAGE_ID: 'en', TITLE: 'Take' }];
    await call('imbot.command.register', { BOT_ID: 39, COMMAND: 'take', EVENT_COMMAND_ADD: handler, LANG });
    await portal.say({ userId: 1, dialog: 'chat1', text: 'hello' });
    process.env.B24 = portal.webhook;
    process.env.CLIENT_ID = 'shop';
    const { outcome, message } = await import('../samples/first-reply.ts');
    expect(outcome).toEqual({ status: 'sent', messageId: 33872 });
    expect(message.warnings.map(({ severity }) => severity)).not.toContain('warning');
  });

  it('names no folder and no file that is not there', () => {
    for (const [, target = ''] of read('README.md').matchAll(/\]\(([^)#]+)\)/g)) {
      if (!target.startsWith('http'))
        expect(() => readFileSync(new URL(`../../${target}`, import.meta.url))).not.toThrow(/ENOENT/);
    }
  });
});
