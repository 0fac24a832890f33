import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { hasCode } from './has-code.ts';

/** Who holds a lock. */
export interface Holder {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

/** Milliseconds without a sign of life after which a holder on another machine is taken for dead. */
const staleAfter = 15_000;

/** Creates the lock file; undefined where somebody else has it. */
export async function takeLock(path: string): Promise<string | undefined> {
  const holder: Holder = { id: randomUUID(), pid: process.pid, host: hostname() };
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(JSON.stringify(holder));
    } finally {
      await file.close();
    }
    return holder.id;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return undefined;
    throw error;
  }
}

/** Gives the lock back, unless it was taken from us. */
export async function releaseLock(path: string, id: string): Promise<void> {
  if ((await holderOf(path))?.id === id) await rm(path, { force: true });
}

/** A sign of life. */
export async function renewLock(path: string): Promise<void> {
  const now = new Date();
  try {
    await utimes(path, now, now);
  } catch {
    // It was taken from us: `releaseLock` will see that.
  }
}

/**
 * Removes the lock of a holder that is dead: its process is gone, or it gave no sign of life. One at a time, or two
 * who saw the same dead one would take away each other's fresh lock.
 */
export async function breakStaleLock(path: string): Promise<void> {
  const dead = await staleHolder(path);
  if (dead === undefined) return;
  const guard = `${path}.breaking`;
  const own = await takeLock(guard);
  if (own === undefined) {
    if (await isOld(guard)) await rm(guard, { force: true });
    return;
  }
  try {
    if ((await staleHolder(path)) === dead) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** Whether somebody who lives has it. */
export async function isHeld(path: string): Promise<boolean> {
  return existsSync(path) && (await staleHolder(path)) === undefined;
}

/** The id of a dead holder; '' for a file nobody finished writing. */
async function staleHolder(path: string): Promise<string | undefined> {
  const holder = await holderOf(path);
  if (holder?.host === hostname() && !isAlive(holder.pid)) return holder.id;
  return (await isOld(path)) ? (holder?.id ?? '') : undefined;
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > staleAfter;
  } catch {
    return false;
  }
}

/** Who holds it; undefined where nobody does, or the file does not say. */
export async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isHolder(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && 'id' in value && 'pid' in value && 'host' in value;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It lives and is somebody else's.
    return hasCode(error, 'EPERM');
  }
}
