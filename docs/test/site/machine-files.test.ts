import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '@riposte/portal/schema';
import { machineFiles } from '../../.vitepress/machines/machine-files.ts';

const files = machineFiles();
const docs = new URL('../../', import.meta.url);

describe('what the site has for programs', () => {
  it('is a list of the pages, each of which is there, with what it is about', () => {
    const links = [...files['llms.txt']!.matchAll(/\]\((\/[^)]+)\)(?:: \S.+)?$/gm)].map(
      ([, link = '']) => link,
    );
    expect(links).toContain('/guide/coding-assistants.md');
    const written = links.filter((link) => !link.startsWith('/reference/api/'));
    expect(written.filter((link) => files[link.slice(1)] === undefined)).toEqual([]);
    expect(written.filter((link) => !existsSync(new URL(`.${link}`, docs)))).toEqual([]);
  });

  it('is what coding assistants are told', () => {
    expect(files['instructions.md']).toMatch(/^# Composing messages for Bitrix24 with Riposte\n/);
    expect(files['instructions.md']).toContain('safeCompile');
  });

  it('is the text of the pages, without their heads', () => {
    expect(files['llms-full.txt']).toContain('Typing is not authorisation');
    expect(files['llms-full.txt']).not.toMatch(/^order: \d/m);
  });

  it.each(Object.keys(jsonSchemas()))('is the schema %s at an address of its own', (name) => {
    expect(JSON.parse(files[`schema/${name}.json`]!)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
