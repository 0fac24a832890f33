// `npm run example NAME`: an example on a local portal of its own.
import { existsSync, readdirSync } from 'node:fs';

const examples = new URL('../examples/', import.meta.url);
const local = (name: string): URL => new URL(`${name}/src/local.ts`, examples);
const names = readdirSync(examples).filter((name) => existsSync(local(name)));

const [name = ''] = process.argv.slice(2);
if (names.includes(name)) {
  await import(local(name).href);
} else {
  console.error(
    `npm run example NAME, where NAME is one of\n  ${names.join('\n  ')}\nThe echo bot runs by npm start.`,
  );
  process.exitCode = 2;
}
