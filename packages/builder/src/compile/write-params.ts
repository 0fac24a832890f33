import type { Policy } from '@riposte/bbcode';
import type { Part } from '@riposte/portal';
import type { Flag, MethodForm } from '../methods/method-form.ts';
import { writeAddress } from '../methods/write-address.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { emitText } from '../text/text-value.ts';
import type { Wire } from './wire.ts';
import { partWriters } from './write-parts.ts';

/** A whole message says what is missing too; a change says only what it names. */
export type Mode = 'reply' | 'change';

export interface Request {
  readonly form: MethodForm;
  readonly address: Readonly<Record<string, unknown>>;
  readonly mode: Mode;
  readonly policy: Policy;
}

const partNames = ['attach', 'keyboard', 'menu'] as const;
const flagNames = ['system', 'urlPreview'] as const;

/** What a method calls the pieces of a message. */
const names: Readonly<Record<MethodForm['api'], Readonly<Record<'text' | Part | Flag, string>>>> = {
  v1: {
    text: 'MESSAGE',
    system: 'SYSTEM',
    urlPreview: 'URL_PREVIEW',
    attach: 'ATTACH',
    keyboard: 'KEYBOARD',
    menu: 'MENU',
  },
  v2: {
    text: 'message',
    system: 'system',
    urlPreview: 'urlPreview',
    attach: 'attach',
    keyboard: 'keyboard',
    menu: 'menu',
  },
};

/** The parameters of the call: the tree in the portal's keys, as the method takes them. */
export function writeParams(tree: MessageTree, request: Request): Record<string, unknown> {
  const { form, address } = request;
  const params: Record<string, unknown> = {};
  const fields: Record<string, unknown> = form.api === 'v1' ? params : {};
  writeAddress(form, address, params, fields);
  writeMessage(tree, request, fields);
  if (form.api === 'v2') params.fields = fields;
  else if (address.botId !== undefined && form.address.some(({ name }) => name === 'botId'))
    params.BOT_ID = address.botId;
  return params;
}

function writeMessage(tree: MessageTree, request: Request, fields: Record<string, unknown>): void {
  const { form, address, mode, policy } = request;
  const name = names[form.api];
  const replaces = mode === 'reply' && form.purpose === 'update';
  if (tree.text !== undefined || form.text === 'always' || replaces) {
    fields[name.text] = emitText(tree.text ?? '', 'message', policy);
  }
  for (const flag of flagNames) {
    const on = tree[flag];
    if (on !== undefined && form.flags.includes(flag))
      fields[name[flag]] = flagWords[form.api][on ? 'on' : 'off'];
  }
  const botId = typeof address.botId === 'number' ? address.botId : undefined;
  const writing = { policy, botId, fullMenu: form.api === 'v2' };
  for (const part of partNames) {
    const written: Wire | readonly Wire[] | undefined = partWriters[part](tree, writing);
    if (written !== undefined) fields[name[part]] = written;
    else if (tree.removed.includes(part) || (replaces && form.parts.includes(part)))
      fields[name[part]] = removal;
  }
}

/** Takes a part off the message; an empty list a form body could not carry (portal.md §8 rule 3). */
const removal = 'N';

/** v1 compares with the strings alone (portal.md §8 rule 5). */
const flagWords = { v1: { on: 'Y', off: 'N' }, v2: { on: true, off: false } } as const;
