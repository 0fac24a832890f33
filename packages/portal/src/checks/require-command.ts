import { phrase } from '../issues/phrases.ts';
import { findCommand, namedCommand } from '../call/find-command.ts';
import { refused } from '../call/refused.ts';
import { REFUSALS } from '../call/refusals.ts';
import { PASSED, type Check } from '../call/step.ts';
import { top } from '../report/place.ts';
import { quote } from '../report/quote.ts';

/** The command must be there, and belong to the application that calls (portal.md §6.3 step 3). */
export const requireCommand: Check = (call) => {
  const record = findCommand(call);
  const place = top('commandId', 'COMMAND_ID');
  const query = namedCommand(call);
  const command =
    query === null
      ? phrase('noCommandNamed')
      : 'id' in query
        ? phrase('commandIdIs', query.id)
        : phrase('commandIs', quote(query.command));
  if (record === null) return refused(REFUSALS.commandId, 'COMMAND_ID_ERROR', place, { command });
  const clientId = call.context.records?.clientId;
  if (record !== undefined && record.clientId !== clientId) {
    return refused(REFUSALS.commandApp, 'APP_ID_ERROR', place, { what: phrase('command') });
  }
  return PASSED;
};
