import { defineRoutes } from 'vitepress';
import { apiPages } from '../../../scripts/reference/api/api-pages.ts';

/** A page for each package, made from its sources when the site is built. */
export default defineRoutes({
  paths: () => apiPages().map(({ name, title, body }) => ({ params: { name, title }, content: body })),
});
