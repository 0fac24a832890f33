import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { bareUrl } from './rules/bare-url.ts';
import { footnoteDefinition } from './rules/footnote-definition.ts';
import { footnoteReference } from './rules/footnote-reference.ts';
import { literalTildes } from './rules/literal-tildes.ts';
import { table } from './rules/table.ts';
import { unclosedHtml } from './rules/unclosed-html.ts';
import { tellPlaces } from './tell-places.ts';

/** Levels of markup in a line, and in the label of a link; the parser looks no deeper, and loses nothing. */
const deepest = 100;

/** Reads blocks. Of what is nested deeper than allowed the parser drops the text, so everything is. */
export const blockParser: Parser = createParser(Infinity);

/** Reads what stands in a line. */
export const inlineParser: Parser = createParser(deepest);

function createParser(maxNesting: number): Parser {
  const parser = new MarkdownIt({ html: true, maxNesting });
  // Addresses stay as they are written: which of them open is for the nodes to say.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.block.ruler.at('table', table, { alt: ['paragraph', 'reference'] });
  parser.block.ruler.before('reference', 'footnote', footnoteDefinition, { alt: ['paragraph', 'reference'] });
  parser.block.ruler.before('html_block', 'unclosed_html', unclosedHtml, {
    alt: ['paragraph', 'reference', 'blockquote'],
  });
  parser.inline.ruler.at('linkify', bareUrl);
  parser.inline.ruler.before('strikethrough', 'tildes', literalTildes);
  parser.inline.ruler.before('link', 'footnote', footnoteReference);
  tellPlaces(parser);
  return parser;
}
