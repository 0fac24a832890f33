import { Command } from 'commander';
import { Exit } from '../exit.ts';
import { isWebAddress, readUrl } from '../input/read-url.ts';
import { openWire } from '../probe/portal-wire.ts';
import { probePortal, type Finding } from '../probe/probe-portal.ts';

/** `riposte probe`: what the local portal only infers, looked at on a live one. */
export function probeCommand(): Command {
  return new Command('probe')
    .description('Look on a live portal at what the local one only infers.')
    .argument(
      '[webhook]',
      'its address, with the scopes im and imbot; B24 of the environment when left out',
      readUrl,
    )
    .option('--json', 'the findings as JSON')
    .addHelpText(
      'after',
      '\nIt registers a bot, writes some messages in its private dialog with you, and takes the bot away again.',
    )
    .action(async (given: string | undefined, { json }: { readonly json?: boolean }) => {
      const webhook = given ?? process.env.B24 ?? '';
      if (!isWebAddress(webhook)) throw new Exit('Which portal? Give a webhook, or set B24.');
      const stop = new AbortController();
      // Its bot must not stay behind on a live portal.
      process.once('SIGINT', () => {
        console.error('Takes its bot away, then ends.');
        stop.abort();
      });
      const isLocal = /^(?:127\.0\.0\.1|localhost)$/.test(new URL(webhook).hostname);
      const tell = (finding: Finding): void => {
        if (json === true) return;
        const { question, emulator, portal, isSame } = finding;
        console.log(`${isSame ? 'as inferred' : 'OTHERWISE  '}  ${question}\n             ${portal}`);
        if (!isSame) console.log(`             the emulator: ${emulator}`);
      };
      const findings = await probePortal(openWire(webhook, isLocal ? { pause: 0 } : {}), tell, stop.signal);
      const different = findings.filter(({ isSame }) => !isSame).length;
      if (json === true) console.log(JSON.stringify(findings, null, 2));
      else console.log(`\n${findings.length - different} as inferred, ${different} otherwise`);
      if (different > 0) process.exitCode = 1;
    });
}
