import { styles } from '@riposte/preview';
import { defineConfig, postcssIsolateStyles } from 'vitepress';
import { drawMessage } from './markdown/draw-message.ts';
import { linkPlayground } from './markdown/link-playground.ts';
import { linkSources } from './markdown/link-sources.ts';
import { markRelative } from './markdown/mark-relative.ts';
import { writeMachineFiles } from './machines/write-machine-files.ts';
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
  srcExclude: ['**/README.md', 'samples/**', 'test/**', 'playground/**', 'fences/**'],
  lastUpdated: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: '/logo.svg' }],
    ['meta', { name: 'theme-color', content: '#b3245b' }],
    ['style', {}, styles],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark' },
    config: (md) => {
      linkPlayground(md);
      drawMessage(md);
      linkSources(md);
      markRelative(md);
    },
  },
  vite: {
    plugins: [playgroundRuntime(), playgroundTypes()],
    // In a build, a worker goes through plugins of its own; in dev through those above.
    worker: { format: 'es', plugins: () => [playgroundTypes()] },
    // A drawn message is no text of the page: `vp-raw` keeps the look of the page's text away from it.
    css: { postcss: { plugins: [postcssIsolateStyles({ includeFiles: [/vp-doc\.css/] })] } },
    // What runs in the sandbox is one text, and the compiler one program.
    build: { chunkSizeWarningLimit: 8_000 },
  },
  buildEnd: ({ outDir }) => {
    writeMachineFiles(outDir);
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
