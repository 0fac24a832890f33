import fc from 'fast-check';
import {
  change,
  command,
  fmt,
  im,
  imbot,
  imbotV2,
  paginate,
  raw,
  reply,
  type Change,
  type Inline,
  type Reply,
  type Target,
  type UpdateMethod,
} from '@riposte/builder';
import type { AttachBuilder, KeyboardBuilder, MenuBuilder } from '@riposte/builder';
import { anyHex, anyText, anyUrl } from './arbitrary-text.ts';
import { actionKeys, anyWire, blockKeys, fieldKeys, lookKeys } from './arbitrary-wire.ts';

const run = command('run', String);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });
const pixels = fc.integer({ min: 1, max: 2_000 });
const tone = fc.constantFrom('primary' as const, 'secondary' as const, 'alert' as const, 'base' as const);

/** Every kind of markup, each with text where text goes. */
const marks: readonly ((text: string) => Inline)[] = [
  (text) => fmt.italic(fmt.underline(text)),
  (text) => fmt.strike(fmt.size(text, 12)),
  (text) => fmt.color(text, '#ff0000'),
  (text) => fmt.quote(text),
  (text) => fmt`a${fmt.code(text)}b`,
  (text) => fmt.user(text, 5),
  (text) => fmt.everyone(text),
  (text) => fmt.chat(text, 5),
  (text) => fmt.message(text, 'chat5', 6),
  (text) => fmt.send(text),
  (text) => fmt.put('label', run(text)),
  (text) => fmt.call(text, '+7 (495) 1'),
  (text) => fmt.icon('/x.png', { title: text, size: 20 }),
  (text) => fmt.lines(text, fmt.list([text, text], { ordered: true })),
  (text) => fmt.join([text, fmt.time(1_000_000_000), fmt.image('https://e.com/a.png', 'small')]),
  (text) => fmt`${fmt.url('https://e.com/a?b=[1]')}${raw(`[B]${text}[/B]`)}`,
];

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: anyText },
  { weight: 1, arbitrary: fc.tuple(anyText, anyText).map(([a, b]) => fmt`${fmt.bold(a)} ${b}`) },
  { weight: 1, arbitrary: fc.tuple(anyText, anyUrl).map(([a, url]) => fmt`see ${fmt.link(a, url)}`) },
  { weight: 1, arbitrary: anyText.map((text) => raw(text)) },
  { weight: 2, arbitrary: anyText.chain((text) => fc.constantFrom(...marks).map((mark) => mark(text))) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.constantFrom(null, undefined, false as const)) },
);

/** One step on a builder. */
type Step<B> = (builder: B) => B;

const blockStep: fc.Arbitrary<Step<AttachBuilder>> = fc.oneof(
  inline.map(
    (text): Step<AttachBuilder> =>
      (a) =>
        a.message(text),
  ),
  maybe(pixels).map(
    (size): Step<AttachBuilder> =>
      (a) =>
        a.delimiter({ size }),
  ),
  anyUrl.map(
    (url): Step<AttachBuilder> =>
      (a) =>
        a.link(url),
  ),
  fc.tuple(anyText, anyUrl, fc.record({ desc: inline, preview: maybe(anyUrl), width: maybe(pixels) })).map(
    ([label, url, options]): Step<AttachBuilder> =>
      (a) =>
        a.link(label, url, options),
  ),
  fc.tuple(anyText, anyUrl, fc.record({ desc: maybe(anyText), preview: maybe(anyUrl) })).map(
    ([label, url, options]): Step<AttachBuilder> =>
      (a) =>
        a.richLink(label, url, options),
  ),
  fc
    .tuple(
      anyText,
      fc.oneof(
        fc.record({ userId: maybe(pixels), avatar: maybe(anyUrl) }),
        fc.record({ chatId: pixels }),
        fc.record({ botId: pixels }),
        fc.record({ link: anyUrl }),
      ),
    )
    .map(
      ([label, options]): Step<AttachBuilder> =>
        (a) =>
          a.user(label, options),
    ),
  fc
    .tuple(
      fc.array(
        fc.tuple(inline, inline, fc.record({ tone: maybe(tone), link: maybe(anyUrl), width: maybe(pixels) })),
        {
          maxLength: 4,
        },
      ),
      fc.record({
        display: maybe(fc.constantFrom('block' as const, 'line' as const, 'row' as const, 'table' as const)),
        width: maybe(pixels),
      }),
    )
    .map(
      ([rows, options]): Step<AttachBuilder> =>
        (a) =>
          a.grid(rows, options),
    ),
  fc
    .tuple(
      anyText,
      anyUrl,
      fc.record({ preview: maybe(anyUrl), width: maybe(pixels), height: maybe(pixels) }),
    )
    .map(
      ([label, url, options]): Step<AttachBuilder> =>
        (a) =>
          a.image(label, url, options),
    ),
  fc.tuple(anyText, anyUrl, fc.record({ size: maybe(fc.integer({ min: 1 })) })).map(
    ([label, url, options]): Step<AttachBuilder> =>
      (a) =>
        a.file(label, url, options),
  ),
  tone.map(
    (value): Step<AttachBuilder> =>
      (a) =>
        a.tone(value),
  ),
  fc.oneof(anyText, anyText.map(raw)).map(
    (text): Step<AttachBuilder> =>
      (a) =>
        a.description(text),
  ),
  fc.tuple(anyHex, anyUrl).map(
    ([hex, url]): Step<AttachBuilder> =>
      (a) =>
        a.color(hex).delimiter({ color: hex }).image(url),
  ),
  fc.tuple(anyText, anyUrl, pixels, pixels).map(
    ([label, url, width, height]): Step<AttachBuilder> =>
      (a) =>
        a.user(label).link(label, url, { preview: url, width, height }),
  ),
  anyWire(blockKeys, fieldKeys).map(
    (block): Step<AttachBuilder> =>
      (a) =>
        a.raw(block),
  ),
);

