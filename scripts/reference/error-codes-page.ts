import { judge, METHODS, type Method } from '@riposte/portal';
import { METHOD_ORDERS, paramsOf } from '../../packages/portal/test/support/method-orders.ts';
import { classify } from '../../packages/transport/src/rules/classify.ts';
import type { ErrorRule } from '../../packages/transport/src/rules/error-rule.ts';
import { errorRules } from '../../packages/transport/src/rules/error-rules.ts';
import { code, markdownTable } from './markdown-table.ts';
import type { Page } from './page.ts';
import { partErrors } from './part-errors.ts';

interface Answer {
  readonly code: string;
  readonly status: number;
  readonly description: string;
}

const head = `What the eleven message methods answer, and what Riposte makes of it. The list comes from the model that \`compile\` asks
and the emulator answers from; a portal may always say something else, and what is not listed is taken by its status.

Some codes take the place of others: when a message is refused only as it is saved, the portal answers with the code of that
in the place of the method's own.`;

const outcomes: Readonly<Record<ErrorRule['class'], string>> = {
  safe: 'never ran: tried again, then `deferred`',
  refresh: 'never ran: sent once more with a fresh token',
  ambiguous: 'may have run: under a key asked again, else `unknown`',
  never: '`rejected`',
};

/** Every error of every method. */
export function errorCodesPage(): Page {
  const sections = METHODS.map((method) => `### ${method}\n\n${methodTable(method)}`);
  return {
    name: 'error-codes',
    title: 'Error codes',
    order: 4,
    body: [
      head,
      '## By part\n\nA part of which nothing is left, and one that is too large, by method. All with status 400.',
      partErrors(),
      '## By method\n\nIn the order in which the portal checks.',
      ...sections,
      `## Of any method\n\nErrors of the REST server. The codes are compared without case.\n\n${systemTable()}`,
    ].join('\n\n'),
  };
}

function methodTable(method: Method): string {
  const rows = answersOf(method).map(({ code: error, status, description }) => [
    code(error),
    String(status),
    description,
    outcomeOf(classify(error, status)),
  ]);
  return markdownTable(['code', 'status', "the portal's words", 'in Riposte'], rows);
}

/** What the steps of a method answer, each code once, where it comes first. */
function answersOf(method: Method): readonly Answer[] {
  const answers = METHOD_ORDERS[method].flatMap(([, , change, context]): Answer[] => {
    const { error, status, description } = judge(method, { ...paramsOf(method), ...change }, context);
    return error === null ? [] : [{ code: error, status, description: firstWords(description) }];
  });
  return answers.filter((one, index) => answers.findIndex((other) => other.code === one.code) === index);
}

/** PHP's own texts go on about files and lines. */
function firstWords(description: string): string {
  return description.replace(/[:(].*/s, '').trim();
}

function systemTable(): string {
  const rows = Object.entries(errorRules)
    .filter(([name]) => name !== 'PORTAL_MOVED')
    .map(([name, rule]) => [code(name), outcomeOf(rule), rule.source]);
  return markdownTable(['code', 'in Riposte', 'known from'], rows);
}

function outcomeOf(rule: ErrorRule): string {
  const passing = rule.isPassing === true ? ', until somebody has paid, confirmed or lifted it' : '';
  return `${outcomes[rule.class]}${passing}`;
}
