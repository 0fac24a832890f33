import { partWriters } from '../compile/write-parts.ts';
import { sameJson } from '../lift/same-json.ts';
import { Change } from '../reply/change.ts';
import { checkMade } from '../reply/check-made.ts';
import { emptyTree, type MessageTree } from '../reply/message-tree.ts';
import type { Reply } from '../reply/reply.ts';
import { emitText } from '../text/text-value.ts';
import type { Problem } from '../tree/problem.ts';
import { partNames } from '../tree/part-names.ts';

/** Sizes and bots are no matter here. */
const writing = { policy: 'bbcode', botId: undefined, fullMenu: false } as const;

/**
 * The smallest change that makes one message the other: what differs goes out whole, what is gone is removed, the rest
 * is not touched.
 *
 * No update makes a system message of another or the reverse (portal.md §6.5, §6.11): that is a warning of the change. A
 * text that is gone is an empty text, which most updates take for deleting the message: compile tells.
 *
 * @param before what the message is
 * @param after what it should become
 * @returns a change; where nothing differs, one that names nothing
 * @throws ReplyError for what is no reply
 * @example
 * ```ts
 * const before = reply('Deal 7').keyboard((k) => k.link('Open', '/crm/'));
 * diff(before, before.text('Deal 7: won')).compile(imbot.messageUpdate({ messageId: 7 })); // MESSAGE alone
 * ```
 */
export function diff(before: Reply, after: Reply): Change {
  checkMade(before, 'reply');
  checkMade(after, 'reply');
  const [from, to] = [before.tree, after.tree];
  const changed = partNames.filter((part) => !sameJson(wireOf(from, part), wireOf(to, part)));
  const isText = emitted(from) !== emitted(to);
  return new Change({
    ...emptyTree,
    text: isText ? (to.text ?? to.fallback ?? '') : undefined,
    ...(changed.includes('attach') && { attach: to.attach, look: to.look }),
    ...(changed.includes('keyboard') && { keyboard: to.keyboard }),
    ...(changed.includes('menu') && { menu: to.menu }),
    removed: changed.filter((part) => wireOf(to, part) === undefined),
    urlPreview: isOn(from) === isOn(to) ? undefined : isOn(to),
    problems: [...to.problems, ...systemStays(from, to)],
  });
}

function wireOf(tree: MessageTree, part: (typeof partNames)[number]): unknown {
  return partWriters[part](tree, writing)?.wire;
}

function emitted({ fallback, text = fallback }: MessageTree): string {
  return emitText(text ?? '', 'message', 'bbcode');
}

/** Left out it is on. */
function isOn({ urlPreview }: MessageTree): boolean {
  return urlPreview !== false;
}

function systemStays(from: MessageTree, to: MessageTree): readonly Problem[] {
  return (from.system === true) === (to.system === true)
    ? []
    : [{ code: 'SYSTEM_STAYS', details: {}, path: ['system'] }];
}
