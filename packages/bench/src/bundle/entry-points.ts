/** Something to load: what is imported of which package. */
export interface EntryPoint {
  readonly title: string;
  readonly code: string;
  /** What a measure of the size leaves out, since it is counted elsewhere. */
  readonly external?: readonly string[];
}

const validation = ['zod', 'immer'] as const;

/** Our entry points, and those of the peers that do about the same. */
export const entryPoints = {
  compose: {
    title: 'Riposte: reply, fmt, one target and compile',
    code: "export { reply, fmt, imbot } from '@riposte/builder';",
    external: validation,
  },
  builder: { title: 'Riposte: builder', code: "export * from '@riposte/builder';", external: validation },
  core: {
    title: 'Riposte: all of builder, with portal and bbcode',
    code: "export * from '@riposte/builder'; export * from '@riposte/portal'; export * from '@riposte/bbcode';",
    external: validation,
  },
  transport: {
    title: 'Riposte: transport',
    code: "export * from '@riposte/transport';",
    external: validation,
  },
  preview: { title: 'Riposte: preview', code: "export * from '@riposte/preview';", external: validation },
  markdown: {
    title: 'Riposte: markdown, with its parser, without builder',
    code: "export * from '@riposte/markdown';",
    external: [...validation, '@riposte/builder', '@riposte/bbcode'],
  },
  slackBlockBuilder: { title: 'slack-block-builder', code: "export * from 'slack-block-builder';" },
  discordjs: { title: '@discordjs/builders', code: "export * from '@discordjs/builders';" },
  jsxSlack: { title: 'jsx-slack', code: "export * from 'jsx-slack';" },
  grammy: {
    title: 'grammY and parse-mode',
    code: "export { InlineKeyboard } from 'grammy'; export * from '@grammyjs/parse-mode';",
  },
} as const satisfies Readonly<Record<string, EntryPoint>>;

export type EntryPointName = keyof typeof entryPoints;
