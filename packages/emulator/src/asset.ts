import { readFileSync } from 'node:fs';
import { styles } from '@riposte/preview';
import type { HttpReply } from './http/reply.ts';

/** The files of the chat page; beside `src` in the workspace and beside `dist` in the package. */
const folder = new URL('../assets/', import.meta.url);

const files: Readonly<Record<string, () => HttpReply>> = {
  'chat.css': () => ({ status: 200, type: 'text/css; charset=utf-8', body: read('chat.css') }),
  'chat.js': () => ({ status: 200, type: 'text/javascript; charset=utf-8', body: read('chat.js') }),
  'message.css': () => ({ status: 200, type: 'text/css; charset=utf-8', body: styles }),
};

export function asset(name: string): HttpReply | undefined {
  return Object.hasOwn(files, name) ? files[name]?.() : undefined;
}

function read(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}
