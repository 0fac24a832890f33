import type { Token } from 'markdown-it';

/** What a token is as text alone: a name of a picture holds no markup. */
export function textOfToken({ type, content, children }: Token): string {
  if (type === 'softbreak' || type === 'hardbreak') return '\n';
  if (type === 'image') return textOfTokens(children ?? []);
  return content;
}

export function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(textOfToken).join('');
}
