import { b24jssdk } from './formats/b24jssdk.ts';
import { bx24Js } from './formats/bx24-js.ts';
import { curlOauth, curlWebhook } from './formats/curl.ts';
import { phpCrest } from './formats/php-crest.ts';
import { typescript } from './formats/typescript.ts';
import type { Snippet } from './snippet.ts';

/** One way to write a call. */
export interface Format {
  readonly title: string;
  readonly write: (snippet: Snippet) => string;
}

/** The tabs of the official documentation, and ours. */
export const formats = {
  typescript: { title: 'TypeScript (Riposte)', write: typescript },
  curlWebhook: { title: 'cURL (webhook)', write: curlWebhook },
  curlOauth: { title: 'cURL (OAuth)', write: curlOauth },
  b24jssdk: { title: 'JS (b24jssdk)', write: b24jssdk },
  bx24Js: { title: 'BX24.js', write: bx24Js },
  phpCrest: { title: 'PHP CRest', write: phpCrest },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof formats;
