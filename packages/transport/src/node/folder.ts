import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder for its owner's eyes only, made when it is first needed. */
export interface Folder {
  /** The path of what is kept under a name; the name itself may hold anything. */
  readonly fileOf: (name: string) => Promise<string>;
}

export function createFolder(path: string): Folder {
  let made: Promise<unknown> | undefined;
  return {
    fileOf: async (name) => {
      made ??= mkdir(path, { recursive: true, mode: 0o700 });
      await made;
      return join(path, createHash('sha256').update(name).digest('hex').slice(0, 40));
    },
  };
}
