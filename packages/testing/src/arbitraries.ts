export { arbitraryReply, type ReplyOptions } from './arbitraries/arbitrary-reply.ts';
export { arbitraryText } from './arbitraries/arbitrary-text.ts';
