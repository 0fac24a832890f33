import type { Position } from '../positions/position.ts';
import type { Check } from './check.ts';
import { addresses } from './checks/addresses.ts';
import { commands } from './checks/commands.ts';
import { links } from './checks/links.ts';
import { openingCommand } from './checks/opening-command.ts';
import { reading } from './checks/reading.ts';
import { tagPairs } from './checks/tag-pairs.ts';
import { tagValues } from './checks/tag-values.ts';
import { problemTexts } from './problem-texts.ts';
import type { Problem } from './problem.ts';
import { scanTags } from './scan-tags.ts';

const checks: readonly Check[] = [tagPairs, tagValues, links, addresses, commands, openingCommand, reading];
/** Longer stretches are shown by their start. */
const LONGEST = 60;

/**
 * Finds what ready BB code would do wrong in a client: tags without an end, across each other or unknown, values and
 * addresses it does not take, links that swallow tags, and what keeps a message from being shown (client.md §2, §3).
 *
 * @param code the code as it would be sent
 * @param position `message`, or `attachText`, which the portal does not parse
 * @returns findings in the order of their places
 * @example
 * findProblems('[b]Done'); // [{ code: 'UNCLOSED_TAG', severity: 'warning', start: 0, end: 3, … }]
 */
export function findProblems(
  code: string,
  position: Extract<Position, 'message' | 'attachText'> = 'message',
): readonly Problem[] {
  const checked = { text: code, tags: scanTags(code), onPortal: position === 'message' };
  return checks
    .flatMap((check) => check(checked))
    .sort((one, other) => one.start - other.start)
    .map(({ code: name, start, end }) => {
      const { severity, message, hint } = problemTexts[name];
      const shown = end - start > LONGEST ? `${code.slice(start, start + LONGEST)}…` : code.slice(start, end);
      return { code: name, severity, start, end, message: message(shown), hint };
    });
}
