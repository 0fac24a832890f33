import { checkCharacters, checkString, stringOf } from '../../issues/check-string.ts';
import { checkOptions, id, text, type OptionRules } from '../../options/check-options.ts';
import type { Pen } from '../../pen/pen.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { writePlainLine } from '../../pen/write-plain.ts';
import { writeUrl } from '../../pen/write-url.ts';
import { concat, noProblems, within, type Problem } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

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
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'user',
    label: stringOf(label),
    ...options,
    problems: within('user', concat(checkString(label, 'name'), problems, checkTargets(options))),
  };
}

export function checkUser({ label }: UserFields): readonly Problem[] {
  return within('user', checkCharacters(label, 'name'));
}

/** The portal takes the first that applies and loses the others (portal.md §3.2). */
function checkTargets(options: UserOptions): readonly Problem[] {
  const [first, ...others] = targets.filter((name) => options[name] !== undefined);
  return first === undefined || others.length === 0
    ? noProblems
    : [
        {
          code: 'TARGETS_MANY',
          details: { kept: first, lost: others.join(', ') },
          path: [others[0] ?? first],
        },
      ];
}

/** What is stored around the fields; the type is USER, CHAT or BOT, after the target. */
const frame = '{"USER":[{"NAME":,"AVATAR_TYPE":"USER"}]}'.length;
const costs = {
  userId: '"USER_ID":,'.length,
  chatId: '"CHAT_ID":,'.length,
  botId: '"BOT_ID":,'.length,
  link: '"LINK":,'.length,
  avatar: '"AVATAR":,'.length,
} as const;

export function writeUser({ label, userId, chatId, botId, link, avatar }: UserFields, pen: Pen): unknown {
  pen.cost += botId === undefined ? frame : frame - 1;
  const user: Record<string, unknown> = { NAME: writePlainLine(pen, label, 'attachPlain') };
  if (userId !== undefined) {
    pen.cost += costs.userId;
    user.USER_ID = writeNumber(pen, userId);
  }
  if (chatId !== undefined) {
    pen.cost += costs.chatId;
    user.CHAT_ID = writeNumber(pen, chatId);
  }
  if (botId !== undefined) {
    pen.cost += costs.botId;
    user.BOT_ID = writeNumber(pen, botId);
  }
  if (link !== undefined) {
    pen.cost += costs.link;
    user.LINK = writeUrl(pen, link);
  }
  if (avatar !== undefined) {
    pen.cost += costs.avatar;
    user.AVATAR = writeUrl(pen, avatar);
  }
  return { USER: user };
}
