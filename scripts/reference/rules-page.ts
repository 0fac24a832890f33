import { RULES, type Rule } from '@riposte/portal';
import { problemTexts } from '../../packages/bbcode/src/problems/problem-texts.ts';
import { texts as issueTexts } from '../../packages/builder/src/issues/issue-texts.ts';
import { TEXTS } from '../../packages/portal/src/issues/texts.ts';
import { noteTexts } from '../../packages/markdown/src/notes/note-texts.ts';
import { ATTACH_RULES } from '../../packages/portal/src/rules/attach-rules.ts';
import { CALL_RULES } from '../../packages/portal/src/rules/call-rules.ts';
import { FIELD_RULES } from '../../packages/portal/src/rules/field-rules.ts';
import { INPUT_RULES } from '../../packages/portal/src/rules/input-rules.ts';
import { KEYBOARD_RULES } from '../../packages/portal/src/rules/keyboard-rules.ts';
import { PART_RULES } from '../../packages/portal/src/rules/part-rules.ts';
import { TEXT_RULES } from '../../packages/portal/src/rules/text-rules.ts';
import { code, markdownTable } from './markdown-table.ts';
import type { Page } from './page.ts';

const groups: readonly (readonly [title: string, rules: object])[] = [
  ['The call', CALL_RULES],
  ['How values arrive', INPUT_RULES],
  ['Text', TEXT_RULES],
  ['Parts as a whole', PART_RULES],
  ['Attach', ATTACH_RULES],
  ['Keyboard and menu', KEYBOARD_RULES],
  ['Fields that several share', FIELD_RULES],
];

const head = `Every finding has a stable code. These are all of them: what \`compile\`, \`riposte check\` and the playground tell you,
what is behind it, and what to do.

- An **error** is refused or lost by the portal, so nothing is sent.
- A **warning** is changed against what was meant.
- A **note** is harmless and worth knowing.

Codes are for programs to go by; the words may become better. “…” stands for what the message has in that place.

## Rules of the portal

What the portal does was read in its own code or in the official documentation, or follows from both: the last column says
which, and [where the rules come from](../sources.md) what the sources are.`;

/** Every finding there is. */
export function rulesPage(): Page {
  const known = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));
  const portal = groups.map(([title, rules]) => {
    const rows = Object.keys(rules).flatMap((id) => rowOf(known.get(id)));
    const table = markdownTable(['finding', 'what the portal does, and what to do', 'known from'], rows);
    return `### ${title}\n\n${table}`;
  });
  return {
    name: 'rules',
    title: 'Findings and rules',
    order: 3,
    body: [head, ...portal, ...ours()].join('\n\n'),
  };
}

function rowOf(rule: Rule | undefined): readonly (readonly string[])[] {
  if (rule === undefined) return [];
  const { id, severity, does, source, confidence, since } = rule;
  const [, hint] = TEXTS[id];
  const age = since === undefined ? '' : ` Since ${since}.`;
  return [[`${code(id)}<br>${severity}`, `${does}${age}<br>${withGaps(hint)}`, `${confidence}, ${source}`]];
}

/** What the packages find themselves. */
function ours(): readonly string[] {
  const builder = Object.entries(issueTexts)
    .filter(([id]) => id !== 'NOTED' && id !== 'RAW_CODE')
    .map(([id, text]) => rowOfText(id, severityIn(text), said(text.message), said(text.hint)));
  const ready = Object.entries(problemTexts).map(([id, { severity, message, hint }]) =>
    rowOfText(id, severity, message('`…`'), hint),
  );
  const notes = Object.entries(noteTexts).map(([id, { message, hint }]) =>
    rowOfText(id, 'note', message, hint),
  );
  const columns = ['finding', 'what it says, and what to do'];
  return [
    `## Findings of the builder\n\nAbout how a message was composed, before the portal is asked.\n\n${markdownTable(columns, builder)}`,
    `## Findings in ready BB code\n\nOf what came through \`raw(…)\`, and of BB code in payloads.\n\n${markdownTable(columns, ready)}`,
    `## Notes on Markdown\n\nWhat \`markdown(…)\` had to show otherwise.\n\n${markdownTable(columns, notes)}`,
  ];
}

function rowOfText(id: string, severity: string, says: string, hint: string): readonly string[] {
  return [`${code(id)}<br>${severity}`, `${says}<br>${hint}`];
}

/** `{name}` of a text is what a message says in that place. */
function withGaps(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '…');
}

type Told = string | ((details: never) => string);

/** A text whose parameters are all gaps. */
function said(text: Told): string {
  if (typeof text === 'string') return text;
  const gaps: unknown = new Proxy({}, { get: () => '…' });
  return text(gaps as never);
}

function severityIn({ severity }: { readonly severity: string | ((details: never) => string) }): string {
  return typeof severity === 'string' ? severity : 'as found';
}
