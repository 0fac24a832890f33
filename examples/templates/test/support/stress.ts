/** Texts that people and systems really send, and that would act, break or flood if nobody took care. */
export const stress: Readonly<Record<string, string>> = {
  markup: '[b]bold[/b] [url=https://evil.example]here[/url] [send=/pay 100]ok[/send] &#91;i&#93;',
  lines: 'first\nsecond\r\nthird\n>> quote',
  freezer: '####REPLACEMENT_MARK_0 $& [put]x[/put]',
  backslash: 'C:\\new\\table "quoted"\\',
  bidi: '\u202Egnp.exe\u200B',
  emoji: '👩‍💻🇪🇺❤️‍🔥',
  skip: 'SKIP_MESSAGE',
  long: 'Ж'.repeat(300),
};
