// What `docs:build` runs.
import { relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildSite, siteFolder } from './build-site.ts';

const start = performance.now();
await buildSite();
const seconds = ((performance.now() - start) / 1_000).toFixed(1);
console.log(`The site lies in ${relative(process.cwd(), siteFolder)}, after ${seconds} s.`);
