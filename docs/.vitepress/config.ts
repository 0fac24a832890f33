import { defineConfig } from 'vitepress';
import { linkPlayground } from './markdown/link-playground.ts';
import { linkSources } from './markdown/link-sources.ts';
import { markRelative } from './markdown/mark-relative.ts';
import { nav } from './navigation/nav.ts';
import { sidebar } from './navigation/sidebar.ts';
import { playgroundRuntime } from './plugins/playground-runtime.ts';
import { playgroundTypes } from './plugins/playground-types.ts';

export default defineConfig({
  title: 'Riposte',
  description: 'Compose rich chat replies for Bitrix24 bots, and get them delivered.',
  lang: 'en',
  cleanUrls: true,
  // What stands beside the pages without being one.
  srcExclude: ['**/README.md', 'samples/**', 'test/**', 'playground/**'],
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
    ['meta', { name: 'theme-color', content: '#b3245b' }],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config: (md) => {
      linkPlayground(md);
      linkSources(md);
      markRelative(md);
    },
  },
  vite: {
    plugins: [playgroundRuntime(), playgroundTypes()],
    // In a build, a worker goes through plugins of its own; in dev through those above.
    worker: { format: 'es', plugins: () => [playgroundTypes()] },
    // What runs in the sandbox is one text, and the compiler one program.
    build: { chunkSizeWarningLimit: 8_000 },
  },
  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav: nav(),
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    footer: { message: 'MIT licensed.' },
  },
});
