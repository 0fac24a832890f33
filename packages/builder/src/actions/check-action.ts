import { checkCharacters } from '../issues/check-string.ts';
import { checkSwapped } from '../issues/check-address.ts';
import { concat, noProblems, type Problem } from '../tree/problem.ts';
import type { Action } from './action.ts';

/** What is wrong with the label and the texts of what a click does. */
export function checkAction(label: string, action: Action): readonly Problem[] {
  return concat(checkCharacters(label, 'text'), checkTexts(label, action));
}

function checkTexts(label: string, action: Action): readonly Problem[] {
  switch (action.kind) {
    case 'command': {
      const { name, params } = action.call;
      return concat(checkCharacters(name, 'command'), checkCharacters(params, 'command'));
    }
    case 'link':
      return concat(checkCharacters(action.url, 'link'), checkSwapped(label, action.url));
    case 'app':
      return noProblems;
    case 'send':
    case 'put':
    case 'copy':
    case 'call':
    case 'dialog':
      return checkCharacters(action.value, 'actionValue');
  }
}
