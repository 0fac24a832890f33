import type { Part, Size } from '@riposte/portal';
import type { Flag, MethodForm } from '../methods/method-form.ts';
import { writeAddress } from '../methods/write-address.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import { takePen } from '../pen/pen.ts';
import { writeActing } from '../pen/write-acting.ts';
import { problemsOfText, type TextValue } from '../text/text-value.ts';
import { within, type Problem } from '../tree/problem.ts';
import { putPieces, type Pieces } from './put-pieces.ts';
import type { Request } from './request.ts';
import { partWriters, type WrittenPart } from './write-parts.ts';

/** The request, and what each composed part comes to as far as that could be counted. */
export interface Written {
  readonly params: Record<string, unknown>;
  /** Undefined where none goes out. */
  readonly text: WrittenText | undefined;
  readonly parts: Readonly<Record<Part, Size | undefined>>;
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
  const { form, address, policy } = request;
  const problems: Problem[] = [];
  const text = writeOwnText(tree, request, problems);
  const botId = typeof address.botId === 'number' ? address.botId : undefined;
  const writing = { policy, botId, fullMenu: form.api === 'v2' };
  const attach = partWriters.attach(tree, writing);
  const keyboard = partWriters.keyboard(tree, writing);
  const menu = partWriters.menu(tree, writing);
  const wireOf = (part: Part, written: WrittenPart | undefined): unknown => {
    if (written === undefined) return takesOff(part, tree, request) ? removal : undefined;
    for (const problem of written.problems) problems.push(problem);
    return written.wire;
  };
  const pieces = {
    text: text?.value,
    system: flagOf('system', tree, form),
    urlPreview: flagOf('urlPreview', tree, form),
    attach: wireOf('attach', attach),
    keyboard: wireOf('keyboard', keyboard),
    menu: wireOf('menu', menu),
  };
  const parts = { attach: attach?.size, keyboard: keyboard?.size, menu: menu?.size };
  return { params: toParams(request, pieces), text, parts, problems };
}

function toParams({ form, address }: Request, pieces: Pieces): Written['params'] {
  const params: Record<string, unknown> = {};
  const fields: Record<string, unknown> = form.api === 'v1' ? params : {};
  writeAddress(form, address, params, fields);
  putPieces[form.api](pieces, fields);
  if (form.api === 'v2') params.fields = fields;
  else if (address.botId !== undefined && takesBot(form)) params.BOT_ID = address.botId;
  return params;
}

function takesBot({ address }: MethodForm): boolean {
  for (const { name } of address) if (name === 'botId') return true;
  return false;
}

function flagOf(flag: Flag, tree: MessageTree, { flags }: MethodForm): boolean | undefined {
  return tree[flag] !== undefined && flags.includes(flag) ? tree[flag] : undefined;
}

/** Whether what the tree does not have is to go from the message. */
function replaces({ mode, form }: Request): boolean {
  return mode === 'reply' && form.purpose === 'update';
}

function takesOff(part: Part, { removed }: MessageTree, request: Request): boolean {
  return removed.includes(part) || (replaces(request) && request.form.parts.includes(part));
}

/** Takes a part off the message; an empty list a form body could not carry (portal.md §8 rule 3). */
const removal = 'N';

function writeOwnText(tree: MessageTree, request: Request, problems: Problem[]): WrittenText | undefined {
  const { form, policy } = request;
  const pen = takePen(policy);
  const given = tree.text ?? tree.fallback ?? '';
  if (tree.text === undefined && form.text !== 'always' && !replaces(request)) return undefined;
  const value = writeActing(pen, given, 'message');
  if (tree.text !== undefined && pen.isSuspect)
    problems.push(...within('text', problemsOfText(tree.text, 'message')));
  return { value, isKept: !Number.isNaN(pen.cost) && !hasBreakMark(given, value) };
}

/** The portal makes breaks of these (portal.md §7); literal text is written so that it has no such tag. */
const breakMark = /\[br\]|#br#/i;

function hasBreakMark(given: TextValue, written: string): boolean {
  return (typeof given !== 'string' || written.includes('#')) && breakMark.test(written);
}
