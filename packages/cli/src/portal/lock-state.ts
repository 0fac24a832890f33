import { hostname } from 'node:os';
import { holdLock, type ForeignLock, type HeldLock } from '@riposte/transport/node';
import { Exit } from '../exit.ts';
import { reason } from './reason.ts';

/**
 * Holds the file of a portal's state, so that no other portal writes over it.
 *
 * @throws Exit where another one has it, or no file can be made there
 */
export async function lockState(path: string): Promise<HeldLock> {
  const lock = await open(path);
  if (lock.isHeld) return lock;
  throw new Exit(
    `${path} is in use: ${tellHolder(lock)} keeps its state there, and two would overwrite each other's. End that one, or name another file with --state.`,
    1,
  );
}

async function open(path: string): Promise<HeldLock | ForeignLock> {
  try {
    return await holdLock(`${path}.lock`);
  } catch (error) {
    throw new Exit(`The state cannot be written to ${path}: ${reason(error)}.`, 1);
  }
}

function tellHolder({ holder }: ForeignLock): string {
  if (holder === undefined) return 'another portal';
  const { pid, host } = holder;
  return `another portal (process ${pid}${host === hostname() ? '' : ` on ${host}`})`;
}
