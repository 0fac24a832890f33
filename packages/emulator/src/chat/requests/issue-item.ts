import type { Issue } from '@riposte/portal';
import { markup, type Html } from '../parts/html.ts';

/** One finding: what is wrong, where, and what to do. */
export function issueItem({ severity, code, message, hint, wirePath, path }: Issue): Html {
  const place = wirePath ?? path.join('.');
  return markup`<li class="issue ${severity}"><p><b>${message}</b></p>
${hint !== '' && markup`<p>${hint}</p>`}
<p class="faint">${severity} <code>${code}</code>${place !== '' && markup` at <code>${place}</code>`}</p></li>`;
}
