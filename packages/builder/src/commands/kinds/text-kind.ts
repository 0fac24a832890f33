import type { ParamKind } from '../param-kind.ts';

export const textKind: ParamKind<string> = {
  takes: 'text',
  allows: (value) => typeof value === 'string',
  write: (value) => value,
  read: (text) => text,
  isText: true,
};
