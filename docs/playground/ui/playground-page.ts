import { defineComponent, h, onBeforeUnmount, onMounted, ref, shallowRef, watch } from 'vue';
import type { Editor } from '../editor/create-editor.ts';
import type { Problem } from '../editor/problem.ts';
import { problemsOf } from '../editor/problems-of.ts';
import { gallery } from '../gallery/gallery.ts';
import { openSandbox } from '../sandbox/open-sandbox.ts';
import { decodeShare } from '../share/decode-share.ts';
import { followTypes } from '../state/follow-types.ts';
import { createPlayground, type Playground } from '../state/playground.ts';
import type { Types } from '../types/open-types.ts';
import { FindingList } from './finding-list.ts';
import { OutputPane } from './output-pane.ts';
import { SizeMeters } from './size-meters.ts';
import { ToolBar } from './tool-bar.ts';
// In this order: what comes later wins.
import './styles/frame.css';
import './styles/editor.css';
import './styles/findings.css';
import './styles/output.css';
import './styles/sizes.css';
import './styles/narrow.css';
import './styles/controls.css';
import './styles/dialogs.css';

/** The playground: code on the left, what becomes of it on the right. */
export const PlaygroundPage = defineComponent({
  name: 'PlaygroundPage',
  setup() {
    const place = ref<HTMLElement>();
    const playground = shallowRef<Playground>();
    const editor = shallowRef<Editor>();
    const typeProblems = shallowRef<readonly Problem[]>([]);
    /** Why it could not be loaded. */
    const failure = ref('');
    let types: Types | undefined;
    let isOpen = true;
    const isGone = (): boolean => !isOpen;

    const load = (code: string): void => {
      editor.value?.setCode(code);
      playground.value?.setCode(code);
    };

    const followHash = (): void => {
      void decodeShare(location.hash).then((shared) => {
        if (shared === undefined) return;
        playground.value?.setMethod(shared.method);
        playground.value?.setPolicy(shared.policy);
        load(shared.code);
      });
    };

    const start = async (): Promise<void> => {
      // What runs is fetched first and the editor beside it: neither waits for the other.
      const [runtime, editing, shared] = [
        import('virtual:playground-runtime'),
        import('../editor/create-editor.ts'),
        decodeShare(location.hash),
      ];
      const first = (await shared) ?? { code: gallery[0].code };
      const sources = await runtime;
      if (isGone()) return;
      const opened = createPlayground(openSandbox(sources), first);
      playground.value = opened;
      const shown = opened.run();
      const { createEditor } = await editing;
      if (isGone() || place.value === undefined) return;
      place.value.replaceChildren();
      editor.value = createEditor({
        parent: place.value,
        code: first.code,
        onChange: opened.setCode,
      });
      watch(
        () => [...problemsOf(opened.state.ran), ...typeProblems.value],
        (problems) => editor.value?.setProblems(problems),
        { immediate: true },
      );
      window.addEventListener('hashchange', followHash);
      // The compiler is the largest of all, and nobody waits for it.
      await shown;
      const [{ openTypes }, { typeSupport }] = await Promise.all([
        import('../types/open-types.ts'),
        import('../editor/type-support.ts'),
      ]);
      if (isGone()) return;
      types = openTypes();
      editor.value.addTypes(typeSupport(types));
      const found = followTypes(types, () => opened.state.code);
      watch(found, (problems) => (typeProblems.value = problems), { immediate: true });
    };

    onMounted(() => {
      start().catch((error: unknown) => {
        if (!isGone()) failure.value = error instanceof Error ? error.message : String(error);
      });
    });

    onBeforeUnmount(() => {
      isOpen = false;
      window.removeEventListener('hashchange', followHash);
      editor.value?.destroy();
      types?.close();
      playground.value?.sandbox.close();
    });

    const goTo = (line: number): void => editor.value?.goTo(line);

    return () =>
      h('div', { class: 'playground' }, [
        h('h1', { class: 'visually-hidden' }, 'Playground'),
        h(ToolBar, { playground: playground.value, onLoad: load }),
        failure.value === ''
          ? undefined
          : h(
              'p',
              { class: 'playground-broken', role: 'alert' },
              `The playground could not be loaded whole: ${failure.value} Reload the page to try again.`,
            ),
        h('div', { class: 'playground-panes' }, [
          h('section', { class: 'playground-write', 'aria-label': 'Code' }, [
            h('div', { class: 'playground-editor', ref: place }, [
              h('pre', { class: 'playground-waiting', tabindex: 0 }, gallery[0].code),
            ]),
            h(
              'p',
              { class: 'playground-keys', id: 'playground-keys' },
              'Tab indents; Escape, then Tab leaves the editor.',
            ),
            h(FindingList, { state: playground.value?.state, onGoTo: goTo }),
          ]),
          h('section', { class: 'playground-see', 'aria-label': 'What becomes of it' }, [
            h(OutputPane, { state: playground.value?.state }),
            h(SizeMeters, { state: playground.value?.state, onGoTo: goTo }),
          ]),
        ]),
      ]);
  },
});
