import type { ActionBuilder } from '../actions/action-builder.ts';
import type { ActionKind } from '../actions/action.ts';
import { describeValue } from '../issues/describe-value.ts';
import type { DialogId } from '../targets/dialog-id.ts';
import type { Problem } from '../tree/problem.ts';
import type { ActionDraft } from './message-draft.ts';

/** Something to click on, laid open. */
interface Clicked<O> {
  readonly label: string;
  readonly action: ActionDraft;
  readonly options: O;
}

const kinds: Readonly<Record<ActionKind, true>> = {
  command: true,
  link: true,
  send: true,
  put: true,
  copy: true,
  call: true,
  dialog: true,
  app: true,
};

/** By the methods that authors compose with, which check all of it. */
export function closeAction<B extends ActionBuilder<B, C, C>, C extends object>(
  builder: B,
  { label, action, options }: Clicked<C>,
): B {
  switch (action.kind) {
    case 'command':
      return builder.command(label, action.call, options);
    case 'link':
      return builder.link(label, action.url, options);
    case 'app':
      return builder.app(label, action.id, action.params, options);
    case 'dialog':
      // The method looks at run time whether it is one.
      return builder.dialog(label, action.value as DialogId, options);
    case 'send':
    case 'put':
    case 'copy':
    case 'call':
      return builder[action.kind](label, action.value, options);
  }
}

/** Undefined where the element does something that is known. */
export function wrongAction(action: unknown): Problem | undefined {
  const kind = typeof action === 'object' && action !== null && 'kind' in action ? action.kind : undefined;
  if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) return undefined;
  const details = {
    name: 'The kind of the action',
    given: describeValue(kind ?? action),
    takes: `one of ${Object.keys(kinds).join(', ')}`,
  };
  return { code: 'OPTION_INVALID', details, path: ['action'] };
}
