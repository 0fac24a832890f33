/** The first-generation methods read parameter names without regard to case (portal.md §6.1 rule 5). */
export function upperKeys(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const upper = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(params)) upper[key.toUpperCase()] = value;
  return upper;
}

/** A parameter as text; empty where it is no scalar. */
export function textParam(params: Readonly<Record<string, unknown>>, key: string): string {
  const value = params[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
