import { fmt, reply, type CommandCall, type Reply } from '@riposte/builder';
import { nothingMore } from '../nothing-more.ts';
import type { HelpWords } from './words.ts';

/** One thing the bot can do: a call that shows it, and how to type it. */
export interface Ability {
  readonly title: string;
  readonly typed: string;
  readonly explanation: string;
  readonly call: CommandCall;
}

/** What the bot says of itself. */
export interface Help {
  readonly bot: string;
  readonly about: string;
  readonly abilities: readonly Ability[];
  readonly docs?: string;
}

/** All a bot can do: a click on a typed command puts it into the input field, a button runs it at once. */
export function helpMenu({ bot, about, abilities, docs }: Help, words: HelpWords): Reply {
  return reply(fmt`${fmt.bold(bot)}\n${about}`)
    .attach((a) =>
      a
        .description(nothingMore)
        .message(fmt.bold(words.commands))
        .each(abilities, (a, { typed, explanation }) => a.message(fmt`${fmt.put(typed)} — ${explanation}`)),
    )
    .keyboard((k) =>
      k
        .columns(2, (k) => k.each(abilities, (k, { title, call }) => k.command(title, call, { width: 150 })))
        .row()
        .when(docs, (k, url) => k.link(words.docs, url, { tone: 'secondary' })),
    );
}
