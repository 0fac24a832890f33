import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { HomePage } from './home/home-page.ts';
import './styles/brand.css';
import './styles/home.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component('HomePage', HomePage);
  },
} satisfies Theme;
