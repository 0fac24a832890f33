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
 * @throws Exit where the portal has no imbot.v2, or the webhook may not register a bot
 */
export async function probePortal(
  wire: PortalWire,
  onFinding: (finding: Finding) => void,
): Promise<readonly Finding[]> {
  const place = await openPlace(wire);
  if (place === undefined) {
    throw new Exit(
      'The portal registers no bot for this webhook. It needs the scopes im and imbot, and a portal with imbot.v2.',
      1,
    );
  }
  const findings: Finding[] = [];
  try {
    for (const [name, { question, emulator, look }] of Object.entries(checks)) {
      const portal = await look(wire, place).catch(reason);
      const finding = { name, question, emulator, portal, isSame: portal === emulator };
      onFinding(finding);
      findings.push(finding);
    }
  } finally {
    await closePlace(wire, place);
  }
  return findings;
}

/** Without the address, in which the webhook's secret stands. */
function reason(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error';
  return `could not be seen: ${name === 'TimeoutError' ? 'no answer in time' : 'the portal could not be reached'}`;
}
