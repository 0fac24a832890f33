import type { DrawnFile } from '../../types/drawn-attach.ts';
import { element } from '../element.ts';
import { escapeHtml } from '../escape-html.ts';
import { linkOrSpan } from '../link-or-span.ts';
import type { Opens } from '../../types/opens.ts';

const longestLabel = 4;

/** Files: an icon with the extension, a name, a size. */
export function writeFiles(files: readonly DrawnFile[], opens: Opens): string {
  return files.map((file, index) => writeFile(file, opens[index] ?? null)).join('');
}

function writeFile({ name, size }: DrawnFile, opens: string | null): string {
  const icon = element(
    'span',
    { class: 'riposte-file-icon', 'aria-hidden': 'true' },
    escapeHtml(extensionOf(name)),
  );
  const text =
    element('span', { class: 'riposte-file-name' }, escapeHtml(name)) +
    (size === '' ? '' : element('span', { class: 'riposte-file-size' }, escapeHtml(size)));
  return linkOrSpan(opens, 'riposte-file', icon + element('span', { class: 'riposte-file-text' }, text));
}

/** What fits the icon; longer endings are hardly extensions. */
function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot === -1 ? '' : name.slice(dot + 1);
  return extension.length <= longestLabel ? extension : '';
}
