type Params = Readonly<Record<string, unknown>>;

/** The first-generation methods read parameter names without regard to case (portal.md §6.1 rule 5). */
export function upperKeys(params: Params): Params {
  const upper = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(params)) upper[key.toUpperCase()] = value;
  return upper;
}

/** A parameter as text; empty where it is no scalar. */
export function textParam(params: Params, key: string): string {
  const value = params[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A parameter as a whole number the way PHP casts it: leading digits, else 0. */
export function intParam(params: Params, key: string): number {
  const number = Number.parseInt(textParam(params, key), 10);
  return Number.isSafeInteger(number) ? number : 0;
}

/** A parameter that is an object or a list; empty where it is neither. */
export function mapParam(params: Params, key: string): Params {
  const value = params[key];
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** A flag of the second generation: true, 'Y', '1', 'true' in any case (portal.md §6.10). */
export function flagParam(params: Params, key: string): boolean | undefined {
  const value = params[key];
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return /^(?:y|1|true)$/i.test(String(value));
}
