import { bot, type Bot, type Connection } from '@riposte/bot';
import { change, fmt, reply, type Reply } from '@riposte/builder';
import { ask, decide } from './commands.ts';
import { daysOfLeave } from './leave.ts';
import type { LeaveStore } from './leave-store.ts';
import { requestCard } from './request-card.ts';

/** What the bot works with. */
export interface ApprovalOptions {
  readonly leaves: LeaveStore;
  /** User ids of those who decide; the request goes to the first. */
  readonly managers: readonly [number, ...number[]];
}

const usage = (): Reply =>
  reply(fmt`Like this: ${fmt.put('/leave 3 paid', '/leave 3 paid visiting my mother')}`);

/** Takes requests for leave, has a manager decide, tells who asked. */
export function approvalBot(portal: Connection, { leaves, managers }: ApprovalOptions): Bot {
  return bot(portal)
    .on(
      ask,
      async ({ params: { days, kind, note }, user, connection }) => {
        if (days <= 0) return usage();
        const leave = await leaves.add({ from: user, days, kind, note });
        const sent = await connection.send({ dialog: managers[0] }, requestCard(leave), {
          key: `leave:${leave.id}`,
        });
        return sent.status === 'sent'
          ? reply('Your request is with your manager.')
          : reply(
              fmt`Your request could not be passed on (${sent.status}). Please tell your manager yourself.`,
            );
      },
      { miss: usage },
    )
    .onClick(
      decide,
      async ({ params: { id, isApproved }, user, connection, notify, update }) => {
        // A click proves that the button was there to be clicked, not that this person may decide.
        if (!managers.includes(user.id)) return notify(reply('Only a manager decides about leave.'));
        const decided = await leaves.decide(id, { isApproved, by: user.name });
        if (decided === undefined) return update(reply('This request is not known any more.'));
        const shown = await update(requestCard(decided.leave));
        if (decided.isFirst) {
          const { from, days } = decided.leave;
          const word = isApproved ? 'approved' : 'rejected';
          await connection.send(
            { dialog: from.id },
            reply(`Your request for ${daysOfLeave(days)} was ${word} by ${user.name}.`),
            {
              key: `leave:${id}:decided`,
            },
          );
        }
        return shown;
      },
      {
        miss: ({ update }, { reason }) =>
          update(
            change()
              .text(
                reason === 'expired' ? 'This request has expired.' : 'This button is of an older version.',
              )
              .remove('keyboard'),
          ),
      },
    );
}
