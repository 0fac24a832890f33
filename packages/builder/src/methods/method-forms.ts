import type { Method } from '@riposte/portal';
import { optional, required, rules } from './address-field.ts';
import type { MethodForm } from './method-form.ts';
import { partNames } from '../tree/part-names.ts';

const { id, dialog, text, flag, noticeType } = rules;

const withoutMenu = ['attach', 'keyboard'] as const;

const bot = optional('botId', 'BOT_ID', id);
const botV2 = required('botId', 'botId', id);

const notice = {
  api: 'v1',
  purpose: 'new',
  parts: ['attach'],
  flags: [],
  text: 'always',
  key: null,
} as const;
const noticeAddress = [
  required('userId', 'USER_ID', id),
  optional('tag', 'TAG', text),
  optional('subTag', 'SUB_TAG', text),
  optional('messageOut', 'MESSAGE_OUT', text),
] as const;

/** How a message goes out by each method (portal.md §6.2 to §6.13, §9). */
export const methodForms = {
  'imbot.command.answer': {
    api: 'v1',
    purpose: 'new',
    address: [
      optional('commandId', 'COMMAND_ID', id),
      optional('command', 'COMMAND', text),
      required('messageId', 'MESSAGE_ID', id),
      bot,
    ],
    parts: partNames,
    flags: ['system', 'urlPreview'],
    text: 'always',
    key: null,
  },
  'imbot.message.add': {
    api: 'v1',
    purpose: 'new',
    address: [required('dialogId', 'DIALOG_ID', dialog), bot],
    parts: partNames,
    flags: ['system', 'urlPreview'],
    text: 'always',
    key: null,
  },
  'imbot.message.update': {
    api: 'v1',
    purpose: 'update',
    address: [required('messageId', 'MESSAGE_ID', id), bot],
    parts: partNames,
    flags: ['urlPreview'],
    text: 'if any',
    key: null,
  },
  'imbot.v2.Command.answer': {
    api: 'v2',
    purpose: 'new',
    address: [
      botV2,
      required('commandId', 'commandId', id),
      required('messageId', 'messageId', id),
      required('dialogId', 'dialogId', dialog),
    ],
    parts: partNames,
    flags: ['system', 'urlPreview'],
    text: 'if any',
    key: null,
  },
  'imbot.v2.Chat.Message.send': {
    api: 'v2',
    purpose: 'new',
    address: [
      botV2,
      required('dialogId', 'dialogId', dialog),
      optional('replyId', 'fields.replyId', id),
      optional('skipConnector', 'fields.skipConnector', flag),
      optional('silentConnector', 'fields.silentConnector', flag),
    ],
    parts: withoutMenu,
    flags: ['system', 'urlPreview'],
    text: 'if any',
    key: 'fields.templateId',
  },
  'imbot.v2.Chat.Message.update': {
    api: 'v2',
    purpose: 'update',
    address: [botV2, required('messageId', 'messageId', id)],
    parts: withoutMenu,
    flags: ['urlPreview'],
    text: 'if any',
    key: null,
  },
  'im.message.add': {
    api: 'v1',
    purpose: 'new',
    address: [required('dialogId', 'DIALOG_ID', dialog), optional('replyId', 'REPLY_ID', id), bot],
    parts: partNames,
    flags: ['system', 'urlPreview'],
    text: 'if any',
    key: 'TEMPLATE_ID',
  },
  'im.message.update': {
    api: 'v1',
    purpose: 'update',
    address: [required('messageId', 'MESSAGE_ID', id), bot],
    parts: partNames,
    flags: ['urlPreview'],
    text: 'if any',
    key: null,
  },
  'im.notify': { ...notice, address: [...noticeAddress, optional('type', 'TYPE', noticeType)] },
  'im.notify.personal.add': { ...notice, address: noticeAddress },
  'im.notify.system.add': { ...notice, address: noticeAddress },
} as const satisfies Readonly<Record<Method, MethodForm>>;

export function formOf(method: Method): MethodForm {
  return methodForms[method];
}

export function isKnownMethod(method: unknown): method is Method {
  return typeof method === 'string' && Object.hasOwn(methodForms, method);
}
