import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import { HomePage } from './home/home-page.ts';
import './styles/brand.css';
import './styles/home.css';
import './styles/drawn-message.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('HomePage', HomePage);
    app.component(
      'PlaygroundPage',
      // A page like the others, but nobody else has to load it.
      defineAsyncComponent(
        async () => (await import('../../playground/ui/playground-page.ts')).PlaygroundPage,
      ),
    );
  },
} satisfies Theme;
