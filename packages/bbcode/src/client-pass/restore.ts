import { restoreTags } from './cuts.ts';
import { drawCommands } from './draw-commands.ts';
import { lineEnd } from './line-end.ts';
import { drawCode } from './passes/draw-code.ts';

const PUT_MARK = '####REPLACEMENT_PUT_';
/** What a `put` inside the command of a `send` becomes meanwhile. */
const HIDDEN_MARK = '####REPLACEMENT_SP_';
const MOST_ROUNDS = 16;

export interface Cuts {
  readonly put: readonly string[];
  readonly send: readonly string[];
  readonly code: readonly string[];
}

type Step = (text: string) => string | undefined;

/** Puts back what was cut out and draws it, as the client does; undefined where that hangs or breaks. */
export function restore(text: string, { put, send, code }: Cuts): string | undefined {
  const steps: readonly Step[] = [
    (drawn) => restoreTags(drawn, 'SEND', send),
    (drawn) => drawCommands(drawn, { name: 'send', lineEnd: lineEnd() }, hidePuts),
    (drawn) => restoreTags(drawn, 'PUT', put, { once: true, patterns: true }),
    (drawn) => drawCommands(drawn, { name: 'put', lineEnd: lineEnd() }, (command) => command),
    (drawn) => restoreTags(drawn, 'CODE', code, { once: true, patterns: true }),
    (drawn) => restoreTags(drawn, 'SEND', send, { patterns: true }),
    drawCode,
    (drawn) => restoreTags(drawn, 'SEND', send, { patterns: true }),
    (drawn) => restorePuts(drawn.replaceAll(HIDDEN_MARK, PUT_MARK), put),
    (drawn) => dropTrailingBreak(drawn),
  ];
  return steps.reduce<string | undefined>(
    (drawn, step) => (drawn === undefined ? undefined : step(drawn)),
    text,
  );
}

function hidePuts(command: string): string {
  return command.replaceAll(PUT_MARK, HIDDEN_MARK);
}

/** The client goes on until none is left: for ever, where one stands for nothing or for itself (client.md §3.2 rule 7). */
function restorePuts(text: string, put: readonly string[]): string | undefined {
  if (put.length === 0) return text;
  let restored: string | undefined = text;
  for (let round = 0; restored?.includes(PUT_MARK) === true; round += 1) {
    const before: string = restored;
    restored = round < MOST_ROUNDS ? restoreTags(before, 'PUT', put, { patterns: true }) : undefined;
    if (restored === before) return undefined;
  }
  return restored;
}

function dropTrailingBreak(html: string): string {
  const end = html.endsWith('<br />') ? html.slice(0, -6) : html;
  return end.replaceAll('<br><br />', '<br />').replaceAll('<br /><br>', '<br />');
}
