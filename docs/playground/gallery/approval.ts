import {
  command,
  fmt,
  imbot,
  reply,
  type Reply,
} from '@riposte/builder';

interface Request {
  readonly id: number;
  readonly from: string;
  readonly what: string;
  readonly sum: string;
  /** Missing while nobody has decided. */
  readonly decision?: {
    readonly by: string;
    readonly isApproved: boolean;
  };
}

const decide = command('decide', {
  request: Number,
  answer: ['approve', 'decline'],
});

function approval({ id, from, what, sum, decision }: Request): Reply {
  return reply(fmt`${fmt.bold(what)}, asked for by ${from}`)
    .attach((a) =>
      a
        .tone(
          decision === undefined
            ? 'primary'
            : decision.isApproved
              ? 'secondary'
              : 'alert',
        )
        .grid({ Sum: sum }, { display: 'row', width: 120 })
        .when(decision, (a, { by, isApproved }) =>
          a.message(
            fmt`${isApproved ? '✅ Approved' : '❌ Declined'} by ${fmt.bold(by)}`,
          ),
        ),
    )
    .when(decision === undefined, (r) =>
      r.keyboard((k) =>
        k
          .command(
            'Approve',
            decide({ request: id, answer: 'approve' }),
            { tone: 'primary' },
          )
          .command(
            'Decline',
            decide({ request: id, answer: 'decline' }),
            { tone: 'alert' },
          ),
      ),
    );
}

const request = {
  id: 7,
  from: 'Anna Kim',
  what: 'A new printer',
  sum: '12,400',
};

// Sent once, and updated after the click: try the one, then the other.
export const asked = approval(request);
export const decided = approval({
  ...request,
  decision: { by: 'Maria Lopez', isApproved: true },
});

export default asked.compile(
  imbot.messageAdd({ dialogId: 'chat2941', botId: 39 }),
);
