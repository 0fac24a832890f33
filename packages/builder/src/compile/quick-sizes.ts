import { LIMITS, type Part, type Size } from '@riposte/portal';
import type { MethodForm } from '../methods/method-form.ts';
import { codePoints } from '../pen/code-points.ts';
import type { MessageTree } from '../reply/message-tree.ts';
import type { Written } from './write-params.ts';
import { partNames } from '../tree/part-names.ts';

/** What is known once a message is written. */
export interface Draft {
  readonly form: MethodForm;
  readonly address: Readonly<Record<string, unknown>>;
  readonly written: Written;
}

/**
 * The sizes of a message with which nothing can be the matter: what most messages are. Undefined where there may be
 * anything to tell; then the portal model has to be asked, which knows all of it and takes its time.
 */
export function quickSizes(
  tree: MessageTree,
  { form, address, written: { text, parts } }: Draft,
): Readonly<Record<'text' | Part, Size>> | undefined {
  const hasOddities = tree.urlPreview !== undefined && form.purpose === 'update';
  if (
    text === undefined ||
    hasOddities ||
    !text.isKept ||
    text.value.length > LIMITS.text ||
    !namesCommand(form, address)
  )
    return undefined;
  for (const part of partNames) {
    const size = parts[part];
    if (size === undefined) {
      if (tree.removed.includes(part) && !form.parts.includes(part)) return undefined;
    } else if (!(size.used < LIMITS.part) || !form.parts.includes(part)) return undefined;
  }
  return {
    text: { used: codePoints(text.value), limit: LIMITS.text, items: [] },
    attach: parts.attach ?? nothing,
    keyboard: parts.keyboard ?? nothing,
    menu: parts.menu ?? nothing,
  };
}

const nothing: Size = { used: 0, limit: LIMITS.part, items: [] };

/** A command answer names its command by id, or by text, which only the portal can find. */
function namesCommand({ address }: MethodForm, given: Readonly<Record<string, unknown>>): boolean {
  return !address.some(({ name }) => name === 'command') || typeof given.commandId === 'number';
}
