import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSite } from '../../start/open-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'riposte-open-'));
writeFileSync(join(folder, 'index.html'), 'the site');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A site whose build ends when the test says so. */
async function open() {
  const problems: string[] = [];
  let built = (): void => undefined;
  let fails = (_error: Error): void => undefined;
  const building = new Promise<void>((resolve, reject) => {
    built = resolve;
    fails = reject;
  });
  let signal: AbortSignal | undefined;
  const site = await openSite({
    folder,
    problem: (message) => problems.push(message),
    build: async (given) => {
      signal = given;
      await building;
    },
  });
  return {
    site,
    problems,
    built,
    fails,
    isEnded: () => signal?.aborted,
    read: async () => {
      const response = await fetch(site.url);
      return [response.status, await response.text()] as const;
    },
  };
}

describe('an opened site', () => {
  it('waits for its build, and is there then', async () => {
    const { site, read, built, problems } = await open();
    expect(await read()).toEqual([503, expect.stringContaining('is being built')]);
    built();
    await expect.poll(read, { timeout: 20_000 }).toEqual([200, 'the site']);
    await site.close();
    expect(problems).toEqual([]);
  });

  it('says why it cannot be built, in its place and to who started it', async () => {
    const { site, read, fails, problems } = await open();
    fails(new Error('No <page> of that name.'));
    await expect
      .poll(read, { timeout: 20_000 })
      .toEqual([503, expect.stringContaining('No &lt;page> of that name.')]);
    await site.close();
    expect(problems).toEqual(['No <page> of that name.']);
  });

  it('ends its build with it, and does not call that a failure', async () => {
    const { site, fails, isEnded, problems } = await open();
    await site.close();
    expect(isEnded()).toBe(true);
    fails(new Error('Interrupted.'));
    await expect(fetch(site.url)).rejects.toThrow();
    expect(problems).toEqual([]);
  });

  it('does not call it a failure when Ctrl-C ends the build first', async () => {
    const { site, read, fails, problems } = await open();
    fails(new DOMException('The build was ended by SIGINT.', 'AbortError'));
    await expect
      .poll(read, { timeout: 20_000 })
      .toEqual([503, expect.stringContaining('was ended by SIGINT')]);
    await site.close();
    expect(problems).toEqual([]);
  });
});
