import { FormError, parseForm, toLists } from '@riposte/portal/form';
import { largestBody } from './read-body.ts';
import { nestsDeeper } from './nests-deeper.ts';
import { readMultipart } from './read-multipart.ts';

type Params = Readonly<Record<string, unknown>>;

/**
 * Query and body as PHP would hand them to a method. What PHP cannot decode counts as nothing, with no complaint
 * (portal.md §8 rule 1).
 */
export function readParams(contentType: string, query: string, body: Buffer): Params {
  return { ...readForm(query), ...readBodyParams(contentType, body) };
}

function readBodyParams(contentType: string, body: Buffer): Params {
  if (body.length === 0) return {};
  if (/^application\/json\b/i.test(contentType)) return readJson(body.toString('utf8'));
  if (/^multipart\/form-data\b/i.test(contentType)) return readForm(readMultipart(contentType, body));
  return readForm(body.toString('utf8'));
}

/** A form, with the lists that PHP would see in it; nothing where it is nested too deep. */
export function readForm(text: string): Params {
  if (text === '') return {};
  try {
    return toLists(parseForm(text, { length: largestBody, pairs: 100_000, depth: 64 }));
  } catch (error) {
    if (error instanceof FormError) return {};
    throw error;
  }
}

function readJson(text: string): Params {
  if (nestsDeeper(text, deepest + 1)) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && isForPhp(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Levels PHP's json_decode goes down before it gives up. */
const deepest = 512;

/** PHP refuses half a surrogate pair and too deep a nesting, and with them the whole body. */
function isForPhp(whole: object): boolean {
  let level: readonly unknown[] = [whole];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return false;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value === 'string' && !value.isWellFormed()) return false;
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) next.push(key, inner);
    }
    level = next;
  }
  return true;
}
