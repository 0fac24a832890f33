import { findChromium, openBrowser } from './scripts/browser/open-browser.ts';
import { serveSite } from './scripts/site/serve-site.ts';
const b = await openBrowser(findChromium()!);
const site: any = await serveSite('docs/.vitepress/dist');
const url = site.url;
const [mode, ...paths] = process.argv.slice(2);
const width = mode === 'phone' ? 390 : 1280;
const p = await b.newPage({ viewport: { width, height: mode === 'phone' ? 1400 : 1500 } });
p.on('console', (m) => m.type() === 'error' && console.log(p.url(), m.text()));
p.on('pageerror', (e) => console.log(p.url(), e.message));
for (const one of paths) {
  const [path, n = '0'] = one.split('@');
  await p.goto(url + path); await p.waitForTimeout(400);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log('overflow', path, over);
  await p.evaluate((y) => scrollTo(0, y), Number(n)); await p.waitForTimeout(150);
  await p.screenshot({ path: `/tmp/v-${mode}-${path!.replaceAll('/', '_')}-${n}.png` });
}
await b.close(); await site.close?.();
process.exit(0);
