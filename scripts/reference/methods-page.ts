import { METHODS, type Method, type Part } from '@riposte/portal';
import { methodForms } from '../../packages/builder/src/methods/method-forms.ts';
import type { MethodForm } from '../../packages/builder/src/methods/method-form.ts';
import { code, markdownTable } from './markdown-table.ts';
import type { Page } from './page.ts';

const targets = {
  'imbot.command.answer': 'imbot.commandAnswer',
  'imbot.message.add': 'imbot.messageAdd',
  'imbot.message.update': 'imbot.messageUpdate',
  'imbot.v2.Command.answer': 'imbotV2.commandAnswer',
  'imbot.v2.Chat.Message.send': 'imbotV2.messageSend',
  'imbot.v2.Chat.Message.update': 'imbotV2.messageUpdate',
  'im.message.add': 'im.messageAdd',
  'im.message.update': 'im.messageUpdate',
  'im.notify': 'im.notify',
  'im.notify.personal.add': 'im.notifyPersonalAdd',
  'im.notify.system.add': 'im.notifySystemAdd',
} as const satisfies Readonly<Record<Method, string>>;

/** Of every method that honours a key (portal.md §6.12). */
const keyOfSystem =
  'For a system message the key does nothing: sent again it is there twice, so the transport gives it none and repeats nothing by itself.';

/** What cannot be told from how a message is written (portal.md §6.3 to §6.13). */
const worthKnowing = {
  'imbot.command.answer': [
    'The text is required; an attach does not replace it.',
    'Ten minutes after the last command in the dialog it answers `true` and writes nothing: `undelivered`.',
    'In a private dialog the menu is dropped.',
  ],
  'imbot.message.add': [
    'The text is required, and has to be a string.',
    'Menus are passed on in private dialogs too.',
  ],
  'imbot.message.update': [
    'Own messages, for three days after they were written.',
    'Attach, keyboard, menu and text are saved one after the other: when one fails, those before it are changed.',
    'An empty text deletes the message.',
  ],
  'imbot.v2.Command.answer': [
    'The answer is `true` and never an id; whether anything was written it does not say: `accepted`.',
    'A wrong part is left out without an error.',
    'The dialog is that of the message, whatever `dialogId` says. In a private one the menu is dropped.',
  ],
  'imbot.v2.Chat.Message.send': [
    'A menu is dropped without an error.',
    'Text or attach is needed; a keyboard alone is not enough.',
    'Sent again under the same key, it answers the id of the first message and writes nothing.',
    keyOfSystem,
  ],
  'imbot.v2.Chat.Message.update': [
    'Own messages, however old.',
    'All fields are applied together.',
    'A wrong keyboard is ignored, and the old one stays.',
    '`urlPreview` is taken and has no effect.',
  ],
  'im.message.add': [
    'In the name of the person who calls.',
    'An attach alone is enough; a keyboard alone is not.',
    'Buttons that run commands need `botId`.',
    keyOfSystem,
  ],
  'im.message.update': ['As `imbot.message.update`; the message is marked as edited.'],
  'im.notify': [
    'Text is required; no keyboard, no menu.',
    'It cannot be updated; the same `tag` replaces it.',
  ],
  'im.notify.personal.add': ['As `im.notify`, in the name of the person who calls.'],
  'im.notify.system.add': ["As `im.notify`, in the system's name."],
} as const satisfies Readonly<Record<Method, readonly string[]>>;

/** Whether there has to be a text (portal.md §6.13). */
function needsText(method: Method): string {
  const { purpose, text } = methodForms[method];
  if (purpose === 'update') return 'not needed';
  if (text === 'always') return 'required';
  return method === 'imbot.v2.Command.answer' ? 'not with an attach or a keyboard' : 'not with an attach';
}

const head = `A message may go out by eleven methods. They take different parts, spell things differently and answer different things.
A target says which one is meant, and \`compile\` writes the message as that one takes it; what it has no place for is an error.

The sizes are the same everywhere: a text of 20,000 characters, parts of less than 60,000.`;

/** How the methods differ. */
export function methodsPage(): Page {
  const rows = METHODS.map((method) => rowOf(method, methodForms[method]));
  const columns = ['method', 'target', 'attach', 'keyboard', 'menu', 'switches', 'text is', 'once-only key'];
  const sections = METHODS.map((method) => section(method, methodForms[method]));
  const body = [head, markdownTable(columns, rows), '## One by one', ...sections].join('\n\n');
  return { name: 'methods', title: 'The eleven methods', order: 2, body };
}

function rowOf(method: Method, { parts, flags, key }: MethodForm): readonly string[] {
  const has = (part: Part): string => (parts.includes(part) ? 'yes' : '–');
  return [
    code(method),
    code(targets[method]),
    has('attach'),
    has('keyboard'),
    has('menu'),
    flags.map(code).join(', ') || '–',
    needsText(method),
    key === null ? '–' : code(key),
  ];
}

function section(method: Method, { address, purpose }: MethodForm): string {
  const rows = address.map(({ name, key, rule, isRequired }) => [
    code(name),
    code(key),
    isRequired ? 'required' : 'may be left out',
    rule.takes,
  ]);
  const notes = worthKnowing[method].map((note) => `- ${note}`).join('\n');
  const what = purpose === 'update' ? 'Changes a message.' : 'Writes something new.';
  return `### ${method}\n\n${what}\n\n${markdownTable(['option', 'on the wire', '', 'takes'], rows)}\n\n${notes}`;
}
