import { Command } from 'commander';
import { Exit } from '../exit.ts';
import { isWebAddress, readUrl } from '../input/read-url.ts';
import { checks } from '../probe/checks/checks.ts';
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
      const stop = stopAtInterrupt();
      const isLocal = /^(?:127\.0\.0\.1|localhost)$/.test(new URL(webhook).hostname);
      const tell = (finding: Finding): void => {
        if (json === true) return;
        const { question, emulator, portal, isSame } = finding;
        console.log(`${isSame ? 'as inferred' : 'OTHERWISE  '}  ${question}\n             ${portal}`);
        if (!isSame) console.log(`             the emulator: ${emulator}`);
      };
      const wire = openWire(webhook, isLocal ? { pause: 0 } : {});
      const findings = await probePortal(wire, tell, stop).catch((error: unknown) => {
        throw stop.aborted && error instanceof Exit ? new Exit(error.message, 130) : error;
      });
      const different = findings.filter(({ isSame }) => !isSame).length;
      if (json === true) console.log(JSON.stringify(findings, null, 2));
      else console.log(`\n${findings.length - different} as inferred, ${different} otherwise`);
      if (stop.aborted) throw new Exit(tellStopped(findings), 130);
      if (different > 0) process.exitCode = 1;
    });
}

/** Aborted by the first Ctrl-C: the bot of the probe must not stay behind on a live portal. */
function stopAtInterrupt(): AbortSignal {
  const stop = new AbortController();
  process.once('SIGINT', () => {
    console.error('Takes its bot away, then ends. Ctrl-C again ends at once and leaves the bot there.');
    stop.abort();
  });
  return stop.signal;
}

function tellStopped(findings: readonly Finding[]): string {
  const all = Object.keys(checks).length;
  return findings.length === 0
    ? 'Stopped before the first question. The bot is taken away, and nothing was written.'
    : `Stopped after ${findings.length} of ${all} questions. The bot is taken away; what it wrote stays in its private dialog with you.`;
}
