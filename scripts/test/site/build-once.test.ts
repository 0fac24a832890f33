import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildOnce, type Building } from '../../site/build-once.ts';

interface Site extends Building {
  /** What was built so far, and whether two ever built at once. */
  readonly built: { times: number; hasMet: boolean };
}

/** A site whose build takes a while, and empties its folder first as a real one does. */
const openSite = (given: Partial<Building> = {}): Site => {
  const root = mkdtempSync(join(tmpdir(), 'riposte-build-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const folder = join(root, 'dist');
  const built = { times: 0, hasMet: false };
  let isBuilding = false;
  const build = async (): Promise<void> => {
    built.hasMet ||= isBuilding;
    isBuilding = true;
    rmSync(folder, { recursive: true, force: true });
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), 'x');
    built.times += 1;
    isBuilding = false;
  };
  return { folder, lock: join(root, 'cache/build.lock'), stamp: () => 'same', build, built, ...given };
};

describe('buildOnce', () => {
  it('builds once for all who ask at the same time', async () => {
    const site = openSite();
    await Promise.all(Array.from({ length: 5 }, () => buildOnce(site)));
    expect(site.built).toEqual({ times: 1, hasMet: false });
    expect([existsSync(join(site.folder, 'index.html')), existsSync(site.lock)]).toEqual([true, false]);
  });

  it('builds one after the other for those who see other sources', async () => {
    let version = 0;
    const site = openSite({ stamp: () => String((version += 1)) });
    await Promise.all([buildOnce(site), buildOnce(site), buildOnce(site)]);
    expect(site.built).toEqual({ times: 3, hasMet: false });
  });

  it('builds anew after a build that failed', async () => {
    const site = openSite();
    const failing = { ...site, build: () => Promise.reject(new Error('no')) };
    await expect(buildOnce(failing)).rejects.toThrow('no');
    await buildOnce(site);
    expect(site.built.times).toBe(1);
  });

  it('does not wait for another when it is called off', async () => {
    const site = openSite();
    const first = buildOnce(site);
    await expect(buildOnce({ ...site, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    await first;
    expect(site.built.times).toBe(1);
  });
});
