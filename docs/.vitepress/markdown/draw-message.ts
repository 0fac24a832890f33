import { renderHtml } from '@riposte/preview';
import type { MarkdownRenderer } from 'vitepress';
import { compileMessage } from '../../fences/compile-message.ts';
import { composeMessage } from '../../fences/compose-message.ts';
import { stillPicture } from './still-picture.ts';

/** Below a fence that says `ts playground drawn` stands the message its code composes, as the web client draws it. */
export function drawMessage(md: MarkdownRenderer): void {
  const render = md.renderer.rules.fence;
  if (render === undefined) return;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const html = render(tokens, index, options, env, self);
    const token = tokens[index];
    return token?.info.split(/\s+/).includes('drawn') === true
      ? `${html}<div class="drawn-message vp-raw" v-pre>${draw(token.content)}</div>\n`
      : html;
  };
}

function draw(code: string): string {
  return stillPicture(renderHtml(compileMessage(composeMessage(code))));
}
