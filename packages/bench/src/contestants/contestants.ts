import type { Contestant } from './contestant.ts';
import { discordjs } from './discordjs.ts';
import { grammy } from './grammy.ts';
import { handWritten } from './hand-written.ts';
import { jsxSlack } from './jsx-slack.ts';
import { naive } from './naive/naive.ts';
import { riposte } from './riposte.ts';
import { slackBlockBuilder } from './slack-block-builder.ts';

/** Who composes the same content. */
export const contestants = {
  riposte,
  handWritten,
  naive,
  slackBlockBuilder,
  discordjs,
  jsxSlack,
  grammy,
} as const satisfies Readonly<Record<string, Contestant>>;

export type ContestantName = keyof typeof contestants;

/** Those that a peer made and that check what they compose. */
export const validatingPeers: readonly ContestantName[] = ['naive', 'discordjs', 'jsxSlack'];
