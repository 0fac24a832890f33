import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deliverFirstReply } from '../../scripts/samples/deliver-first-reply.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const readme = readFileSync(at('README.md'), 'utf8');

describe('the README', () => {
  it('shows the sample as it runs', () => {
    const [sample = ''] = readFileSync(at('docs/samples/first-reply.ts'), 'utf8').split('\nexport {');
    expect(readme).toContain(`\`\`\`ts\n${sample.trimEnd()}\n\`\`\``);
  });

  it('has a sample that arrives as it says, with nothing to warn of', async () => {
    const { message, outcome, stored } = await deliverFirstReply();
    expect(outcome).toEqual({ status: 'sent', messageId: 33872 });
    expect(message.warnings.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(stored).toMatchObject({ id: 33872, authorId: 39, keyboard: [{ COMMAND: 'take' }, {}] });
  });

  it('names no file that is not there', () => {
    const targets = [...readme.matchAll(/(?:\]\(|src=")([^)#"]+)/g)].map(([, target = '']) => target);
    expect(targets.filter((target) => !target.startsWith('http') && !existsSync(at(target)))).toEqual([]);
  });
});
