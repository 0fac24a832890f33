import type { Check, CheckedText, Finding } from './check.ts';
import { addresses } from './checks/addresses.ts';
import { commands } from './checks/commands.ts';
import { cutHalves } from './checks/cut-halves.ts';
import { links } from './checks/links.ts';
import { mentions } from './checks/mentions.ts';
import { openingCommand } from './checks/opening-command.ts';
import { placeholders } from './checks/placeholders.ts';
import { reading } from './checks/reading.ts';
import { tagPairs } from './checks/tag-pairs.ts';
import { tagValues } from './checks/tag-values.ts';
import { findCuts } from './find-cuts.ts';
import { pairTags } from './pair-tags.ts';
import { knownTokens, scanTags } from './scan-tags.ts';

const checks: readonly Check[] = [
  tagPairs,
  cutHalves,
  tagValues,
  links,
  addresses,
  commands,
  mentions,
  openingCommand,
  placeholders,
  reading,
];

/** What is wrong with a text, in the order of places; in time linear in the text. */
export function findFindings(
  text: string,
  { onPortal, isRaw }: Pick<CheckedText, 'onPortal' | 'isRaw'>,
): readonly Finding[] {
  const { covered, cuts } = findCuts(text);
  const tags = scanTags(covered);
  const known = knownTokens(tags);
  const checked = { text, tags, known, pairs: pairTags(known), cuts, onPortal, isRaw };
  return checks.flatMap((check) => check(checked)).sort((one, other) => one.start - other.start);
}
