import type { Inline } from '../text/inline.ts';
import { problemsIn } from '../text/formatted.ts';
import { noteMarkup } from '../text/note-markup.ts';
import { toFormatted } from '../text/to-formatted.ts';
import { checkOptions } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import { within } from '../tree/problem.ts';
import { append, emptySequence, type Sequence } from '../tree/sequence.ts';
import type { BlockNode } from './block-node.ts';
import { delimiterRules, type DelimiterFields } from './blocks/delimiter.ts';
import { createGrid, type GridOptions, type GridRows } from './create-grid.ts';
import { createLink, type LinkOptions } from './create-link.ts';

/** Composes the attach of a message, block by block; immutable, every method gives a new builder. */
export class AttachBuilder {
  /** @internal */
  static readonly empty: AttachBuilder = new AttachBuilder(emptySequence());

  /** @internal The blocks so far, as plain data. */
  readonly nodes: Sequence<BlockNode>;

  private constructor(nodes: Sequence<BlockNode>) {
    this.nodes = nodes;
  }

  /** A block of text: literal, or marked up with fmt. */
  message(text: Inline): AttachBuilder {
    const formatted = toFormatted(text);
    const problems = within('message', [...problemsIn(formatted, 'attachText'), ...noteMarkup(formatted)]);
    return this.#add({ kind: 'message', text: formatted, problems });
  }

  /**
   * A line across.
   *
   * @param options `size` in pixels, 200 when left out; `color` as `#rgb` or `#rrggbb`
   */
  delimiter(options: DelimiterFields = {}): AttachBuilder {
    const checked = checkOptions(options, delimiterRules);
    return this.#add({
      ...checked.options,
      kind: 'delimiter',
      problems: within('delimiter', checked.problems),
    });
  }

  /**
   * A link, with its address for a label.
   *
   * @param url starts with `/`, `http://` or `https://`, in lower case (portal.md §3.2)
   */
  link(url: string): AttachBuilder;
  /**
   * A link with a label and, if you like, a description and a picture.
   *
   * @param options `desc` as text, `preview` as a picture's address, `width` and `height` of the picture in pixels
   */
  link(label: string, url: string, options?: LinkOptions): AttachBuilder;
  link(first: string, second?: string, options: LinkOptions = {}): AttachBuilder {
    return this.#add(
      second === undefined ? createLink(undefined, first, options) : createLink(first, second, options),
    );
  }

  /**
   * Rows of label and value.
   *
   * @param rows an object keyed by label, or pairs `[label, value, { tone, link, width }]`
   * @param options `display`: `block` (default) stacks, `line` lays side by side, `row` makes two columns
   */
  grid(rows: GridRows, options: GridOptions = {}): AttachBuilder {
    return this.#add(createGrid(rows, options));
  }

  /** A block in the portal's own keys; checked by the portal model all the same. */
  raw(block: Readonly<Record<string, unknown>>): AttachBuilder {
    const { wire, problems } = cloneRaw(block);
    return this.#add({ kind: 'raw', block: wire, problems });
  }

  #add(node: BlockNode): AttachBuilder {
    return new AttachBuilder(append(this.nodes, node));
  }
}
