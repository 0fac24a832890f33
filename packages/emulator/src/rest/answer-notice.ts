import { intParam, textParam, upperKeys } from './params.ts';
import { refuse } from './refuse.ts';
import type { RestMethod } from './rest-method.ts';

/** What a method wants beside the ID of a notification, and what it says without it (transport.md §1.4). */
interface Asked {
  readonly key: 'ANSWER_TEXT' | 'NOTIFY_VALUE';
  readonly description: string;
}

/**
 * Answers a notification. None that REST makes takes an answer or has buttons, and of such the documentation says that
 * `result_message` is false; for the buttons that is inferred from it.
 */
export function answerNotice({ key, description }: Asked): RestMethod {
  return ({ params }) => {
    const given = upperKeys(params);
    if (intParam(given, 'ID') <= 0) return refuse('ID_ERROR', "Notification ID can't be empty");
    if (textParam(given, key) === '') return refuse(`${key}_ERROR`, description);
    return { result: { result_message: false } };
  };
}
