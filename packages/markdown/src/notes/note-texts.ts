/** What each thing that had to be shown otherwise is called, and what is to be done. */
export const noteTexts = {
  TABLE: {
    message: 'A table is shown as rows of labels and values: the chat has no tables.',
    hint: 'Nothing is to be done. Two columns read best.',
  },
  INLINE_CODE: {
    message: 'Code within a line is shown in italics: the chat has code in blocks alone.',
    hint: 'Nothing is to be done; put what should stand out into a fence.',
  },
  QUOTE_NESTED: {
    message: 'A quote in a quote is marked by a bar of text: clients draw one level.',
    hint: 'Nothing is to be done.',
  },
  HTML: {
    message: 'Of HTML only the text is shown.',
    hint: 'Ask the model for Markdown alone.',
  },
  LINK_NOT_OPENED: {
    message: 'A link leads to an address no client would open, and is shown as text.',
    hint: 'Write whole addresses, with https://, or those of the portal, which start with /.',
  },
  LINK_TITLE: {
    message: 'The title of a link is left out: the chat has no place for it.',
    hint: 'Say it in the text, if it matters.',
  },
  IMAGE_NOT_SHOWN: {
    message: 'A picture is shown by its name alone: its address cannot be shown where it stands.',
    hint: 'Write its whole address, with https://, outside of links and tables.',
  },
  IMAGE_AS_LINK: {
    message: 'A picture is shown as a link: in text the client draws jpg, png, gif and webp alone.',
    hint: 'Leave the attach on (attach: true), or link to a picture of one of these kinds.',
  },
  DEFINITION_UNUSED: {
    message: 'The address of a reference that nothing refers to is not shown.',
    hint: 'Refer to it as [text][name], or write it as text.',
  },
  NESTED_TOO_DEEP: {
    message: 'What is nested deeper than fifty levels is shown without markup.',
    hint: 'Nothing is to be done.',
  },
  CHARACTERS: {
    message: 'Control characters, and halves of characters, are left out or replaced.',
    hint: 'Cut streams between characters, and decode them with { stream: true }.',
  },
  EMPTY: {
    message: 'There is nothing to see in the source; the reply is an ellipsis.',
    hint: 'Send no message, or say that there was no answer.',
  },
  NOT_PARSED: {
    message: 'The source could not be read as Markdown, and is shown as it is.',
    hint: 'Please report it with the source.',
  },
} as const satisfies Readonly<Record<string, { readonly message: string; readonly hint: string }>>;

export type NoteCode = keyof typeof noteTexts;
