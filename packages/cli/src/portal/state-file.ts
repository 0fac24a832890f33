import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Portal } from '@riposte/emulator';
import { Exit } from '../exit.ts';

/** The file a portal keeps its state in. */
export interface StateFile {
  /** Writes soon, however often it is asked until then. */
  readonly saveSoon: () => void;
  /** Writes at once. */
  readonly save: () => void;
}

/** How long changes are gathered before they are written, in milliseconds. */
const GATHER = 300;

/**
 * Takes a portal's state out of a file, where there is one, and keeps it there from now on. It is written whole beside
 * the file and then put in its place, so that whenever the program ends a whole state stands there.
 *
 * @throws Exit where the file holds something else, or cannot be read or written
 */
export function keepState(portal: Pick<Portal, 'snapshot' | 'restore'>, path: string): StateFile {
  let timer: NodeJS.Timeout | undefined;
  let written = '';
  const save = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const state = portal.snapshot();
    if (state === written) return;
    const beside = `${path}.${process.pid}.tmp`;
    try {
      // It holds the portal's secrets: for its owner alone.
      writeFileSync(beside, state, { mode: 0o600 });
      renameSync(beside, path);
    } catch (error) {
      rmSync(beside, { force: true });
      throw new Exit(`The state cannot be written to ${path}: ${reason(error)}.`, 1);
    }
    written = state;
  };
  if (existsSync(path)) restore(portal, path);
  save();
  return {
    save,
    saveSoon: () => {
      timer ??= setTimeout(() => {
        try {
          save();
        } catch (error) {
          // The portal goes on; the end of the program says it once more.
          console.error(error instanceof Error ? error.message : String(error));
        }
      }, GATHER).unref();
    },
  };
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

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
