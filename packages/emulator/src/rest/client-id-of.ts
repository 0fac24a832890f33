import { mapParam, textParam, upperKeys } from './params.ts';

/** CLIENT_ID of v1, botToken of v2, which still reads the older names too (portal.md §9). */
export function clientIdOf(params: Readonly<Record<string, unknown>>): string | null {
  const upper = upperKeys(params);
  const given =
    textParam(params, 'botToken') ||
    textParam(mapParam(params, 'fields'), 'botToken') ||
    textParam(upper, 'CLIENT_ID') ||
    textParam(params, 'clientId');
  return given === '' ? null : given;
}
