import { buildSite, siteFolder } from '../site/build-site.ts';
import { serveSite, type ServedSite } from '../site/serve-site.ts';
import { waitingPage } from './waiting-page.ts';

/**
 * Opens the site at once: where it has to be built first, its addresses answer with a page that waits for it. `problem`
 * hears of it where it cannot be built.
 */
export async function openSite(problem: (message: string) => void): Promise<ServedSite> {
  let page: string | undefined = waitingPage('The site is being built. This page opens it by itself.');
  const site = await serveSite(siteFolder, { waiting: () => page });
  const ending = new AbortController();
  void buildSite(ending.signal).then(
    () => {
      page = undefined;
    },
    (error: unknown) => {
      if (ending.signal.aborted) return;
      const message = error instanceof Error ? error.message : String(error);
      page = waitingPage(message);
      problem(message);
    },
  );
  return {
    ...site,
    close: () => {
      ending.abort();
      return site.close();
    },
  };
}
