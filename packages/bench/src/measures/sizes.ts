import { gzipSync } from 'node:zlib';
import { bundle } from '../bundle/bundle.ts';
import { entryPoints } from '../bundle/entry-points.ts';
import type { Measure, Measurement } from './measure.ts';

/** What each entry point weighs on the wire: minified, gzip. */
export const sizes: Measure = async () => {
  const measured: Measurement[] = [];
  for (const [name, entry] of Object.entries(entryPoints)) {
    const platform = name === 'grammy' || name === 'transport' ? 'node' : 'neutral';
    const code = await bundle(entry, { platform, isMinified: true });
    const bytes = gzipSync(code, { level: 9 }).length;
    measured.push({ id: `size.${name}`, title: entry.title, value: bytes / 1_000, unit: 'KB' });
  }
  return measured;
};
