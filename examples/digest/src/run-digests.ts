import { connect } from '@riposte/bot';
import { createTransport } from '@riposte/transport';
import type { Person } from './person.ts';
import { sendDigests } from './send-digests.ts';

/** How to reach the portal, whom to write to, and for which day. */
export interface DigestRun {
  readonly webhook: string;
  readonly botToken: string;
  readonly people: readonly Person[];
  readonly day: string;
}

/** Sends the digests of a day as a bot of its own, and prints what became of them. */
export async function runDigests({ webhook, botToken, people, day }: DigestRun): Promise<void> {
  const transport = createTransport({ webhook, botToken });
  const { bot } = (await transport.call('imbot.v2.Bot.register', {
    fields: { code: 'digest', properties: { name: 'Digest bot' }, eventMode: 'fetch' },
  })) as { readonly bot: { readonly id: number } };
  const portal = connect({ transport, bot: { id: bot.id, api: 'v2' } });
  const { sent, later, unsure, failed } = await sendDigests(portal, people, day);
  console.log(
    `${day}: ${sent} sent, ${later.length} later, ${unsure.length} unsure, ${failed.length} failed.`,
  );
  for (const { id, until } of later) console.log(`  user ${id}: again from ${until.toISOString()}`);
  for (const id of unsure) console.log(`  user ${id}: may have got it; run it again, nobody gets it twice`);
  for (const { id, why } of failed) console.log(`  user ${id}: ${why}`);
  await transport.close();
}
