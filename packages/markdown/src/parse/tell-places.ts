import type { MarkdownIt, Token } from 'markdown-it';

/** Has the parser say of what stands in a line where it does: notes name the line of the source. */
export function tellPlaces({ inline }: MarkdownIt): void {
  const { State } = inline;
  inline.State = class extends State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      token.map = [this.pos, this.pos];
      return token;
    }
  };
}
