import { contentOf } from './content-of.ts';

/** An answer in Markdown of about as many characters: headings, lists, tables, code and emphasis. */
export function markdownOf(length: number, seed: number): string {
  let answer = '';
  for (let part = 0; answer.length < length; part += 1) {
    const { text, blocks } = contentOf(12, seed * 100 + part);
    answer += `## ${text.replaceAll('\n', ' ')}\n\n`;
    for (const block of blocks) {
      if (block.kind === 'message') answer += `- **${block.text.replaceAll('\n', ' ')}** and \`code\`\n`;
      if (block.kind === 'link')
        answer += `\n[${block.label.replace(/[[\]]/g, '')}](${block.url}) *there*.\n\n`;
      if (block.kind === 'grid')
        answer += `\n| a | b |\n|---|---|\n${block.rows.map((row) => `| ${row.join(' | ').replaceAll('\n', ' ')} |\n`).join('')}\n`;
      if (block.kind === 'delimiter') answer += '\n```\nlet a = 1;\n```\n\n';
    }
  }
  return answer.slice(0, length);
}
