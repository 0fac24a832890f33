import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe calls serious or critical on a page, with where it is. Drawn messages are pictures of what a client shows, in
 * its own colours; nobody comes into them.
 *
 * @param rules all of axe's when left out
 */
export async function barriersOf(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  await page.addScriptTag({ path: script });
  const violations = await page.evaluate(async (only): Promise<AxeResults['violations']> => {
    const axe: unknown = Reflect.get(globalThis, 'axe');
    const { run } = axe as { readonly run: (context: object, options: object) => Promise<AxeResults> };
    const options = { resultTypes: ['violations'], ...(only !== undefined && { runOnly: only }) };
    return (await run({ exclude: [['[inert]']] }, options)).violations;
  }, rules);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
