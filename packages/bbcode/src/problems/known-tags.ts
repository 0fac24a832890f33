/** What a tag looks like where the client knows it (client.md §2). */
export interface KnownTag {
  /** The whole start tag. */
  readonly start: RegExp;
  readonly hasEnd: boolean;
}

export const knownTags: Readonly<Record<string, KnownTag>> = {
  b: { start: /^\[b]$/i, hasEnd: true },
  i: { start: /^\[i]$/i, hasEnd: true },
  u: { start: /^\[u]$/i, hasEnd: true },
  s: { start: /^\[s]$/i, hasEnd: true },
  size: { start: /^\[size=\d+(?:pt|px)?]$/i, hasEnd: true },
  color: { start: /^\[color=#(?:[0-9a-f]{3}|[0-9a-f]{6})]$/i, hasEnd: true },
  url: { start: /^\[url(?:=.+)?]$/i, hasEnd: true },
  img: { start: /^\[img\s+size=(?:small|medium|large)]$/i, hasEnd: true },
  user: { start: /^\[user=(?:\d+|all)(?: replace)?]$/i, hasEnd: true },
  chat: { start: /^\[chat=(?:imol\|)?\d+]$/i, hasEnd: true },
  context: { start: /^\[context=(?:chat\d+|\d+:\d+)\/\d+]$/i, hasEnd: true },
  call: { start: /^\[call(?:=[\d #()+./-]+)?]$/i, hasEnd: true },
  pch: { start: /^\[pch=\d+]$/i, hasEnd: true },
  code: { start: /^\[code]$/i, hasEnd: true },
  put: { start: /^\[put(?:=.+)?]$/i, hasEnd: true },
  send: { start: /^\[send(?:=.+)?]$/i, hasEnd: true },
  icon: { start: /^\[icon=\S{2}/i, hasEnd: false },
  disk: { start: /^\[disk=\d+]$/i, hasEnd: false },
  timestamp: { start: /^\[timestamp=\d+\s+format=[_a-z]+]$/i, hasEnd: false },
  like: { start: /^\[like]$/i, hasEnd: false },
  dislike: { start: /^\[dislike]$/i, hasEnd: false },
  rating: { start: /^\[rating=[1-5]]$/i, hasEnd: false },
  br: { start: /^\[br]$/i, hasEnd: false },
};

/** Tags of other places that people write out of habit. */
export const deadTags: ReadonlySet<string> = new Set([
  ...[
    'h1',
    'h2',
    'h3',
    'list',
    '*',
    'table',
    'tr',
    'td',
    'th',
    'quote',
    'spoiler',
    'font',
    'p',
    'left',
    'center',
  ],
  ...[
    'right',
    'justify',
    'video',
    'source',
    'dialog',
    'attach',
    'date',
    'hr',
    'icode',
    'mention',
    'email',
    'link',
  ],
]);
