import type { MarkdownRenderer } from 'vitepress';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/**
 * Links of the pages that lead out of `docs`, to sources: in a clone they open the file. The site does not hold it, so
 * there it is named instead: its path stands where the address would.
 */
export function linkSources(md: MarkdownRenderer): void {
  md.core.ruler.push('link-sources', ({ tokens }) => {
    for (const token of tokens) if (token.children !== null) nameSources(token.children);
    return true;
  });
}

function nameSources(tokens: readonly Token[]): void {
  let isInSource = false;
  for (const token of tokens) {
    const path = token.type === 'link_open' ? sourceOf(token) : undefined;
    if (path !== undefined) {
      isInSource = true;
      token.tag = 'span';
      token.type = 'source_open';
      token.attrs = [
        ['class', 'source'],
        ['title', path],
      ];
    } else if (token.type === 'link_close' && isInSource) {
      isInSource = false;
      token.tag = 'span';
      token.type = 'source_close';
    }
  }
}

/** `packages/builder` of `../../packages/builder`; undefined where the link stays within the site. */
function sourceOf(token: Token): string | undefined {
  const href = token.attrGet('href') ?? '';
  return /^(?:\.\.?\/)*((?:packages|examples|scripts|samples)\/[^#]*|[A-Z]+\.md)/.exec(href)?.[1];
}
