import type { PlaygroundCall } from '../protocol/ran.ts';

/** What tells the portal which bot a webhook speaks for; an application is known by its token (portal.md §6.1, §9). */
export function webhookSecret({ method, params }: PlaygroundCall): 'CLIENT_ID' | 'botToken' | undefined {
  if (method.startsWith('imbot.v2.')) return 'botToken';
  if (method.startsWith('imbot.')) return 'CLIENT_ID';
  return method.startsWith('im.notify') && 'TAG' in params ? 'CLIENT_ID' : undefined;
}
