import { emit, type ImageNode } from '@riposte/bbcode';
import { describeValue } from '../../issues/describe-value.ts';
import type { Problem } from '../../tree/problem.ts';
import { findBadAddress } from '../find-bad-address.ts';
import { formatted, type Formatted } from '../formatted.ts';

const sizes: Readonly<Record<ImageNode['size'], true>> = { small: true, medium: true, large: true };

/**
 * A picture in the text, at most 120, 200 or 300 pixels high.
 *
 * @param url `http://` or `https://`, ending in jpg, jpeg, png, gif or webp; another address becomes a link, which is a
 *   warning, and one that cannot be a link is an error (client.md §2)
 * @param size `small`, `medium` or `large`
 * @example
 * ```ts
 * reply(fmt`Sales: ${fmt.image('https://example.com/chart.png', 'medium')}`);
 * ```
 */
export function image(url: string, size: ImageNode['size']): Formatted {
  const problems = [...findBadAddress(url), ...findBadSize(size)];
  if (problems.length > 0) return formatted([], { problems });
  const node: ImageNode = { kind: 'image', url, size };
  return formatted([node], { problems: isDrawn(node) ? [] : [notDrawn(url)] });
}

/** What writes pictures knows best which ones it writes. */
function isDrawn(node: ImageNode): boolean {
  return emit([node], 'message').startsWith('[img');
}

function notDrawn(url: string): Problem {
  return { code: 'TEXT_NOT_A_PICTURE', details: { url }, path: [] };
}

function findBadSize(size: unknown): readonly Problem[] {
  if (typeof size === 'string' && Object.hasOwn(sizes, size)) return [];
  const takes = `one of ${Object.keys(sizes).join(', ')}`;
  const details = { name: 'The size of the picture', given: describeValue(size), takes };
  return [{ code: 'TEXT_ARGUMENT', details, path: [] }];
}
