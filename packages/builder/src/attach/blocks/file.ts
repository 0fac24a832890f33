import type { Policy } from '@riposte/bbcode';
import { checkAddress } from '../../issues/check-address.ts';
import { checkOptions, count, type OptionRules } from '../../options/check-options.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';
import { writeName, writeUrl } from './block-parts.ts';

/** A file to download. */
export interface FileFields extends FileOptions {
  readonly label: string;
  readonly url: string;
}

/** What is known about a file. */
export interface FileOptions {
  /** Bytes. */
  readonly size?: number | undefined;
}

const rules: OptionRules<FileOptions> = { size: count };

export function createFile(label: string, url: string, given: FileOptions): BlockNode<'file'> {
  const to = checkAddress(label, url);
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'file',
    label: to.label ?? '',
    url: to.url,
    ...options,
    problems: within('file', [...to.problems, ...problems]),
  };
}

export function writeFile({ label, url, size }: FileFields, policy: Policy): unknown {
  return {
    NAME: writeName(label, policy),
    LINK: writeUrl(url),
    ...(size !== undefined && { SIZE: size }),
  };
}
