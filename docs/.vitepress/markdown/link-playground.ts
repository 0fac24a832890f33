import { deflateRawSync } from 'node:zlib';
import type { MarkdownRenderer } from 'vitepress';
import { toHash } from '../../playground/share/hash.ts';

/** Below a fence that says `ts playground` stands a link that opens its code in the playground. */
export function linkPlayground(md: MarkdownRenderer): void {
  const render = md.renderer.rules.fence;
  if (render === undefined) return;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const html = render(tokens, index, options, env, self);
    const token = tokens[index];
    return token === undefined || !isForPlayground(token.info)
      ? html
      : `${html}<p class="open-playground"><a href="/playground${hashOf(token.content)}" target="_self">Open in the playground</a></p>\n`;
  };
}

function isForPlayground(info: string): boolean {
  return info.trim().split(/\s+/).slice(1).includes('playground');
}

/** The same bytes the playground's own share link would have. */
function hashOf(code: string): string {
  return toHash(deflateRawSync(JSON.stringify({ code })));
}
