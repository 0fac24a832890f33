/** Parts of sentences that texts are completed with; `{value}` is what the phrase is about. */
export const PHRASES = {
  aText: 'the text {value}',
  anEmptyText: 'an empty text',
  aNumber: 'the number {value}',
  aList: 'a list',
  anEmptyList: 'empty',
  anObject: 'an object',
  aBoolean: '{value}',
  missing: 'missing',

  wantsObject: 'an object',
  wantsRows: 'a list of rows',
  wantsNumber: 'a number',
  wantsText: 'a string',

  blockVanishes: 'the block vanishes',
  elementVanishes: 'the {value} vanishes',
  pictureLeftOut: 'the picture is left out',
  nameLeadsNowhere: 'the name leads nowhere',
  valueLeadsNowhere: 'the value leads nowhere',
  buttonVanishes: 'the button vanishes',
  itemVanishes: 'the item vanishes',
  usedInstead: '{value} is used instead',
  leftOut: 'it is left out',
  measuresAre0: 'the measures are stored as 0',
  lineOf200: 'the line is 200 pixels wide',
  drawnByLot: 'one is drawn by lot',

  readAs: 'reads as {value}',
  keptAsSent: 'keeps as it is, though no client knows it',
  transparent: 'it becomes transparent',
  noText: 'it is not a text with a visible character',
  needs: 'there is no {value} beside it',
  goesToDescription: 'a MESSAGE with AS_DESCRIPTION takes its place',
  goesBefore: '{value} goes before it',
  idGoesBefore: 'an id goes before it',
  htmlReplacesPicture: 'HTML takes the place of the picture',
  noPicture: 'there is no PREVIEW to measure',

  command: 'The command',
  bot: 'The bot',
  button: 'button',
  item: 'item',
  attach: 'attach',
  keyboard: 'keyboard',
  menu: 'menu',
  blocks: 'block',
  buttons: 'button',
  items: 'item',

  oldOneTakenOff: 'the old one is taken off',
  noCommandNamed: 'COMMAND_ID and COMMAND are missing',
  commandIdIs: 'COMMAND_ID is {value}',
  commandIs: 'COMMAND is {value}',
  isMissing: '{value} is missing or no number',
  noMessage: 'there is no message {value}',
  noAuthor: 'there is no bot to be its author',
  noAttachCounts: ', and here no attach stands for it',
  noAttach: ', and no attach stands for it',
  noAttachOrKeyboard: ', and no attach or keyboard stands for it',

  botIs: ', since the method knows the bot: {value}',
  noBotHere: ', since the method takes the bot from the parameters, which name none',
  setByKeyboard: ' on a button; only VOTE of the whole keyboard has',
  notAnObject: ', since it is no object with colours',
  lineAnyway: ': the line is 200 pixels wide',
  plainDelimiter: 'What DELIMITER is here',
  onAButton: ' on a button',
  inThisMethod: ' in this method',
  unlessUuid: ', since it is no lower-case UUID of version 4',
  alwaysPreviewed: ', since a preview is always made',
  aLineBreak: 'a line break',

  keyboardElsewhere: 'Notifications have no buttons; send the user a message instead.',
  menuElsewhere:
    'imbot.message.add, im.message.add and their updates take one, and command answers in group chats.',
} as const satisfies Readonly<Record<string, string>>;

export type PhraseKey = keyof typeof PHRASES;

/** A part of a sentence, by its key in the table, so that it can be said in any language. */
export interface Phrase {
  readonly phrase: PhraseKey;
  readonly value?: string | number;
}

/** A phrase, and what it is about. */
export function phrase(key: PhraseKey, value?: string | number): Phrase {
  return {
    phrase: key,
    ...(value !== undefined && { value }),
  };
}
