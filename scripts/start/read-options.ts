import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly once: boolean;
  /** 0: any free one. */
  readonly port: number;
}

const usage = `npm start -- [--port NUMBER] [--once]

  --port NUMBER  of the local portal, 0 to 65535; any free one when left out
  --once         ends after the first answer`;

/** Reads the command line; says what it takes and ends the program where it takes something else. */
export function readOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  if (values === undefined) return end(usage, 2);
  if (values.help) return end(usage, 0);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
    return end(`--port takes a number from 0 (any free port) to 65535, not "${values.port}".`, 1);
  }
  return { once: values.once, port: Number(values.port) };
}

function parse(
  args: readonly string[],
): { readonly help: boolean; readonly once: boolean; readonly port: string } | undefined {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        once: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function end(text: string, code: number): never {
  console.error(text);
  process.exit(code);
}
