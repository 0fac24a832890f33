import { isMethodName } from './methods.ts';
import type { PlacedIssue, PlacedSize, PlaygroundCall, Ran, SizeName } from './ran.ts';

/**
 * What a run said, taken for what it should be, whatever it is. It comes from where the author's code ran, which may
 * have answered in its place: the page takes texts that are texts and numbers that are numbers, of bounded length.
 */
export function readRan(value: unknown): Ran {
  const { method, call, issues, sizes, thrown, output } = fields(value);
  return {
    ...(isMethodName(method) && { method }),
    ...readCall(call),
    issues: list(issues).map(readIssue),
    ...(sizes !== undefined && { sizes: readSizes(sizes) }),
    ...(thrown !== undefined && {
      thrown: { message: text(fields(thrown).message), line: line(fields(thrown)) },
    }),
    output: list(output).map(text),
  };
}

function readCall(value: unknown): { readonly call?: PlaygroundCall } {
  const { method, params } = fields(value);
  const sent = isMethodName(method) ? asSent(params) : undefined;
  return isMethodName(method) && sent !== undefined ? { call: { method, params: fields(sent) } } : {};
}

/** Characters of a call: more than every limit together, in the longest way to write them. */
const longest = 4_000_000;

/** As JSON would bring it; undefined where JSON has no place for it, or it is longer than anything that can be sent. */
function asSent(params: unknown): unknown {
  try {
    const json = JSON.stringify(fields(params));
    return json.length > longest ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readIssue(value: unknown): PlacedIssue {
  const { severity, code, message, hint, path, ...rest } = fields(value);
  return {
    severity: severity === 'error' || severity === 'warning' ? severity : 'note',
    code: text(code),
    message: text(message),
    hint: text(hint),
    path: text(path),
    line: line(rest),
  };
}

function readSizes(value: unknown): Readonly<Record<SizeName, PlacedSize>> {
  const { text: ofText, attach, keyboard, menu } = fields(value);
  return {
    text: readSize(ofText),
    attach: readSize(attach),
    keyboard: readSize(keyboard),
    menu: readSize(menu),
  };
}

function readSize(value: unknown): PlacedSize {
  const { used, limit, items } = fields(value);
  return {
    used: number(used),
    limit: number(limit),
    items: list(items).map((item) => {
      const { path, size, ...rest } = fields(item);
      return { path: text(path), size: number(size), line: line(rest) };
    }),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 2_000) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 10_000) : '';
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function line({ line: value }: Readonly<Record<string, unknown>>): number | undefined {
  return Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : undefined;
}
