import { emit, readMessage, type TextNode } from '@riposte/bbcode';
import { deadTags, knownTags } from '../../packages/bbcode/src/problems/known-tags.ts';
import { code, markdownTable } from './markdown-table.ts';
import type { Page } from './page.ts';
import { tagSamples } from './tag-samples.ts';

const head = `What can be said in a text, how it is written, what the chat list shows of it, and what is left of it where tags do not act,
such as the label of a button. How text is kept from acting is told in [text and safety](../guide/text-and-safety.md).`;

const tail = `In clients Markdown may be switched on by the portal. Then \`compile(target, { policy: 'markdown' })\` escapes what acts there
as well.`;

/** Every piece of markup. */
export function tagsPage(): Page {
  const rows = Object.values(tagSamples).map(({ helper, node }) => rowOf(helper, node));
  const columns = ['in the builder', 'in a message', 'in the chat list', 'in the label of a button'];
  return {
    name: 'tags',
    title: 'Markup of texts',
    order: 5,
    body: [
      head,
      markdownTable(columns, rows),
      `## Tags the web client reads\n\n${listOf(Object.keys(knownTags))}\n\nIn ready BB code (\`raw\`) each of them has to be written as the client knows it; what is not is a finding.`,
      `## Tags it shows as they are\n\nOf other systems, and of documentation: ${listOf(deadTags)}.`,
      `## Markdown\n\n${tail}`,
    ].join('\n\n'),
  };
}

function rowOf(helper: string, node: TextNode): readonly string[] {
  const written = emit([node], 'message');
  const { plain } = readMessage(written);
  // Where nothing is left of a message, such as a struck text alone, the list says that it was deleted.
  const listed = plain === readMessage('[s]x[/s]').plain ? '' : plain;
  return [helper, written, listed, emit([node], 'buttonText')].map(cell);
}

/** Line breaks of a tag are shown as what they are. */
function cell(text: string): string {
  return text === '' ? '–' : code(text.replaceAll('\n', '⏎'));
}

function listOf(names: Iterable<string>): string {
  return [...names].map((name) => code(`[${name}]`)).join(' ');
}
