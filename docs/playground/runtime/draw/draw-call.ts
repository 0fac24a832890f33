import { fromPayload, toProgram } from '@riposte/builder';
import { judge } from '@riposte/portal';
import { plainText, renderPage, renderTerminal, storedOf } from '@riposte/preview';
import type { PlaygroundCall } from '../../protocol/ran.ts';
import type { Drawing } from '../../protocol/tasks.ts';

/** Draws a request for every client. It comes from the author's code, so it may be anything. */
export function drawCall({ method, params }: PlaygroundCall): Drawing {
  const call = { method, params };
  const { reply, target } = fromPayload(call);
  return {
    call,
    web: renderPage(call, { client: 'web' }),
    mobile: renderPage(call, { client: 'mobile' }),
    push: plainText(call, { client: 'push' }),
    terminal: renderTerminal(call, { width: 72, color: false }),
    stored: storedOf(judge(method, params)),
    program: toProgram(reply, target),
  };
}
