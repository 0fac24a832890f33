import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { linkPlayground } from '../../.vitepress/markdown/link-playground.ts';
import { linkSources } from '../../.vitepress/markdown/link-sources.ts';
import { markRelative } from '../../.vitepress/markdown/mark-relative.ts';
import { fromHash } from '../../playground/share/hash.ts';

let md: MarkdownRenderer;
beforeAll(async () => {
  md = await createMarkdownRenderer('.', {
    config: (made) => {
      linkPlayground(made);
      linkSources(made);
      markRelative(made);
    },
  });
});

describe('a page of the site', () => {
  it.each([
    ['```ts playground\nreply("1 < 2 ✓")\n```', 'reply("1 < 2 ✓")\n'],
    ['```ts\nreply("x")\n```', undefined],
    ['```ts no-playground\nreply("x")\n```', undefined],
  ])('links %j to the playground with the code it shows', async (source, code) => {
    const html = await md.renderAsync(source);
    const hash = /href="\/playground(#[^"]+)"/.exec(html)?.[1];
    const bytes = hash === undefined ? undefined : fromHash(hash);
    const shared = bytes === undefined ? undefined : JSON.parse(inflateRawSync(bytes).toString());
    expect(shared?.code).toBe(code);
  });

  it.each([
    ['[builder](../packages/builder)', '<span class="source" title="packages/builder">builder</span>'],
    [
      '[`x.ts`](../../examples/a/x.ts#L3) [y](y.md)',
      '<span class="source" title="examples/a/x.ts"><code>x.ts</code></span> <a href="./y">y</a>',
    ],
    [
      '[contributing](../CONTRIBUTING.md)',
      '<span class="source" title="CONTRIBUTING.md">contributing</span>',
    ],
    ['[out](https://example.com/packages/x)', 'href="https://example.com/packages/x"'],
    ['<img src="images/x.png" alt="x">', '<img src="./images/x.png" alt="x">'],
    ['a <img alt="x" src="images/x.png"> b', 'src="./images/x.png"'],
    ['<img src="https://example.com/x.png">', 'src="https://example.com/x.png"'],
  ])('shows %j with an address that leads somewhere', async (source, html) => {
    expect(await md.renderAsync(source, { cleanUrls: true })).toContain(html);
  });
});