const look = fc.record({
  tone: maybe(tone),
  display: maybe(fc.constantFrom('line' as const, 'block' as const)),
  width: maybe(pixels),
  disabled: maybe(fc.boolean()),
  context: maybe(fc.constantFrom('mobile' as const, 'desktop' as const)),
  color: fc.option(anyHex, { nil: undefined, freq: 8 }),
  textColor: fc.option(anyHex, { nil: undefined, freq: 8 }),
});

const buttonStep: fc.Arbitrary<Step<KeyboardBuilder>> = fc.oneof(
  fc.tuple(anyText, anyText, look, maybe(fc.boolean())).map(
    ([label, text, options, block]): Step<KeyboardBuilder> =>
      (k) =>
        k.command(label, run(text), { ...options, block }),
  ),
  fc.tuple(anyText, anyUrl, look).map(
    ([label, url, o]): Step<KeyboardBuilder> =>
      (k) =>
        k.link(label, url, o),
  ),
  fc.tuple(anyText, anyText, look).map(
    ([label, text, o]): Step<KeyboardBuilder> =>
      (k) =>
        k.send(label, text, o),
  ),
  fc.tuple(anyText, anyText).map(
    ([label, text]): Step<KeyboardBuilder> =>
      (k) =>
        k.put(label, text),
  ),
  fc.tuple(anyText, anyText).map(
    ([label, text]): Step<KeyboardBuilder> =>
      (k) =>
        k.copy(label, text),
  ),
  fc.tuple(anyText, fc.constantFrom('+7 (495) 1', 'x')).map(
    ([label, phone]): Step<KeyboardBuilder> =>
      (k) =>
        k.call(label, phone),
  ),
  anyText.map(
    (label): Step<KeyboardBuilder> =>
      (k) =>
        k.dialog(label, 'chat5').app(label, 7),
  ),
  fc.constant<Step<KeyboardBuilder>>((k) => k.row()),
  fc.tuple(anyText, fc.integer({ min: 1, max: 3 }), anyText).map(
    ([label, count, params]): Step<KeyboardBuilder> =>
      (k) =>
        k.columns(count, (c) => c.put(label).app(label, 7, params).copy(label)),
  ),
  fc.integer({ min: 1, max: 9 }).map(
    (page): Step<KeyboardBuilder> =>
      (k) =>
        k.pager(paginate([1, 2, 3, 4, 5, 6, 7, 8, 9], { page, size: 2 }), (to) => run(String(to)), {
          numbers: true,
        }),
  ),
  anyWire(actionKeys, lookKeys).map(
    (button): Step<KeyboardBuilder> =>
      (k) =>
        k.raw(button),
  ),
);

