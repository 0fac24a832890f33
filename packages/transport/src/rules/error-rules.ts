import type { ErrorRule } from './error-rule.ts';

const system = 'transport.md §1.3';
const method = 'transport.md §1.4';
const dedupe = 'portal.md §6.12';

/** By code in upper case. New codes appear at any time (portal.md §6.1), so the list is never taken for closed. */
export const errorRules: Readonly<Record<string, ErrorRule>> = {
  QUERY_LIMIT_EXCEEDED: { class: 'safe', source: system, effect: 'drain', wait: 1 },
  OPERATION_TIME_LIMIT: { class: 'safe', source: system, effect: 'park', wait: 300 },
  BITRIX_REST_V3_EXCEPTION_RATELIMITEXCEPTION: { class: 'safe', source: system, effect: 'drain', wait: 1 },
  // Made by this package.
  PORTAL_MOVED: { class: 'never', source: 'transport.md §1.8' },

  EXPIRED_TOKEN: { class: 'refresh', source: system },
  INVALID_TOKEN: { class: 'refresh', source: system },

  INTERNAL_SERVER_ERROR: { class: 'ambiguous', source: system },
  ERROR_UNEXPECTED_ANSWER: { class: 'ambiguous', source: system },
  WRONG_REQUEST: { class: 'ambiguous', source: method },
  COMMAND_ANSWER_FAILED: { class: 'ambiguous', source: method },
  SENDING_FAILED: { class: 'ambiguous', source: method },
  MESSAGE_DUPLICATED_BY_UUID: { class: 'ambiguous', source: dedupe, effect: 'ask' },

  OVERLOAD_LIMIT: { class: 'never', source: system, effect: 'open', isPassing: true },
  PORTAL_DELETED: { class: 'never', source: system, effect: 'shut' },
  METHOD_CONFIRM_WAITING: { class: 'never', source: system, isPassing: true },
  PAYMENT_REQUIRED: { class: 'never', source: system, effect: 'open', isPassing: true },
  NO_AUTH_FOUND: { class: 'never', source: system, effect: 'open' },
  ERROR_OAUTH: { class: 'never', source: system, effect: 'open' },
  AUTHORIZATION_ERROR: { class: 'never', source: system, effect: 'open' },
  APPLICATION_NOT_FOUND: { class: 'never', source: system, effect: 'open' },
  NOT_INSTALLED: { class: 'never', source: system, effect: 'open' },
  METHOD_CONFIRM_DENIED: { class: 'never', source: system },
  ACCESS_DENIED: { class: 'never', source: system },
  INVALID_CREDENTIALS: { class: 'never', source: system },
  INSUFFICIENT_SCOPE: { class: 'never', source: system },
  USER_ACCESS_ERROR: { class: 'never', source: system },
  WRONG_AUTH_TYPE: { class: 'never', source: system },
  ALLOWED_ONLY_INTRANET_USER: { class: 'never', source: system },
  INVALID_REQUEST: { class: 'never', source: system },
  ERROR_METHOD_NOT_FOUND: { class: 'never', source: system },
  ERROR_MANIFEST_IS_NOT_AVAILABLE: { class: 'never', source: system },
  ERROR_BATCH_LENGTH_EXCEEDED: { class: 'never', source: system },
  ERROR_BATCH_METHOD_NOT_ALLOWED: { class: 'never', source: system },

  // Of the refresh itself: the chain of tokens is over until somebody installs or opens the application again.
  INVALID_GRANT: { class: 'never', source: 'transport.md §1.9', effect: 'open' },
  INVALID_CLIENT: { class: 'never', source: 'transport.md §1.9', effect: 'open' },
  WRONG_CLIENT: { class: 'never', source: 'transport.md §1.9', effect: 'open' },
};
