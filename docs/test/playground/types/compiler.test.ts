import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { typeFiles } from '../../../.vitepress/plugins/playground-types.ts';
import { gallery } from '../../../playground/gallery/gallery.ts';
import { openCompiler } from '../../../playground/types/compiler.ts';

const files = typeFiles();
const compiler = openCompiler(files);
const head = "import { fmt, reply } from '@riposte/builder';\n";

/** Code with the cursor where the bar stands. */
const asked = (code: string): { code: string; at: number } => ({
  code: head + code.replace('|', ''),
  at: head.length + code.indexOf('|'),
});

describe('the compiler of the editor', () => {
  it.each(gallery.map(({ title, code }) => [title, code]))(
    'has nothing to say against %s',
    (_title, code) => {
      expect(compiler.check({ code })).toEqual([]);
    },
  );

  it.each(['bbcode', 'builder', 'markdown', 'portal', 'preview'])('knows @riposte/%s whole', (name) => {
    const code = `import * as all from '@riposte/${name}';\nexport const known: keyof typeof all = 'unknown';`;
    const [problem, ...others] = compiler.check({ code });
    expect(problem?.message).toMatch(/is not assignable to type '"/);
    expect(others).toEqual([]);
  });

  it.each([
    ["reply('x').|", ['attach', 'keyboard', 'compile']],
    ["reply('x').attach((a) => a.|)", ['message', 'grid', 'each']],
    ["reply('x').attach((a) => a.tone('|'))", ['primary', 'alert']],
    ['fmt.|', ['bold', 'link']],
    ['import {| } from "@riposte/builder"', ['command', 'imbotV2']],
    ["import {} from '|'", ['@riposte/builder', '@riposte/preview']],
    ['|', ['fmt', 'console', 'Promise']],
  ])('offers at %j %j', (code, labels) => {
    const offered = compiler.complete(asked(code)).map(({ label }) => label);
    expect(offered).toEqual(expect.arrayContaining(labels));
  });

  it('does not offer what is internal', () => {
    const offered = compiler.complete(asked("reply('x').|")).map(({ label }) => label);
    expect(offered).not.toContain('tree');
  });

  it('explains what it offers, and what is there', () => {
    const place = asked("reply('x').|");
    expect(compiler.detail({ ...place, name: 'attach' })).toMatchObject({
      code: expect.stringContaining('attach(compose:'),
      text: expect.stringContaining('Adds blocks below the text'),
    });
    expect(compiler.hover(asked("re|ply('x')"))).toMatchObject({
      code: expect.stringMatching(/^reply\(text\?: Inline\): Reply$/),
      from: head.length,
      to: head.length + 5,
    });
    expect(compiler.hover(asked("'x'| ;"))).toBeUndefined();
  });

  it.each([
    ["reply('x').atach();", "Property 'atach' does not exist"],
    ["reply('x').attach((a) => a.tone('pink'));", 'is not assignable to parameter of type'],
    ["import { nothing } from '@riposte/transport';", 'Cannot find module'],
  ])('marks %j', (code, message) => {
    expect(compiler.check({ code: head + code })).toMatchObject([
      { severity: 'error', line: 2, source: 'TypeScript', message: expect.stringContaining(message) },
    ]);
  });

  it('takes no code for what it is', () => {
    expect(compiler.check({ code: '' })).toEqual([]);
  });

  it('is given declarations that travel in 150 KB', () => {
    expect(gzipSync(JSON.stringify(files)).length).toBeLessThan(150_000);
  });
});
