import type { Connection } from '@riposte/bot';
import { digest } from './digest.ts';
import type { Person } from './person.ts';
import type { Summary } from './summary.ts';

/**
 * Writes to everybody who has something to do. The key makes a message of the day the same message, so a run that
 * broke off, or was not sure of some, is simply run again.
 */
export async function sendDigests(
  portal: Connection,
  people: Iterable<Person>,
  day: string,
): Promise<Summary> {
  let sent = 0;
  const later: { id: number; until: Date }[] = [];
  const unsure: number[] = [];
  const failed: { id: number; why: string }[] = [];
  const mailings = portal.sendEach(people, (person) =>
    person.tasks.length === 0
      ? undefined
      : { to: { dialog: person.id }, reply: digest(person), key: `digest:${day}:${person.id}` },
  );
  for await (const {
    item: { id },
    outcome,
  } of mailings) {
    switch (outcome.status) {
      case 'sent':
      case 'accepted':
        sent += 1;
        break;
      case 'deferred':
        later.push({ id, until: outcome.until });
        break;
      case 'unknown':
        unsure.push(id);
        break;
      case 'undelivered':
        failed.push({ id, why: outcome.reason });
        break;
      case 'rejected':
        failed.push({ id, why: outcome.code });
        break;
      case 'invalid':
        failed.push({ id, why: outcome.issues.map(({ message }) => message).join(' ') });
        break;
    }
  }
  return { sent, later, unsure, failed };
}
