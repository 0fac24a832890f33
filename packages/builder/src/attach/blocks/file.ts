import { checkAddress } from '../../issues/check-address.ts';
import { checkOptions, count, type OptionRules } from '../../options/check-options.ts';
import { writeLine, writeNumber, writeUrl, type Pen } from '../../pen/pen.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';

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

/** What is stored around the fields. */
const frame = '{"FILE":[{"LINK":,"NAME":}]}'.length;
const sizeCost = '"SIZE":,'.length;

export function writeFile({ label, url, size }: FileFields, pen: Pen): unknown {
  pen.cost += frame;
  const file: Record<string, unknown> = {
    NAME: writeLine(pen, label, 'attachPlain'),
    LINK: writeUrl(pen, url),
  };
  if (size !== undefined) {
    pen.cost += sizeCost;
    file.SIZE = writeNumber(pen, size);
  }
  return { FILE: file };
}
