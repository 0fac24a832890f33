import type { NoteCode } from '../../types/note.ts';

/** What a note says, by code; `detail` is the name, number or address it is about. */
export const noteTexts: Readonly<Record<NoteCode, (detail: string) => string>> = {
  MALFORMED: (detail) =>
    `${detail} is not in the form the portal stores, so nothing is drawn for it. Draw what judge() returns as stored.`,
  REFUSED: (detail) => detail,
  UNKNOWN_BLOCK: (detail) =>
    `The web client draws nothing for a block of kind ${detail}. Use MESSAGE, DELIMITER, USER, LINK, GRID, IMAGE or FILE.`,
  FREEZES: (detail) =>
    `Nobody sees this text: the ${detail} hangs or breaks over it. Escape what comes from users.`,
  UNSAFE_URL: (detail) => `${detail} is drawn without a link: an address starts with https://, http:// or /.`,
  NESTED_LINK: (detail) =>
    `The value of ${detail} is a link as a whole (LINK), so a link or picture inside it and the text after that are not drawn. Take LINK off, or the inner link out.`,
  TABLE_UNSEEN: (detail) =>
    `${detail} has DISPLAY TABLE, which the web client does not draw at all. Use ROW or BLOCK.`,
  HTML_IN_RICH_LINK: (detail) =>
    `${detail} is parsed as HTML by the web client before it is shown as text. Write & and < as &amp; and &lt;.`,
  HEX_IGNORED: (detail) =>
    `${detail} is stored but not drawn: the web client knows only the tones primary, secondary, alert and base.`,
  HIDDEN_BUTTON: (detail) => `The button ${detail} is hidden from this client by its CONTEXT.`,
  DEAD_BUTTON: (detail) => `A click on ${detail} does nothing: it has no link, command, app or known action.`,
  MENU_UNSEEN: () =>
    'The web client shows no context menu; it is drawn here to be checked. Repeat vital choices as buttons.',
  APPROXIMATE: (detail) =>
    `The picture for ${detail} is approximate: it follows the app's source where that could be read, not a recording.`,
  RAW_IN_PUSH: () =>
    'A push does not unwrap size, color, context and disk tags: there they stay visible as typed. Leave them out of the first line.',
  NOT_IN_PUSH: (detail) => `The ${detail} is not part of a push. Say in the text what can be chosen.`,
};
