import { readFileSync } from 'node:fs';
import { styles } from '@riposte/preview';
import type { HttpReply } from './http/reply.ts';

/** The files of the chat page; beside `src` in the workspace and beside `dist` in the package. */
const folder = new URL('../assets/', import.meta.url);

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of the chat page by its name; undefined where there is none. */
export function asset(name: string): HttpReply | undefined {
  if (name === 'message.css') return { status: 200, type: types.css ?? '', body: styles };
  const [, extension = ''] = /^[a-z][a-z-]*\.(css|js|svg)$/.exec(name) ?? [];
  const type = types[extension];
  if (type === undefined) return undefined;
  try {
    return { status: 200, type, body: readFileSync(new URL(name, folder), 'utf8') };
  } catch {
    return undefined;
  }
}
