import type { CommandAnswerAddress, Target } from './target.ts';

/** Targets of the first generation of bot methods. */
export interface ImbotTargets {
  /**
   * `imbot.command.answer`: answers a command in the dialog it came from.
   *
   * @example
   * ```ts
   * reply('Done').compile(imbot.commandAnswer({ commandId: 99, messageId: 33871 }));
   * ```
   */
  readonly commandAnswer: (address: CommandAnswerAddress) => Target;
}

export const imbot: ImbotTargets = {
  commandAnswer: (address) => ({ kind: 'target', method: 'imbot.command.answer', address }),
};
