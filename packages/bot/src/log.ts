import type { ErrorListener, OutcomeListener } from './bot-options.ts';

/** Says on stderr what did not reach the chat; outcomes hold no secret. */
export const logUndelivered: OutcomeListener = (outcome, { event }) => {
  const about = `Answer to /${event.command} in ${event.dialog}`;
  switch (outcome.status) {
    case 'sent':
    case 'accepted':
      return;
    case 'undelivered':
    case 'deferred':
      console.error(`${about}: ${outcome.status}. ${outcome.reason}`);
      return;
    case 'rejected':
      console.error(`${about}: rejected. ${outcome.description} [${outcome.code}]`);
      return;
    case 'unknown':
      console.error(`${about}: unknown. ${outcome.cause.message}`);
      return;
    case 'invalid':
      for (const { severity, path, message, hint, code } of outcome.issues) {
        if (severity === 'error') console.error(`${about}: ${path.join('.')}: ${message} ${hint} [${code}]`);
      }
  }
};

export const logError: ErrorListener = (error, { event }) => {
  console.error(`The handler of /${event.command} failed:`, error);
};
