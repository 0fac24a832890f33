import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gallery } from '../../playground/gallery/gallery.ts';
import { drawCall } from '../../playground/runtime/draw/draw-call.ts';
import { runCode } from '../../playground/runtime/run/run-code.ts';

const folder = new URL('../../playground/gallery/', import.meta.url);
const sound = gallery.filter(({ title }) => title !== 'Mistakes');

describe('the gallery', () => {
  it.each(sound.map(({ title, code }) => [title, code]))(
    'has a program for %s that is taken',
    async (_title, code) => {
      const { call, issues, thrown } = await runCode({ code });
      expect(thrown).toBeUndefined();
      expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(drawCall(call!).web).toContain('riposte-bubble');
    },
  );

  it('shows mistakes on more than one line', async () => {
    const [, code = ''] = Object.values(gallery.find(({ title }) => title === 'Mistakes') ?? {});
    const { issues } = await runCode({ code });
    expect(new Set(issues.map(({ line }) => line)).size).toBeGreaterThan(2);
    expect(issues.every(({ line }) => line !== undefined)).toBe(true);
  });

  it('holds every program of its folder', () => {
    const programs = readdirSync(folder).filter((name) => name !== 'gallery.ts');
    expect(gallery).toHaveLength(programs.length);
  });
});
