import { emit } from '@riposte/bbcode';
import type { Formatted } from '../../text/formatted.ts';

/** A link with a description and a picture. */
export interface LinkFields {
  readonly label: string | undefined;
  readonly url: string;
  readonly desc: Formatted | undefined;
  readonly preview: string | undefined;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

export function writeLink({ label, url, desc, preview, width, height }: LinkFields): unknown {
  return {
    ...(label !== undefined && { NAME: emit([{ kind: 'text', value: label }], 'attachPlain') }),
    LINK: address(url),
    ...(desc !== undefined && { DESC: emit(desc.nodes, 'attachText') }),
    ...(preview !== undefined && { PREVIEW: address(preview) }),
    ...(width !== undefined && { WIDTH: width }),
    ...(height !== undefined && { HEIGHT: height }),
  };
}

function address(url: string): string {
  return emit([{ kind: 'text', value: url }], 'url');
}
