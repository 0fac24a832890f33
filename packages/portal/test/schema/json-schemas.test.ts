import { readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../src/index.ts';
import { jsonSchemas, type JsonSchema } from '../../src/schema.ts';

const FOLDER = new URL('../../schemas/', import.meta.url);
const schemas = Object.entries(jsonSchemas());

/** A file of the folder `schemas`; `vitest run packages/portal/test/schema -u` writes them anew. */
async function toFile(schema: JsonSchema): Promise<string> {
  const options = await resolveConfig(FOLDER);
  return format(JSON.stringify(schema), { ...options, parser: 'json' });
}

interface Field {
  readonly at: string;
  readonly schema: { readonly description?: unknown };
}

/** Every property that a schema names, at whatever depth. */
function fieldsOf(node: unknown, at = ''): readonly Field[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node ? Object.entries(node.properties as Record<string, object>) : [];
  return [
    ...own.map(([name, schema]) => ({ at: `${at}.${name}`, schema })),
    ...Object.entries(node).flatMap(([key, inner]) => fieldsOf(inner, `${at}.${key}`)),
  ];
}

describe('the JSON Schema of', () => {
  it('each part and method has a file, and nothing else has', () => {
    const names = ['attach', 'keyboard', 'menu', ...METHODS].map((name) => `${name}.json`);
    expect(readdirSync(FOLDER).sort()).toEqual(names.sort());
  });

  it.each(schemas)('%s is what its file says', async (name, schema) => {
    await expect(await toFile(schema)).toMatchFileSnapshot(new URL(`${name}.json`, FOLDER).pathname);
  });

  it.each(schemas)('%s describes every field', (_, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ schema: field }) => typeof field.description !== 'string')).toEqual([]);
  });

  it.each(schemas)('%s takes no key that it does not know', (_, schema) => {
    const open = JSON.stringify(schema).split('"type":"object"').length;
    expect(JSON.stringify(schema).split('"additionalProperties":false').length).toBe(open);
  });
});
