import type { Snippet } from '../snippet.ts';
import { printShell } from '../print/print-shell.ts';
import { webhookSecret } from '../webhook-secret.ts';

// The words to be replaced are those of the official documentation.
const portal = 'https://**put_your_bitrix24_address**';

/** A call by an incoming webhook, whose secret stands in the address. */
export function curlWebhook(snippet: Snippet): string {
  const secret = webhookSecret(snippet);
  return curl(`${portal}/rest/**put_your_user_id_here**/**put_your_webhook_here**/${snippet.method}`, {
    ...(secret !== undefined && {
      [secret]: `**put_your_${secret === 'botToken' ? 'bot_token' : 'client_id'}_here**`,
    }),
    ...snippet.params,
  });
}

/** A call by an application. */
export function curlOauth({ method, params }: Snippet): string {
  return curl(`${portal}/rest/${method}`, { ...params, auth: '**put_access_token_here**' });
}

function curl(address: string, body: object): string {
  return [
    'curl -X POST \\',
    "  -H 'Content-Type: application/json' \\",
    "  -H 'Accept: application/json' \\",
    `  -d ${printShell(JSON.stringify(body, undefined, 2))} \\`,
    `  ${printShell(address)}`,
    '',
  ].join('\n');
}
