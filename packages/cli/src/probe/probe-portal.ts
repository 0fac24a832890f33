import { Exit } from '../exit.ts';
import { checks } from './checks/checks.ts';
import type { PortalWire } from './portal-wire.ts';
import { closePlace, openPlace } from './probe-place.ts';

/** What one check came to. */
export interface Finding {
  readonly name: string;
  readonly question: string;
  readonly emulator: string;
  readonly portal: string;
  readonly isSame: boolean;
}

/**
 * Looks at everything that is only inferred, one after the other, in a dialog of its own, and takes its bot away again.
 *
 * @param stop ends it before the next check: the bot is taken away all the same
 * @throws Exit where the portal cannot be reached, has no imbot.v2, or lets the webhook register no bot
 */
export async function probePortal(
  wire: PortalWire,
  onFinding: (finding: Finding) => void,
  stop?: AbortSignal,
): Promise<readonly Finding[]> {
  const place = await openPlace(wire).catch((error: unknown) => {
    throw new Exit(`The portal ${reason(error)}. Is the address of the webhook right?`, 1);
  });
  if ('error' in place) {
    throw new Exit(
      `The portal registers no bot for this webhook (${place.error}). It needs the scopes im and imbot, and a portal with imbot.v2.`,
      1,
    );
  }
  const findings: Finding[] = [];
  try {
    for (const [name, { question, emulator, look }] of Object.entries(checks)) {
      if (stop?.aborted === true) break;
      const portal = await look(wire, place).catch(
        (error: unknown) => `could not be seen: the portal ${reason(error)}`,
      );
      const finding = { name, question, emulator, portal, isSame: portal === emulator };
      onFinding(finding);
      findings.push(finding);
    }
  } finally {
    await closePlace(wire, place).catch(() => {
      throw new Exit(
        `The bot "Riposte probe" (${place.bot.botId}) could not be taken away: remove it in the portal, and with it what it wrote in its private dialog with you.`,
        1,
      );
    });
  }
  return findings;
}

/** Without the address, in which the webhook's secret stands. */
function reason(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  return name === 'TimeoutError' ? 'gave no answer in time' : 'could not be reached';
}
