import { emit, type Policy } from '@riposte/bbcode';
import { checkAddress } from '../../issues/check-address.ts';
import { checkOptions, text, type OptionRules } from '../../options/check-options.ts';
import { within } from '../../tree/problem.ts';
import type { BlockNode } from '../block-node.ts';
import { writeUrl } from './block-parts.ts';

/** A link drawn as a card; the portal takes it without documenting it (portal.md §3.2). */
export interface RichLinkFields extends RichLinkOptions {
  readonly label: string;
  readonly url: string;
}

/** What the card of a link may show beside its title. */
export interface RichLinkOptions {
  readonly desc?: string | undefined;
  /** Address of a picture. */
  readonly preview?: string | undefined;
}

const rules: OptionRules<RichLinkOptions> = { desc: text, preview: text };

export function createRichLink(label: string, url: string, given: RichLinkOptions): BlockNode<'richLink'> {
  const to = checkAddress(label, url);
  const { options, problems } = checkOptions(given, rules);
  return {
    kind: 'richLink',
    label: to.label ?? '',
    url: to.url,
    ...options,
    problems: within('richLink', [...to.problems, ...problems]),
  };
}

/** Its texts are parsed as HTML by the client (client.md §2). */
export function writeRichLink({ label, url, desc, preview }: RichLinkFields, policy: Policy): unknown {
  const write = (value: string): string => emit([{ kind: 'text', value }], 'richLinkHtml', { policy });
  return {
    NAME: write(label),
    LINK: writeUrl(url),
    ...(desc !== undefined && { DESC: write(desc) }),
    ...(preview !== undefined && { PREVIEW: writeUrl(preview) }),
  };
}
