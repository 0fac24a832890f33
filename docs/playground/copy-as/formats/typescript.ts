import type { Snippet } from '../snippet.ts';
import { webhookSecret } from '../webhook-secret.ts';

const names = { CLIENT_ID: ['clientId', 'CLIENT_ID'], botToken: ['botToken', 'BOT_TOKEN'] } as const;

/** The whole program: composes, compiles and sends. */
export function typescript(snippet: Snippet): string {
  const secret = webhookSecret(snippet);
  const credentials = [['webhook', 'B24'], ...(secret === undefined ? [] : [names[secret]])].map(
    ([name = '', variable = '']) => `${name}: process.env.${variable}!`,
  );
  const end = snippet.program.indexOf(';\n') + 2;
  return [
    snippet.program.slice(0, end),
    "import { createTransport } from '@riposte/transport';\n",
    snippet.program.slice(end),
    `\nconst transport = createTransport({ ${credentials.join(', ')} });\n`,
    'console.log(await transport.send(message));\n',
  ].join('');
}
