import { readAttachText, readMessage, type Reading } from '@riposte/bbcode';
import { imbotV2, split, type Compiled, type Reply } from '@riposte/builder';

const target = imbotV2.messageSend({ botId: 39, dialogId: 'chat5' });

interface Params {
  readonly fields: {
    readonly message?: string;
    readonly attach?: { readonly BLOCKS: readonly Readonly<Record<string, unknown>>[] };
  };
}

/** One text of a message as the client reads it. */
export type Seen = Reading & { readonly where: 'message' | 'attach' | 'plain' };

export function send(reply: Reply): readonly Compiled[] {
  return split(reply, target);
}

/** Everything that a reader sees of a reply, in order. */
export function see(reply: Reply): readonly Seen[] {
  return send(reply).flatMap(({ params }) => {
    const { message, attach } = (params as unknown as Params).fields;
    return [
      ...(message === undefined ? [] : [{ ...readMessage(message), where: 'message' as const }]),
      ...(attach?.BLOCKS ?? []).flatMap(seeBlock),
    ];
  });
}

function seeBlock(block: Readonly<Record<string, unknown>>): readonly Seen[] {
  if (typeof block.MESSAGE === 'string') return [marked(block.MESSAGE)];
  if (block.IMAGE !== undefined) return [plain((block.IMAGE as { readonly NAME?: string }).NAME ?? '')];
  if (!Array.isArray(block.GRID)) return [];
  return (block.GRID as readonly { readonly NAME: string; readonly VALUE: string }[]).flatMap(
    ({ NAME, VALUE }) => [plain(NAME), marked(VALUE)],
  );
}

function marked(text: string): Seen {
  return { ...readAttachText(text), where: 'attach' };
}

function plain(text: string): Seen {
  return { runs: [{ text, marks: [] }], plain: text, where: 'plain' };
}

/** The text of it, a line for each piece. */
export function visible(reply: Reply): string {
  return see(reply)
    .map(({ runs }) =>
      runs.map((run) => ('text' in run ? run.text : 'image' in run.atom ? run.atom.image : '')).join(''),
    )
    .join('\n')
    .replaceAll('\u200B', '');
}

export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether letters are there in their order, whatever stands between them. */
export function isWithin(wanted: string, seen: string): boolean {
  let index = 0;
  for (const letter of seen) if (wanted.startsWith(letter, index)) index += letter.length;
  return index >= wanted.length;
}
