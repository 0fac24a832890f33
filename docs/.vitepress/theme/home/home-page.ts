import { defineComponent, h, type VNode } from 'vue';
import { withBase } from 'vitepress';
import { data } from './hero.data.ts';
import { homeCards, type HomeCard } from './home-cards.ts';

/** The first page: what Riposte is, in one look at code and message, and what it promises. */
export const HomePage = defineComponent({
  name: 'HomePage',
  setup: () => () =>
    h('div', { class: 'home' }, [
      h('section', { class: 'home-hero' }, [
        h('div', { class: 'home-claim' }, [
          h('h1', 'Rich chat replies for Bitrix24 bots'),
          h(
            'p',
            'Compose a message in TypeScript, see what the portal will make of it before you send, and know what became of it after.',
          ),
          h('p', { class: 'home-actions' }, [
            link('/playground', 'Open the playground', 'home-action first'),
            link(data.start, 'Get started', 'home-action'),
          ]),
        ]),
        h('div', { class: 'home-show' }, [
          h('div', { class: 'home-code vp-doc', innerHTML: data.code }),
          h('figure', { class: 'home-message' }, [
            h('figcaption', 'The message, as the chat shows it'),
            h('div', { class: 'home-wallpaper', innerHTML: `<style>${data.styles}</style>${data.message}` }),
          ]),
        ]),
      ]),
      h('section', { class: 'home-cards' }, homeCards.map(card)),
    ]),
});

function link(path: string, text: string, kind: string): VNode {
  return h('a', { class: kind, href: withBase(path) }, text);
}

function card({ title, text }: HomeCard): VNode {
  return h('article', [h('h2', title), h('p', text)]);
}
