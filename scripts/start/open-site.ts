import { buildSite, siteFolder } from '../site/build-site.ts';
import { serveSite, type ServedSite } from '../site/serve-site.ts';
import { waitingPage } from './waiting-page.ts';

/** How the site is opened. */
export interface OpenSiteOptions {
  /** Hears of it where the site cannot be built. */
  readonly problem: (message: string) => void;
  readonly build?: (signal: AbortSignal) => Promise<void>;
  /** Where it lies when it is built. */
  readonly folder?: string;
}

/** Opens the site at once: where it has to be built first, its addresses answer with a page that waits for it. */
export async function openSite({
  problem,
  build = buildSite,
  folder = siteFolder,
}: OpenSiteOptions): Promise<ServedSite> {
  let page: string | undefined = waitingPage('The site is being built. This page opens it by itself.');
  const site = await serveSite(folder, { waiting: () => page });
  const ending = new AbortController();
  void build(ending.signal).then(
    () => {
      page = undefined;
    },
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      page = waitingPage(message);
      // Ctrl-C reaches the build too, and may reach it first.
      const isEnded = ending.signal.aborted || (error instanceof Error && error.name === 'AbortError');
      if (!isEnded) problem(message);
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
