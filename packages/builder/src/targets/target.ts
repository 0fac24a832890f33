import type { Method } from '@riposte/portal';

/** Where a reply goes: a REST method with its address, and no secret. */
export interface Target<M extends TargetMethod = TargetMethod> {
  readonly kind: 'target';
  readonly method: M;
  readonly address: TargetAddresses[M];
}

/** The address each method needs. A method listed here is one a reply compiles for. */
export interface TargetAddresses {
  readonly 'imbot.command.answer': CommandAnswerAddress;
}

export type TargetMethod = keyof TargetAddresses & Method;

/** The command by its id or by its text, and the message that called it. */
export type CommandAnswerAddress = ({ readonly commandId: number } | { readonly command: string }) & {
  readonly messageId: number;
  /** The command's bot: makes sizes exact, and lets menu items run commands (portal.md §6.2). */
  readonly botId?: number | undefined;
  /** A private dialog drops the menu of a command answer (portal.md §6.3); `group` when left out. */
  readonly dialogKind?: 'group' | 'private' | undefined;
};
