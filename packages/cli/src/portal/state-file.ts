import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Portal } from '@riposte/emulator';
import type { HeldLock } from '@riposte/transport/node';
import { Exit } from '../exit.ts';
import { lockState } from './lock-state.ts';
import { reason } from './reason.ts';

/** The file a portal keeps its state in. */
export interface StateFile {
  /** Writes soon, however often it is asked until then. */
  readonly saveSoon: () => void;
  /** Writes for the last time, and leaves the file to others. */
  readonly close: () => Promise<void>;
}

/** How long changes are gathered before they are written, in milliseconds. */
const GATHER = 300;

/**
 * Takes a portal's state out of a file, where there is one, and keeps it there from now on. It is written whole beside
 * the file and then put in its place, so that whenever the program ends a whole state stands there. One portal alone
 * keeps its state in a file.
 *
 * @throws Exit where another portal has the file, it holds something else, or cannot be read or written
 */
export async function keepState(
  portal: Pick<Portal, 'snapshot' | 'restore'>,
  path: string,
): Promise<StateFile> {
  const lock = await lockState(path);
  let timer: NodeJS.Timeout | undefined;
  let written = '';
  const save = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const state = portal.snapshot();
    if (state === written) return;
    await refuseLost(lock, path);
    write(path, state);
    written = state;
  };
  try {
    if (existsSync(path)) restore(portal, path);
    await save();
  } catch (error) {
    await lock.release();
    throw error;
  }
  return {
    close: async () => {
      try {
        await save();
      } finally {
        await lock.release();
      }
    },
    saveSoon: () => {
      timer ??= setTimeout(() => {
        // The portal goes on; the end of the program says it once more.
        save().catch((error: unknown) => {
          console.error(error instanceof Error ? error.message : String(error));
        });
      }, GATHER).unref();
    },
  };
}

/** A program that was halted for long has lost the file, and must not write over what its next holder keeps there. */
async function refuseLost(lock: HeldLock, path: string): Promise<void> {
  if (await lock.isLost())
    throw new Exit(`Another portal keeps its state in ${path} by now. What happens here is not kept.`, 1);
}

function write(path: string, state: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    // It holds the portal's secrets: for its owner alone.
    writeFileSync(beside, state, { mode: 0o600 });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Exit(`The state cannot be written to ${path}: ${reason(error)}.`, 1);
  }
}

function restore(portal: Pick<Portal, 'restore'>, path: string): void {
  try {
    portal.restore(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Exit(
      `${path} holds no state of a portal: ${reason(error)} Name another file, or take it away.`,
      1,
    );
  }
}
