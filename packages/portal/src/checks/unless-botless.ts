import { commandBotId } from '../call/bot-id.ts';
import { PASSED, type Check } from '../call/step.ts';
import { nothing } from '../parts/outcomes/nothing.ts';
import { issueOf } from '../report/issue-of.ts';

/** A command answer skips the keyboard of a command without a bot, and says nothing (portal.md §6.2). */
export function unlessBotless(keyboard: Check): Check {
  return (call, before) => {
    const sent = call.message.keyboard;
    if (sent === null) return PASSED;
    if (commandBotId(call, sent.value) !== 0) return keyboard(call, before);
    return {
      part: { name: 'keyboard', verdict: nothing('ignored'), items: [] },
      issues: [issueOf('KEYBOARD_WITHOUT_BOT', sent.place)],
    };
  };
}
