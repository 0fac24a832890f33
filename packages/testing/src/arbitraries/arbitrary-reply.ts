import { reply, type Reply, type Target } from '@riposte/builder';
import fc from 'fast-check';
import { usualTargets } from '../compiling/usual-targets.ts';
import { arbitraryBlock } from './arbitrary-block.ts';
import { arbitraryButton } from './arbitrary-button.ts';
import { arbitraryInline } from './arbitrary-inline.ts';
import { steps } from './steps.ts';

/** Which replies are wanted. */
export interface ReplyOptions {
  /** Where they have to compile; `imbot.messageAdd` when left out. */
  readonly target?: Target | undefined;
}

/**
 * Replies with every kind of block and button and hostile text in all of them, which compile: for properties of what
 * you do with a reply.
 *
 * @param options `target` for which they have to compile
 *
 * @example
 * ```ts
 * fc.assert(fc.property(arbitraryReply(), (made) => made.safeCompile(imbot.messageAdd({ dialogId: 5 })).ok));
 * ```
 */
export function arbitraryReply({ target = usualTargets.reply }: ReplyOptions = {}): fc.Arbitrary<Reply> {
  const composed = fc.record(
    {
      text: arbitraryInline(),
      attach: steps(arbitraryBlock(), 4),
      keyboard: steps(arbitraryButton(), 6),
    },
    { requiredKeys: ['text'] },
  );
  return composed
    .map(({ text, attach, keyboard }) => {
      const said = reply(text);
      const held = attach === undefined ? said : said.attach(attach);
      return keyboard === undefined ? held : held.keyboard(keyboard);
    })
    .filter((made) => made.safeCompile(target).ok);
}
