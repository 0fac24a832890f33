import type { EscapeRule } from '../escape-rule.ts';

/**
 * As the rule for placeholders, by a space: a command reaches the bot, so it takes nothing invisible (client.md
 * §3.2 rule 7, §3.4).
 */
export const visiblePlaceholder: EscapeRule = {
  marker: '####',
  find: /####(?=REPLACEMENT_|MD)/g,
  write: '#### ',
};
