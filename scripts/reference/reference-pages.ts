import { errorCodesPage } from './error-codes-page.ts';
import { methodsPage } from './methods-page.ts';
import type { Page } from './page.ts';
import { rulesPage } from './rules-page.ts';
import { schemasPage } from './schemas-page.ts';
import { tagsPage } from './tags-page.ts';

/** The pages of the reference that are made of the packages' own data. */
export function referencePages(): readonly Page[] {
  return [methodsPage(), rulesPage(), errorCodesPage(), tagsPage(), schemasPage()];
}
