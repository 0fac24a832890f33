import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';
import type { Problem } from './problem.ts';

/** The editor as the page uses it. */
export interface Editor {
  readonly setCode: (code: string) => void;
  /** Marks these and no others. */
  readonly setProblems: (problems: readonly Problem[]) => void;
  /** Puts the cursor on a line and shows it. */
  readonly goTo: (line: number) => void;
  /** Adds what knows the types, which comes later than the editor. */
  readonly addTypes: (support: Extension) => void;
  readonly destroy: () => void;
}

/** What an editor begins with. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly code: string;
  readonly onChange: (code: string) => void;
}

/** Opens an editor for TypeScript. Its colours are classes, which the style sheet fills for light and dark. */
export function createEditor({ parent, code, onChange }: EditorOptions): Editor {
  const types = new Compartment();
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        highlightSelectionMatches(),
        javascript({ typescript: true }),
        syntaxHighlighting(classHighlighter),
        types.of([]),
        keymap.of([
          ...closeBracketsKeymap,
          ...completionKeymap,
          ...defaultKeymap,
          ...searchKeymap,
          ...historyKeymap,
          indentWithTab,
        ]),
        EditorView.contentAttributes.of({
          'aria-label': 'Code of the message',
          'aria-describedby': 'playground-keys',
          tabindex: '0',
        }),
        EditorView.updateListener.of((update: ViewUpdate) => {
          if (update.docChanged) onChange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    setCode: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    setProblems: (problems) => {
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => toDiagnostic(view.state, problem)),
        ),
      );
    },
    goTo: (line) => {
      const { from } = lineAt(view.state, line);
      view.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      });
      view.focus();
    },
    addTypes: (support) => {
      view.dispatch({ effects: types.reconfigure(support) });
    },
    destroy: () => {
      view.destroy();
    },
  };
}

function toDiagnostic(
  state: EditorState,
  { line, from, to, severity, message, source }: Problem,
): Diagnostic {
  const length = state.doc.length;
  const span =
    from !== undefined && to !== undefined
      ? { from: Math.min(from, length), to: Math.min(to, length) }
      : wordsOf(lineAt(state, line));
  return { ...span, severity, message, source };
}

/** The line without its indent. */
function wordsOf({ from, to, text }: { from: number; to: number; text: string }): {
  from: number;
  to: number;
} {
  return { from: from + (text.length - text.trimStart().length), to };
}

/** The code may have grown shorter since the line was told. */
function lineAt(state: EditorState, line: number): ReturnType<EditorState['doc']['line']> {
  return state.doc.line(Math.min(Math.max(line, 1), state.doc.lines));
}
