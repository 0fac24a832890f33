import { command, fmt, reply, type Reply } from '@riposte/builder';
import { oneLine } from '../one-line.ts';
import type { Person } from '../person.ts';
import { nothingMore } from '../nothing-more.ts';
import type { ApprovalWords } from './words.ts';

/** A request that somebody has to decide on. */
export interface Approval {
  readonly id: number;
  readonly author: Person;
  readonly subject: string;
  readonly reason?: string;
  readonly from: Date;
  readonly to: Date;
}

/** Who decided what, and when. */
export interface Decision {
  readonly isApproved: boolean;
  readonly by: Person;
  readonly at: Date;
}

export const decide = command('decide', { request: Number, approve: Boolean });

/** The request: two buttons, of which a click disables both until the message changes. */
export function approvalRequest(request: Approval, words: ApprovalWords): Reply {
  return approvalBody(request, words)
    .attach((a) => a.tone('primary'))
    .keyboard((k) =>
      k
        .command(words.approve, decide({ request: request.id, approve: true }), {
          tone: 'primary',
          block: true,
        })
        .command(words.reject, decide({ request: request.id, approve: false }), {
          tone: 'alert',
          block: true,
        }),
    );
}

/** What the message becomes after the click, sent as an update: the decision in place of the buttons. */
export function approvalDecided(
  { request, decision }: { readonly request: Approval; readonly decision: Decision },
  words: ApprovalWords,
): Reply {
  const { isApproved, by, at } = decision;
  return approvalBody(request, words).attach((a) =>
    a
      .tone(isApproved ? 'base' : 'alert')
      .delimiter()
      .message(
        fmt`${fmt.bold(isApproved ? words.approved : words.rejected)} · ${fmt.user(by.name, by.id)}, ${fmt.time(at, 'SHORT_TIME_FORMAT')}`,
      ),
  );
}

function approvalBody({ author, subject, reason, from, to }: Approval, words: ApprovalWords): Reply {
  return reply(fmt`${fmt.user(author.name, author.id)} ${words.asks}: ${fmt.bold(subject)}`).attach((a) =>
    a
      .description(reason === undefined ? nothingMore : oneLine(reason))
      .grid(
        [
          [
            words.when,
            fmt`${fmt.time(from, 'DAY_SHORT_MONTH_FORMAT')} – ${fmt.time(to, 'DAY_SHORT_MONTH_FORMAT')}`,
          ],
        ],
        { display: 'row', width: 90 },
      )
      .when(reason, (a, text) => a.grid({ [words.why]: text }, { display: 'row', width: 90 })),
  );
}
