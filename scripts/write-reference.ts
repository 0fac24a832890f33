// Writes the pages of docs/reference that are made of the packages' own data.
import { writeFileSync } from 'node:fs';
import { textOf } from './reference/page.ts';
import { referencePages } from './reference/reference-pages.ts';

const folder = new URL('../docs/reference/', import.meta.url);
for (const page of referencePages()) writeFileSync(new URL(`${page.name}.md`, folder), await textOf(page));
