import { judge, type Issue, type JudgeContext, type Method, type Verdict } from '../../src/index.ts';

/** A call that lacks nothing, so that findings are about its parts alone. */
export const COMPLETE = {
  COMMAND_ID: 1,
  MESSAGE_ID: 2,
  DIALOG_ID: 'chat3',
  USER_ID: 4,
  BOT_ID: 7,
  MESSAGE: 'x',
} as const;

export const COMPLETE_V2 = { botId: 7, commandId: 1, messageId: 2, dialogId: 'chat3' } as const;

/** Judges an answer to a command with the given fields. */
export function judgeAnswer(
  fields: Readonly<Record<string, unknown>>,
  context: JudgeContext = { botId: 7 },
): Verdict {
  return judge('imbot.command.answer', { ...COMPLETE, ...fields }, context);
}

/** Judges a v1 method that is called in order but for the given fields. */
export function judgeV1(
  method: Method,
  fields: Readonly<Record<string, unknown>>,
  context?: JudgeContext,
): Verdict {
  return judge(method, { ...COMPLETE, ...fields }, context);
}

/** Judges a v2 method that is called in order but for the given fields. */
export function judgeV2(
  method: Method,
  fields: Readonly<Record<string, unknown>>,
  context?: JudgeContext,
): Verdict {
  return judge(method, { ...COMPLETE_V2, fields }, context);
}

/** Findings as `severity CODE wire.path`, the way tables list them; notes only where asked for. */
export function list(issues: readonly Issue[], { notes = false } = {}): readonly string[] {
  return issues
    .filter(({ severity }) => notes || severity !== 'note')
    .map(({ severity, code, wirePath }) => `${severity} ${code} ${wirePath ?? ''}`);
}
