import type { EscapeRule } from '../escape-rule.ts';

/**
 * What would end the address or be rewritten in it; `%` stays, so a ready address stays as it is (client.md §3.4).
 */
export const urlCharacter: EscapeRule = {
  marker: '',
  find: /[[\]"<>\\\s\x7F-\x9F]|[^ -\uFFFF]/g,
  write: encodeURIComponent,
};
