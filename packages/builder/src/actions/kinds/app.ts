import { describeValue } from '../../issues/describe-value.ts';
import { unsure } from '../../pen/pen.ts';
import { noProblems, type Problem } from '../../tree/problem.ts';
import type { MadeAction, WriteAction } from '../action-kind.ts';

/** Opens an application that stands in the chat. */
export interface AppAction {
  readonly kind: 'app';
  readonly id: number;
  readonly params: string | undefined;
}

export function appAction(id: number, params: string | undefined): MadeAction<AppAction> {
  const given: unknown = params;
  const isText = typeof given === 'string' && given.trim() !== '';
  const problems: readonly Problem[] = [
    ...(Number.isSafeInteger(id) && id > 0
      ? noProblems
      : [
          {
            code: 'ID_INVALID',
            details: { name: 'appId', given: describeValue(id) },
            path: ['appId'],
          } as const,
        ]),
    ...(given === undefined || isText
      ? noProblems
      : [
          {
            code: 'OPTION_INVALID',
            details: { name: 'params', given: describeValue(given), takes: 'text that is not blank' },
            path: ['appParams'],
          } as const,
        ]),
  ];
  return {
    action: { kind: 'app', id: problems.length > 0 ? 0 : id, params: isText ? given : undefined },
    problems,
  };
}

export const writeApp: WriteAction<AppAction> = ({ id, params }, wire, pen) => {
  pen.cost += unsure;
  wire.APP_ID = id;
  if (params !== undefined) wire.APP_PARAMS = params.toWellFormed();
};
