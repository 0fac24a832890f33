import { writeAction } from '../actions/write-action.ts';
import { cloneJson } from '../options/clone-json.ts';
import { unsure, type Pen } from '../pen/pen.ts';
import { digits, writeNumber } from '../pen/write-number.ts';
import { writePlainLine } from '../pen/write-plain.ts';
import type { ButtonNode } from './button-node.ts';
import type { CommandButtonOptions } from './button-options.ts';

/** What a button costs beside its action, its label and the digits of its bot (portal.md §2.1). */
const frame =
  '{"BOT_ID":,"TYPE":"BUTTON",,"TEXT":,"VOTE":"N","BLOCK":"N","WAIT":"N","CONTEXT":"ALL","DISABLED":"N","DISPLAY":"LINE","BG_COLOR_TOKEN":"base"}'
    .length;
const widthCost = '"WIDTH":,'.length;
const newline = '{"TYPE":"NEWLINE"}'.length;

/** A pen that knows whose buttons it writes. */
export interface ButtonPen extends Pen {
  readonly botId: number | undefined;
}

/** A keyboard element in the portal's keys (portal.md §4). */
export function writeButton(node: ButtonNode, pen: ButtonPen): unknown {
  switch (node.kind) {
    case 'button':
      return writeAnyButton(node, pen);
    case 'break':
      pen.cost += newline;
      return { TYPE: 'NEWLINE' };
    case 'raw':
      pen.cost += unsure;
      return cloneJson(node.button).copy;
  }
}

function writeAnyButton({ label, action, options }: ButtonNode<'button'>, pen: ButtonPen): unknown {
  pen.cost += pen.botId === undefined ? unsure : frame + digits(pen.botId);
  const text = writePlainLine(pen, label, 'buttonText');
  // Empty to PHP (portal.md §4 rule 6).
  if (text === '0') pen.cost += unsure;
  // Empty at first: it then has room for what most buttons have.
  const wire: Record<string, unknown> = {};
  wire.TEXT = text;
  writeAction(action, wire, pen);
  writeOptions(options, wire, pen);
  return wire;
}

const contexts = { mobile: 'MOBILE', desktop: 'DESKTOP' } as const;

/** Flags are the string 'Y' and nothing else (portal.md §4 rule 8). */
function writeOptions(options: CommandButtonOptions, wire: Record<string, unknown>, pen: Pen): void {
  const { display, tone, color, textColor, width, context, disabled, block } = options;
  wire.DISPLAY = display === 'block' ? 'BLOCK' : 'LINE';
  if (display === 'block') pen.cost += 1;
  if (tone !== undefined) {
    pen.cost += tone.length - 4;
    wire.BG_COLOR_TOKEN = tone;
  }
  if (color !== undefined) {
    pen.cost += unsure;
    wire.BG_COLOR = color;
  }
  if (textColor !== undefined) {
    pen.cost += unsure;
    wire.TEXT_COLOR = textColor;
  }
  if (width !== undefined) {
    pen.cost += widthCost;
    wire.WIDTH = writeNumber(pen, width);
  }
  if (context !== undefined) {
    wire.CONTEXT = contexts[context];
    pen.cost += context.length - 3;
  }
  if (disabled === true) wire.DISABLED = 'Y';
  if (block === true) wire.BLOCK = 'Y';
}