const itemStep: fc.Arbitrary<Step<MenuBuilder>> = fc.oneof(
  fc.tuple(anyText, anyText).map(
    ([label, text]): Step<MenuBuilder> =>
      (m) =>
        m.command(label, run(text)),
  ),
  fc.tuple(anyText, anyUrl).map(
    ([label, url]): Step<MenuBuilder> =>
      (m) =>
        m.link(label, url),
  ),
  fc.tuple(anyText, anyText).map(
    ([label, text]): Step<MenuBuilder> =>
      (m) =>
        m.send(label, text),
  ),
  fc
    .tuple(
      anyText,
      anyText,
      fc.record({
        disabled: maybe(fc.boolean()),
        context: maybe(fc.constantFrom('mobile' as const, 'desktop' as const)),
      }),
    )
    .map(
      ([label, text, o]): Step<MenuBuilder> =>
        (m) =>
          m
            .put(label, text, o)
            .copy(label, text, o)
            .call(label, '+7', o)
            .dialog(label, 5, o)
            .app(label, 7, text, o),
    ),
  anyWire(actionKeys, lookKeys).map(
    (item): Step<MenuBuilder> =>
      (m) =>
        m.raw(item),
  ),
);

const steps = <B>(step: fc.Arbitrary<Step<B>>, maxLength: number): fc.Arbitrary<Step<B>> =>
  fc.array(step, { maxLength }).map(
    (all): Step<B> =>
      (builder) =>
        all.reduce((b, each) => each(b), builder),
  );

const parts = fc.record({
  text: maybe(inline),
  attach: maybe(steps(blockStep, 4)),
  keyboard: maybe(steps(buttonStep, 4)),
  menu: fc.option(steps(itemStep, 2), { nil: undefined, freq: 5 }),
  system: maybe(fc.boolean()),
  urlPreview: maybe(fc.boolean()),
});

const dress = <B extends Reply | Change>(
  bare: B,
  made: typeof parts extends fc.Arbitrary<infer T> ? T : never,
): B => {
  let dressed: Reply | Change = bare;
  if (made.text !== undefined) dressed = dressed.text(made.text);
  if (made.attach !== undefined) dressed = dressed.attach(made.attach);
  if (made.keyboard !== undefined) dressed = dressed.keyboard(made.keyboard);
  if (made.menu !== undefined) dressed = dressed.menu(made.menu);
  if (made.system !== undefined) dressed = dressed.system(made.system);
  if (made.urlPreview !== undefined) dressed = dressed.urlPreview(made.urlPreview);
  return dressed as B;
};

/** Replies of every element, most of them with something the matter. */
export const anyReply: fc.Arbitrary<Reply> = parts.map((made) => dress(reply(), made));

/** Changes, with parts taken off. */
export const anyChange: fc.Arbitrary<Change> = fc
  .tuple(parts, fc.subarray(['attach', 'keyboard', 'menu'] as const))
  .map(([made, removed]) => dress(change().remove(...removed), made));

const id = fc.constantFrom(1, 39, 4512, 2_147_483_647);
const dialogId = fc.constantFrom(5, '5' as const, 'chat5' as const);
const dialogKind = maybe(fc.constantFrom('group' as const, 'private' as const));

export const anyUpdate: fc.Arbitrary<Target<UpdateMethod>> = fc.oneof(
  fc.record({ messageId: id, botId: maybe(id) }).map((o): Target<UpdateMethod> => imbot.messageUpdate(o)),
  fc.record({ messageId: id, botId: maybe(id) }).map((o): Target<UpdateMethod> => im.messageUpdate(o)),
  fc.record({ messageId: id, botId: id }).map((o): Target<UpdateMethod> => imbotV2.messageUpdate(o)),
);

/** All eleven targets. */
export const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc
    .record({ commandId: id, messageId: id, botId: maybe(id), dialogKind })
    .map((o): Target => imbot.commandAnswer(o)),
  fc.record({ dialogId, botId: maybe(id) }).map((o): Target => imbot.messageAdd(o)),
  fc
    .record({ botId: id, commandId: id, messageId: id, dialogId, dialogKind })
    .map((o): Target => imbotV2.commandAnswer(o)),
  fc.record({ botId: id, dialogId, replyId: maybe(id) }).map((o): Target => imbotV2.messageSend(o)),
  fc.record({ dialogId, botId: maybe(id), replyId: maybe(id) }).map((o): Target => im.messageAdd(o)),
  fc.record({ userId: id, tag: maybe(fc.constant('t')) }).map((o): Target => im.notify(o)),
  fc.record({ userId: id }).map((o): Target => im.notifyPersonalAdd(o)),
  fc.record({ userId: id }).map((o): Target => im.notifySystemAdd(o)),
  anyUpdate,
);
