// Sends the digests of a day to the people of a file. The README has the environment and the form of the file.
import { readFile } from 'node:fs/promises';
import type { Person } from './person.ts';
import { runDigests } from './run-digests.ts';

const people = JSON.parse(await readFile(process.env.PEOPLE!, 'utf8')) as readonly Person[];
await runDigests({
  webhook: process.env.B24!,
  botToken: process.env.TOKEN!,
  people,
  day: process.env.DAY ?? new Date().toISOString().slice(0, 10),
});
