import { Compose } from '../composing/compose.ts';
import { openSession, type Session } from '../composing/session.ts';
import { noOptions, oneOf, text, type OptionRule } from '../options/check-options.ts';
import { cloneRaw } from '../options/clone-raw.ts';
import { attempt } from '../issues/attempt.ts';
import { describeValue } from '../issues/describe-value.ts';
import { findBroken } from '../text/find-broken.ts';
import type { Formatted } from '../text/formatted.ts';
import type { Inline } from '../text/inline.ts';
import { isFormatted } from '../text/to-formatted.ts';
import { within, type Problem } from '../tree/problem.ts';
import { append, emptySequence, type Sequence } from '../tree/sequence.ts';
import { tones, type Tone } from '../tree/tone.ts';
import { plainLook, type AttachLook } from './attach-look.ts';
import type { BlockNode } from './block-node.ts';
import { createDelimiter, type DelimiterFields } from './blocks/delimiter.ts';
import { createFile, type FileOptions } from './blocks/file.ts';
import { createGrid, type GridOptions, type GridRows } from './blocks/grid.ts';
import { createImage, type ImageOptions } from './blocks/image.ts';
import { createLink, type LinkOptions } from './blocks/link.ts';
import { createMessage } from './blocks/message.ts';
import { createRichLink, type RichLinkOptions } from './blocks/rich-link.ts';
import { createUser, type UserOptions } from './blocks/user.ts';

const textOrCode: OptionRule = {
  takes: 'text',
  allows: (value) => typeof value === 'string' || isFormatted(value),
};

const lookRules: { readonly [K in keyof Required<AttachLook>]: OptionRule } = {
  tone: oneOf(...tones),
  color: text,
  description: textOrCode,
};

/** Composes the attach of a message, block by block; immutable, every method gives a new builder. */
export class AttachBuilder extends Compose<AttachBuilder> {
  /** @internal The blocks so far, as plain data. */
  readonly nodes: Sequence<BlockNode>;
  /** @internal */
  readonly look: AttachLook;
  /** @internal */
  readonly session: Session;

  private constructor(nodes: Sequence<BlockNode>, look: AttachLook, session: Session) {
    super();
    this.nodes = nodes;
    this.look = look;
    this.session = session;
  }

  /** @internal A builder for one callback, on top of what was composed before. */
  static open(nodes: Sequence<BlockNode> = emptySequence(), look: AttachLook = plainLook): AttachBuilder {
    return new AttachBuilder(nodes, look, openSession());
  }

  /**
   * A block of text: literal, or marked up with fmt.
   *
   * @example
   * ```ts
   * reply('Task').attach((a) => a.message(fmt`${fmt.bold('Due')} on Friday`));
   * ```
   */
  message(text: Inline): AttachBuilder {
    return this.#add(createMessage(text));
  }

  /**
   * A line across.
   *
   * @param options `size` in pixels, 200 when left out; `color` as `#rgb` or `#rrggbb`
   */
  delimiter(options: DelimiterFields = noOptions): AttachBuilder {
    return this.#add(createDelimiter(options));
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
  link(first: string, second?: string, options: LinkOptions = noOptions): AttachBuilder {
    return this.#add(
      second === undefined ? createLink(undefined, first, options) : createLink(first, second, options),
    );
  }

  /**
   * A link drawn as a card. The portal takes it without documenting it (portal.md §3.2).
   *
   * @param options `desc` as text, `preview` as a picture's address
   */
  richLink(label: string, url: string, options: RichLinkOptions = noOptions): AttachBuilder {
    return this.#add(createRichLink(label, url, options));
  }

  /**
   * A person, chat or bot by name.
   *
   * @param options where the name leads (one of `userId`, `chatId`, `botId`, `link`) and `avatar`, a picture's address
   * @example
   * ```ts
   * reply('Owner').attach((a) => a.user('Anna Kim', { userId: 7, avatar: '/upload/7.png' }));
   * ```
   */
  user(label: string, options: UserOptions = noOptions): AttachBuilder {
    return this.#add(createUser(label, options));
  }

  /**
   * Rows of label and value.
   *
   * @param rows an object keyed by label, or pairs `[label, value, { tone, link, width }]`
   * @param options `display`: `block` (default) stacks, `line` lays side by side, `row` makes two columns
   */
  grid(rows: GridRows, options: GridOptions = noOptions): AttachBuilder {
    return this.#add(createGrid(rows, options));
  }

  /**
   * A picture, with its address for a title.
   *
   * @param url starts with `/`, `http://` or `https://`, in lower case (portal.md §3.2)
   */
  image(url: string): AttachBuilder;
  /**
   * A picture with a title.
   *
   * @param options `preview`, a smaller picture's address; `width` and `height` in pixels
   */
  image(label: string, url: string, options?: ImageOptions): AttachBuilder;
  image(first: string, second?: string, options: ImageOptions = noOptions): AttachBuilder {
    return this.#add(
      second === undefined ? createImage(undefined, first, options) : createImage(first, second, options),
    );
  }

  /**
   * A file to download.
   *
   * @param options `size` in bytes
   */
  file(label: string, url: string, options: FileOptions = noOptions): AttachBuilder {
    return this.#add(createFile(label, url, options));
  }

  /** The colour of the bar beside the attach: `base` when it is not said. */
  tone(tone: Tone): AttachBuilder {
    return this.#with('tone', tone);
  }

  /** A hex colour, `#rgb` or `#rrggbb`; the web client ignores it, `tone` is what works there (client.md §5). */
  color(hex: string): AttachBuilder {
    return this.#with('color', hex);
  }

  /**
   * What pushes and the chat list show for the attach (portal.md §3.1 rule 9).
   *
   * @param text literal text; markup is left out, but for ready code by `raw`
   */
  description(text: string | Formatted): AttachBuilder {
    return this.#with('description', text);
  }

  /** A block in the portal's own keys; checked by the portal model all the same. */
  raw(block: Readonly<Record<string, unknown>>): AttachBuilder {
    const { wire, problems } = cloneRaw(block);
    return this.#add({ kind: 'raw', block: wire, problems });
  }

  /** @internal */
  static is(value: unknown): value is AttachBuilder {
    return attempt(() => value instanceof AttachBuilder) === true;
  }

  /** @internal */
  protected override self(): this {
    return this;
  }

  /** @internal */
  protected override owns(value: unknown): value is AttachBuilder {
    return AttachBuilder.is(value);
  }

  /** @internal */
  protected override flawed(problem: Problem): this {
    this.session.problems.push(problem);
    return this;
  }

  #add(node: BlockNode): AttachBuilder {
    this.session.made += 1;
    return new AttachBuilder(append(this.nodes, node), this.look, this.session);
  }

  #with(name: keyof AttachLook, value: string | Formatted): AttachBuilder {
    const { allows, takes } = lookRules[name];
    if (!allows(value)) {
      const details = { name, given: describeValue(value), takes };
      return this.flawed({ code: 'OPTION_INVALID', details, path: [name] });
    }
    const problems = typeof value === 'string' ? findBroken(value) : value.problems;
    this.session.problems.push(...within(name, problems));
    return new AttachBuilder(this.nodes, { ...this.look, [name]: value }, this.session);
  }
}
