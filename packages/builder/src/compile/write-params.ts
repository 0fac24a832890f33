import type { Part, Size } from '@riposte/portal';
import type { Flag, MethodForm } from '../methods/method-form.ts';
import { writeAddress } from '../methods/write-address.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { emitText } from '../text/text-value.ts';
import type { Request } from './request.ts';
import { partWriters, type WrittenPart } from './write-parts.ts';
import { partNames } from '../tree/part-names.ts';

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

/** The request, and what each composed part comes to as far as that could be counted. */
export interface Written {
  readonly params: Record<string, unknown>;
  /** As it goes out; undefined where it does not. */
  readonly text: string | undefined;
  readonly parts: Readonly<Partial<Record<Part, Size>>>;
}

/** The parameters of the call: the tree in the portal's keys, as the method takes them. */
export function writeParams(tree: MessageTree, request: Request): Written {
  const { form, address } = request;
  const params: Record<string, unknown> = {};
  const fields: Record<string, unknown> = form.api === 'v1' ? params : {};
  writeAddress(form, address, params, fields);
  const text = writeOwnText(tree, request, fields);
  for (const flag of flagNames) {
    const on = tree[flag];
    if (on !== undefined && form.flags.includes(flag))
      fields[names[form.api][flag]] = flagWords[form.api][on ? 'on' : 'off'];
  }
  const parts = writeOwnParts(tree, request, fields);
  if (form.api === 'v2') params.fields = fields;
  else if (address.botId !== undefined && form.address.some(({ name }) => name === 'botId'))
    params.BOT_ID = address.botId;
  return { params, text, parts };
}

/** Whether what the tree does not have is to go from the message. */
function replaces({ mode, form }: Request): boolean {
  return mode === 'reply' && form.purpose === 'update';
}

function writeOwnText(
  tree: MessageTree,
  request: Request,
  fields: Record<string, unknown>,
): string | undefined {
  const { form, policy } = request;
  if (tree.text === undefined && form.text !== 'always' && !replaces(request)) return undefined;
  const text = emitText(tree.text ?? tree.fallback ?? '', 'message', policy);
  fields[names[form.api].text] = text;
  return text;
}

function writeOwnParts(
  tree: MessageTree,
  request: Request,
  fields: Record<string, unknown>,
): Readonly<Partial<Record<Part, Size>>> {
  const { form, address, policy } = request;
  const botId = typeof address.botId === 'number' ? address.botId : undefined;
  const writing = { policy, botId, fullMenu: form.api === 'v2' };
  const sizes: Partial<Record<Part, Size>> = {};
  for (const part of partNames) {
    const name = names[form.api][part];
    const written: WrittenPart | undefined = partWriters[part](tree, writing);
    if (written !== undefined) {
      fields[name] = written.wire;
      sizes[part] = written.size;
    } else if (tree.removed.includes(part) || (replaces(request) && form.parts.includes(part))) {
      fields[name] = removal;
    }
  }
  return sizes;
}

/** Takes a part off the message; an empty list a form body could not carry (portal.md §8 rule 3). */
const removal = 'N';

/** v1 compares with the strings alone (portal.md §8 rule 5). */
const flagWords = { v1: { on: 'Y', off: 'N' }, v2: { on: true, off: false } } as const;
