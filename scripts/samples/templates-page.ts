import { readFileSync } from 'node:fs';

interface Entry {
  readonly title: string;
  readonly file: string;
  readonly text: string;
  /** Names of its pictures. */
  readonly pictures: readonly string[];
}

const entries: readonly Entry[] = [
  {
    title: 'Task card',
    file: 'task-card/task-card.ts',
    text: 'People, deadline and checklist; an overdue task turns its bar and its deadline red. What can be done depends on its state.',
    pictures: ['task-card'],
  },
  {
    title: 'Deal card',
    file: 'deal-card/deal-card.ts',
    text: 'Amount and stage beside each other, the client, the files. While nobody owns the deal, it can be taken or declined.',
    pictures: ['deal-card'],
  },
  {
    title: 'Approval, updated after the click',
    file: 'approval/approval.ts',
    text: 'Two states of one message: the request, and what it becomes once somebody has decided. A reply sent as an update takes away what it does not have, so the buttons go by themselves.',
    pictures: ['approval', 'approval-decided'],
  },
  {
    title: 'Poll',
    file: 'poll/poll.ts',
    text: 'Bars made of text look the same in every client. A button carries the number of its answer, never its words.',
    pictures: ['poll'],
  },
  {
    title: 'Paged list',
    file: 'paged-list/paged-list.ts',
    text: 'Ten a page, a button for each, and a pager. A page that does not exist any more shows the nearest one.',
    pictures: ['paged-list'],
  },
  {
    title: 'Daily digest',
    file: 'daily-digest/daily-digest.ts',
    text: "Meetings by the reader's own clock, then tasks with the overdue ones first; long days end in how much more there is.",
    pictures: ['daily-digest'],
  },
  {
    title: 'Error notice',
    file: 'error-notice/error-notice.ts',
    text: 'What failed and why, for a person, then the details for who can help. Details may be any text of any length.',
    pictures: ['error-notice'],
  },
  {
    title: 'Help menu',
    file: 'help-menu/help-menu.ts',
    text: 'A click on a typed command puts it into the input field; a button runs it at once. The web client shows no context menu, so a menu is made of buttons.',
    pictures: ['help-menu'],
  },
];

const head = `# Templates

Eight messages people need, from [examples/templates](../examples/templates): each is a pure function of data and of
words, so both languages come from one template. On the left the web client in English, on the right the mobile app in
Russian, whose picture is approximate. \`screenshot\` makes the pictures and this page.
`;

/** The page of the templates: what each is for, how it looks, how it is made. */
export function templatesPage(): string {
  return [head, ...entries.map(section)].join('\n');
}

const sources = new URL('../../examples/templates/src/', import.meta.url);
const fence = '```';

function section({ title, file, text, pictures }: Entry): string {
  const source = readFileSync(new URL(file, sources), 'utf8');
  const shown = pictures
    .map((name) => `${picture(name, 'web', title)} ${picture(name, 'mobile', title)}`)
    .join('\n\n');
  return `## ${title}\n\n${text}\n\n${shown}\n\n${fence}ts\n${source.trimEnd()}\n${fence}\n`;
}

const widths = { web: 450, mobile: 360 } as const;

function picture(name: string, client: keyof typeof widths, title: string): string {
  const alt = `${title} in the ${client} client`;
  return `<img src="images/templates/${name}-${client}.png" width="${widths[client]}" alt="${alt}">`;
}
