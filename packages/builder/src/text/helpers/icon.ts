import type { IconNode } from '@riposte/bbcode';
import { noProblems, type Problem } from '../../tree/problem.ts';
import { checkOptions, text, type OptionRules } from '../../options/check-options.ts';
import { findBadAddress } from '../find-bad-address.ts';
import { findBroken } from '../find-broken.ts';
import { findChanged } from '../find-changed.ts';
import { formatted, type Formatted } from '../formatted.ts';
import { sizeProblems } from './size.ts';

/** How an icon is drawn. */
export interface IconOptions {
  /** Pixels, a whole number from 1 to 100; the client's default is 20. */
  readonly size?: number;
  /** Shown over the icon, and where icons are not. */
  readonly title?: string;
}

const largest = 100;

const rules: OptionRules<IconOptions> = {
  size: { takes: '1 to 100 pixels', allows: (value) => typeof value === 'number' && !Number.isNaN(value) },
  title: text,
};

/**
 * A small picture in the line.
 *
 * @param url starts with `/`, `http://` or `https://` in lower case; anything else is an error (client.md §2)
 * @param options `size` in pixels, beyond 1 to 100 a warning; `title`, in which square brackets would be changed
 * @example
 * ```ts
 * reply(fmt`${fmt.icon('/upload/paid.png', { size: 16, title: 'Paid' })} Order 4512`);
 * ```
 */
export function icon(url: string, options: IconOptions = {}): Formatted {
  const checked = checkOptions(options, rules);
  const { size, title = '' } = checked.options;
  const wrong = findBadIcon(url);
  const problems = [...wrong, ...checked.problems, ...findBroken(title)];
  if (wrong.length > 0) return formatted([{ kind: 'text', value: title }], { problems });
  if (size === undefined) return drawn({ kind: 'icon', url, title }, problems);
  const pixels = Math.min(Math.max(Math.round(size), 1), largest);
  return drawn({ kind: 'icon', url, size: pixels, title }, [
    ...problems,
    ...sizeProblems('the icon', size, pixels),
  ]);
}

function drawn(node: IconNode & { readonly title: string }, problems: readonly Problem[]): Formatted {
  return formatted([node], {
    problems,
    checks: [(place) => findChanged('The title of the icon', node.title, 'iconTitle', { place })],
  });
}

function findBadIcon(url: unknown): readonly Problem[] {
  const wrong = findBadAddress(url);
  if (wrong.length > 0) return wrong;
  const address = String(url);
  return /^(?:\/|https?:)/.test(address)
    ? noProblems
    : [{ code: 'TEXT_ICON_ADDRESS', details: { url: address }, path: [] }];
}
