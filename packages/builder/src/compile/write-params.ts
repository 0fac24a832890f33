import type { Part, Size } from '@riposte/portal';
import type { Flag, MethodForm } from '../methods/method-form.ts';
import { writeAddress } from '../methods/write-address.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { takePen } from '../pen/pen.ts';
import { writeActing } from '../pen/write-acting.ts';
import { problemsOfText, type TextValue } from '../text/text-value.ts';
import { within, type Problem } from '../tree/problem.ts';
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
  /** Undefined where none goes out. */
  readonly text: WrittenText | undefined;
  readonly parts: Readonly<Partial<Record<Part, Size>>>;
  /** What is the matter with text and elements, with paths from the message down. */
  readonly problems: readonly Problem[];
}

export interface WrittenText {
  readonly value: string;
  /** Whether the portal keeps it as it is, as far as could be counted. */
  readonly isKept: boolean;
}

/** The parameters of the call: the tree in the portal's keys, as the method takes them. */
export function writeParams(tree: MessageTree, request: Request): Written {
  const { form, address } = request;
  const params: Record<string, unknown> = {};
  const fields: Record<string, unknown> = form.api === 'v1' ? params : {};
  writeAddress(form, address, params, fields);
  const problems: Problem[] = [];
  const text = writeOwnText(tree, request, { fields, problems });
  for (const flag of flagNames) {
    const on = tree[flag];
    if (on !== undefined && form.flags.includes(flag))
      fields[names[form.api][flag]] = flagWords[form.api][on ? 'on' : 'off'];
  }
  const parts = writeOwnParts(tree, request, { fields, problems });
  if (form.api === 'v2') params.fields = fields;
  else if (address.botId !== undefined && takesBot(form)) params.BOT_ID = address.botId;
  return { params, text, parts, problems };
}

function takesBot({ address }: MethodForm): boolean {
  for (const { name } of address) if (name === 'botId') return true;
  return false;
}

/** Whether what the tree does not have is to go from the message. */
function replaces({ mode, form }: Request): boolean {
  return mode === 'reply' && form.purpose === 'update';
}

/** Where to write what. */
interface Draft {
  readonly fields: Record<string, unknown>;
  readonly problems: Problem[];
}

function writeOwnText(
  tree: MessageTree,
  request: Request,
  { fields, problems }: Draft,
): WrittenText | undefined {
  const { form, policy } = request;
  const pen = takePen(policy);
  const given = tree.text ?? tree.fallback ?? '';
  if (tree.text === undefined && form.text !== 'always' && !replaces(request)) return undefined;
  const value = writeActing(pen, given, 'message');
  fields[names[form.api].text] = value;
  if (tree.text !== undefined && pen.isSuspect)
    problems.push(...within('text', problemsOfText(tree.text, 'message')));
  return { value, isKept: !Number.isNaN(pen.cost) && !hasBreakMark(given, value) };
}

/** The portal makes breaks of these (portal.md §7); literal text is written so that it has no such tag. */
const breakMark = /\[br\]|#br#/i;

function hasBreakMark(given: TextValue, written: string): boolean {
  return (typeof given !== 'string' || written.includes('#')) && breakMark.test(written);
}

function writeOwnParts(
  tree: MessageTree,
  request: Request,
  { fields, problems }: Draft,
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
      for (const problem of written.problems) problems.push(problem);
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
