import { readFile } from 'node:fs/promises';
import type { Tokens, TokenStore } from '../oauth/token-store.ts';
import { createFolder } from './folder.ts';
import { hasCode } from './has-code.ts';
import { withLock } from './with-lock.ts';
import { writeWhole } from './write-whole.ts';

/** A token store that can also take its first tokens. */
export interface FileTokenStore extends TokenStore {
  /** Keeps the tokens of an installation, whatever was kept before. */
  readonly set: (memberId: string, tokens: Tokens) => Promise<void>;
}

/**
 * Tokens in files, one per portal, shared by all processes that name the same folder: however many meet an expired
 * token at once, one refreshes it. The files are readable by their owner alone and not encrypted.
 *
 * @param folder made when it is first needed
 * @example
 * ```ts
 * const tokens = fileTokenStore('tokens');
 * createTransport({ oauth: { memberId: 'acme', clientId: 'local.1', clientSecret: 'x', tokens } });
 * ```
 */
export function fileTokenStore(folder: string): FileTokenStore {
  const { fileOf } = createFolder(folder);
  const path = async (memberId: string): Promise<string> => `${await fileOf(memberId)}.json`;
  const get = async (memberId: string): Promise<Tokens | undefined> => read(await path(memberId));
  const write = async (memberId: string, tokens: Tokens): Promise<void> => {
    await writeWhole(await path(memberId), JSON.stringify(tokens));
  };
  const locked = async <T>(memberId: string, name: string, work: () => Promise<T>): Promise<T> =>
    withLock(`${await fileOf(memberId)}.${name}`, work);
  return {
    get,
    set: (memberId, tokens) => locked(memberId, 'write', () => write(memberId, tokens)),
    compareAndSwap: (memberId, oldRefreshToken, next) =>
      locked(memberId, 'write', async () => {
        if ((await get(memberId))?.refreshToken !== oldRefreshToken) return false;
        await write(memberId, next);
        return true;
      }),
    // Not the lock of the writes: whoever refreshes writes while holding it.
    lock: (memberId, work) => locked(memberId, 'refresh', work),
  };
}

/** @throws Error without the file's contents when it is none of ours */
async function read(path: string): Promise<Tokens | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
  const tokens = parse(text);
  if (tokens === undefined)
    throw new Error(`The token file ${path} is damaged. Install the application again.`);
  return tokens;
}

function parse(text: string): Tokens | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isTokens(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isTokens(value: unknown): value is Tokens {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map(Object.entries(value));
  const texts = ['accessToken', 'refreshToken', 'clientEndpoint', 'serverEndpoint'];
  return (
    texts.every((name) => typeof fields.get(name) === 'string') && typeof fields.get('expires') === 'number'
  );
}
