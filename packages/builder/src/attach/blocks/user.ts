import type { Policy } from '@riposte/bbcode';
import { checkString } from '../../issues/check-string.ts';
import { checkOptions, id, text, type OptionRules } from '../../options/check-options.ts';
import { within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';
import { writeName, writeUrl } from './block-parts.ts';

/** A person, chat or bot by name. */
export interface UserFields extends UserOptions {
  readonly label: string;
}

/** Where the name leads, at most one of the four, and its picture. */
export interface UserOptions {
  readonly userId?: number | undefined;
  readonly chatId?: number | undefined;
  readonly botId?: number | undefined;
  readonly link?: string | undefined;
  /** Address of the picture. */
  readonly avatar?: string | undefined;
}

const rules: OptionRules<UserOptions> = { userId: id, chatId: id, botId: id, link: text, avatar: text };
const targets = ['userId', 'chatId', 'botId', 'link'] as const;

export function createUser(label: string, given: UserOptions): BlockNode<'user'> {
  const name = checkString(label, 'name');
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'user',
    label: name.value,
    ...options,
    problems: within('user', [...name.problems, ...problems, ...checkTargets(options)]),
  };
}

/** The portal takes the first that applies and loses the others (portal.md §3.2). */
function checkTargets(options: UserOptions): readonly Problem[] {
  const [first, ...others] = targets.filter((name) => options[name] !== undefined);
  return first === undefined || others.length === 0
    ? []
    : [{ code: 'TARGETS_MANY', details: { kept: first, lost: others.join(', ') }, path: [] }];
}

export function writeUser(
  { label, userId, chatId, botId, link, avatar }: UserFields,
  policy: Policy,
): unknown {
  return {
    NAME: writeName(label, policy),
    ...(userId !== undefined && { USER_ID: userId }),
    ...(chatId !== undefined && { CHAT_ID: chatId }),
    ...(botId !== undefined && { BOT_ID: botId }),
    ...(link !== undefined && { LINK: writeUrl(link) }),
    ...(avatar !== undefined && { AVATAR: writeUrl(avatar) }),
  };
}
