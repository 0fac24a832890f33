/** What is asked, and what the stand-in says to it. */
export interface KnownAnswer {
  readonly asks: RegExp;
  readonly answer: string;
  readonly breaksOff: boolean;
}

const fence = '```';

/** The first is the answer to everything else. */
export const answers: readonly [KnownAnswer, ...KnownAnswer[]] = [
  {
    asks: /help|what can|помо/i,
    breaksOff: false,
    answer: `## I am a stand-in

I know **three** answers by heart, so that you can see what becomes of *Markdown*. Ask for

1. a \`table\`,
2. some \`code\`,
   - in Python, indented
   - with \`[b]tags[/b]\` that are only text
3. or say \`break\`, and I break off in the middle of it.

> Everything you see was Markdown, and was shown while it came.

See [how it is done](https://github.com) — whatever is **half written is closed** until the rest of it is there.
`,
  },
  {
    asks: /table|compare|таблиц/i,
    breaksOff: false,
    answer: `### Three plans

| Plan | Price | For whom |
| --- | ---: | --- |
| **Basic** | 2,490 ₽ | up to 5 people |
| **Standard** | 6,990 ₽ | up to 50 people, with \`CRM\` |
| **Professional** | 13,990 ₽ | up to 100 people |

---

For a team of **20 people** take *Standard*: ~~6,990~~ 5,592 ₽ a month when paid for a year[^1].

- [x] CRM and tasks
- [ ] Its own domain

[^1]: The price of the first year.
`,
  },
  {
    asks: /code|python|код/i,
    breaksOff: false,
    answer: `Here is how to sum the deals of a stage:

${fence}python
def total(deals, stage):
    # [b]not bold[/b], only text
    return sum(deal["sum"] for deal in deals if deal["stage"] == stage)
${fence}

Call it as \`total(deals, "WON")\`.
`,
  },
  {
    asks: /long|длин/i,
    breaksOff: false,
    answer: `## A long answer

${Array.from({ length: 400 }, (_, index) => `${index + 1}. A point that **could not** be left out, as models see it, with \`code\` in it`).join('\n')}

No message holds all of it, so it came in several, and the buttons stand below the last.
`,
  },
  {
    asks: /break|оборви/i,
    breaksOff: true,
    answer: 'There are **three reasons** for this, and the first of them is that **connec',
  },
];
