export { toMarkdown } from './back/to-markdown.ts';
export type { MarkdownOptions } from './markdown-options.ts';
export { markdownNotes } from './markdown-notes.ts';
export { markdown } from './markdown.ts';
