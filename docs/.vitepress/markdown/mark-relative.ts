import type { MarkdownRenderer } from 'vitepress';

const bare = /(<img\b[^>]*?\bsrc=")(?![a-z]+:|[./#])/g;

/** A picture written as `<img src="images/x.png">` is relative in HTML, but a package's name to the bundler. */
export function markRelative(md: MarkdownRenderer): void {
  md.core.ruler.push('mark-relative', ({ tokens }) => {
    for (const token of tokens.flatMap((token) => [token, ...(token.children ?? [])])) {
      if (token.type.startsWith('html_')) token.content = token.content.replace(bare, '$1./');
    }
    return true;
  });
}
