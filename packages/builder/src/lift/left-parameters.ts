import type { MethodForm } from '../methods/method-form.ts';
import type { Problem } from '../tree/problem.ts';
import type { RequestFields } from './request-fields.ts';

/** The message itself, and who asks: secrets belong to the transport (design: targets carry no secret). */
const known = {
  v1: ['MESSAGE', 'ATTACH', 'KEYBOARD', 'MENU', 'SYSTEM', 'URL_PREVIEW', 'BOT_ID', 'CLIENT_ID', 'AUTH'],
  v2: ['message', 'attach', 'keyboard', 'menu', 'system', 'urlPreview'],
};
const beside = ['fields', 'botId', 'botToken', 'CLIENT_ID', 'clientId', 'auth'];

/** Parameters that belong neither to the message nor to its address, by name: a value may be a secret. */
export function leftParameters(form: MethodForm, { params, fields }: RequestFields): readonly Problem[] {
  const address = form.address.map(({ key }) => key);
  const names =
    form.api === 'v1'
      ? Object.keys(params).filter((key) => !known.v1.includes(key) && !address.includes(key))
      : [
          ...Object.keys(params).filter((key) => !beside.includes(key) && !address.includes(key)),
          ...Object.keys(fields)
            .filter((key) => !known.v2.includes(key))
            .map((key) => `fields.${key}`)
            .filter((key) => !address.includes(key)),
        ];
  return names.map((name) => ({ code: 'LIFT_PARAMETER', details: { name }, path: name.split('.') }));
}
