import type { Compiled } from '@riposte/portal';

/** Whether the portal posts this message once however often it is sent: not every method, and no system message. */
export function isKeyable({ key, params }: Pick<Compiled, 'key' | 'params'>): boolean {
  if (key === null) return false;
  const fields = key === 'TEMPLATE_ID' ? params : fieldsOf(params);
  // The portal checks no key of a system message (portal.md §6.12); what may mean yes is taken for yes.
  return [fields.SYSTEM, fields.system].every((flag) => flag === undefined || isNo(flag));
}

function isNo(flag: unknown): boolean {
  return flag === false || flag === 'N' || flag === null;
}

/** The parameters with the key in its place. */
export function withKey(
  { key, params }: Pick<Compiled, 'key' | 'params'>,
  value: string,
): Compiled['params'] {
  if (key === null) return params;
  return key === 'TEMPLATE_ID'
    ? { ...params, TEMPLATE_ID: value }
    : { ...params, fields: { ...fieldsOf(params), templateId: value } };
}

function fieldsOf(params: Compiled['params']): Readonly<Record<string, unknown>> {
  const { fields } = params;
  return typeof fields === 'object' && fields !== null ? { ...fields } : {};
}
