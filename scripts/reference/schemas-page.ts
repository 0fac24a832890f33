import { isMethod } from '@riposte/portal';
import { jsonSchemas } from '@riposte/portal/schema';
import { code, markdownTable } from './markdown-table.ts';
import type { Page } from './page.ts';

const head = `The parts and the parameters of each method as [JSON Schema](https://json-schema.org), every field described: for completion
in an editor, for structured output of a language model, for checks in another language.

They say what a careful author sends. The portal takes more than that, and sizes are not their business: for a verdict ask
\`compile\`, \`judge\` of \`@riposte/portal\` or \`riposte check\`.

The same files are in \`@riposte/portal\` under \`schema/\`, and as
[Standard Schema](https://standardschema.dev) in \`@riposte/portal/schema\`.`;

/** Where the JSON Schemas are. */
export function schemasPage(): Page {
  const rows = Object.entries(jsonSchemas()).map(([name, schema]) => [
    `<a href="/schema/${name}.json" target="_self">${name}.json</a>`,
    describe(name, schema),
  ]);
  const body = `${head}\n\n${markdownTable(['schema', 'of'], rows)}`;
  return { name: 'schemas', title: 'JSON Schemas', order: 6, body };
}

function describe(name: string, schema: unknown): string {
  const { description } = schema as { readonly description?: string };
  return description ?? (isMethod(name) ? `The parameters of ${code(name)}` : `The ${name}`);
}
