import { fmt, reply, type Reply } from '@riposte/builder';
import { connect } from '@riposte/bot';
import { log, users } from './digest-data.ts';

const day = '2026-06-24';
const digest = (u: (typeof users)[number]): Reply =>
  reply(fmt`Good morning, ${u.name}`).attach((a) =>
    a.each(u.tasks, (a, t) => a.message(t), { max: 20, more: (a, n) => a.message(`and ${n} more`) }),
  );
const portal = connect({
  webhook: process.env.B24!,
  botToken: process.env.TOKEN!,
  bot: { id: 39, api: 'v2' },
});
for (const to of [(id: number) => ({ notify: id, tag: `digest:${day}` }), (id: number) => ({ dialog: id })]) {
  for await (const { item, outcome } of portal.sendEach(
    users,
    (u) => (u.tasks.length ? { to: to(u.id), reply: digest(u), key: `digest:${day}:${u.id}` } : undefined),
    { priority: 'bulk' },
  )) {
    switch (outcome.status) {
      case 'sent':
      case 'accepted':
        break;
      case 'deferred':
        log.retry(item.id, outcome.until);
        break;
      case 'unknown':
        log.ask(item.id, outcome.key);
        break;
      case 'rejected':
        log.dead(item.id, outcome.code);
        break;
      case 'undelivered':
        log.dead(item.id, outcome.reason);
        break;
      case 'invalid':
        log.dead(item.id, outcome.issues[0]!.message);
        break;
      default:
        outcome satisfies never;
    }
  }
}
