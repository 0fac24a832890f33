/**
 * A command that can be typed here.
 *
 * @typedef {object} Offer
 * @property {string} command without its slash
 * @property {string} title
 * @property {string} params
 * @property {string} bot
 */

/**
 * The commands that what stands before the caret may become: a slash at the start of a line, and what is typed of the
 * name. `start` and `end` are the name with its slash; undefined where no command is being typed.
 *
 * @param {string} text
 * @param {number} caret
 * @param {readonly Offer[]} commands
 * @returns {{ readonly start: number, readonly end: number, readonly offers: readonly Offer[] } | undefined}
 */
export function matchCommands(text, caret, commands) {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const typed = text.slice(start, caret);
  if (!/^\/\S*$/.test(typed) || /^\S/.test(text.slice(caret))) return undefined;
  const name = typed.slice(1).toLowerCase();
  const offers = commands
    .filter(({ command }) => command.toLowerCase().startsWith(name))
    .sort((a, b) => a.command.localeCompare(b.command));
  return offers.length === 0 ? undefined : { start, end: caret, offers };
}
