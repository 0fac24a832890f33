import { checkAddress, checkAddressTexts } from '../../issues/check-address.ts';
import { stringOf } from '../../issues/check-string.ts';
import { checkOptions, count, type OptionRules } from '../../options/check-options.ts';
import type { Pen } from '../../pen/pen.ts';
import { writeNumber } from '../../pen/write-number.ts';
import { writePlainLine } from '../../pen/write-plain.ts';
import { writeUrl } from '../../pen/write-url.ts';
import { concat, within, type Problem } from '../../tree/problem.ts';
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
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'file',
    label: stringOf(label),
    url: stringOf(url),
    ...options,
    problems: within('file', concat(checkAddress(label, url), problems)),
  };
}

export function checkFile({ label, url }: FileFields): readonly Problem[] {
  return within('file', checkAddressTexts(label, url));
}

/** What is stored around the fields. */
const frame = '{"FILE":[{"LINK":,"NAME":}]}'.length;
const sizeCost = '"SIZE":,'.length;

export function writeFile({ label, url, size }: FileFields, pen: Pen): unknown {
  pen.cost += frame;
  const file: Record<string, unknown> = {
    NAME: writePlainLine(pen, label, 'attachPlain'),
    LINK: writeUrl(pen, url),
  };
  if (size !== undefined) {
    pen.cost += sizeCost;
    file.SIZE = writeNumber(pen, size);
  }
  return { FILE: file };
}
