import { command, reply } from '@riposte/builder';
import { bot, connect } from '@riposte/bot';
import { llm, markdown, votes } from './llm-model.ts';

const rate = command('rate', { good: Boolean });

export default bot(
  connect({ webhook: process.env.B24!, botToken: process.env.TOKEN!, bot: { id: 39, api: 'v2' } }),
)
  .on('message', async ({ text, live }) => {
    const draft = await live(reply('…'));
    let answer = '';
    try {
      for await (const piece of llm(text, { signal: draft.signal })) draft.set(markdown((answer += piece)));
    } catch {
      return draft.finish(markdown(`${answer}\n\n_(interrupted)_`));
    }
    return draft.finish(
      markdown(answer).keyboard((k) =>
        k.command('👍', rate({ good: true })).command('👎', rate({ good: false })),
      ),
    );
  })
  .onClick(rate, ({ params, ref, update }) => {
    votes.add(ref.messageId, params.good);
    return update(reply('…').without('keyboard'));
  });
