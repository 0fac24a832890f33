import type { Compiled, Size } from '@riposte/builder';
import type { CommandEvent, Delivery } from '@riposte/bot';
import type { Message } from '@riposte/emulator';
import { renderTerminal } from '@riposte/preview';

/** One answer, to be printed. */
export interface Answered {
  readonly event: CommandEvent;
  readonly message: Compiled | undefined;
  readonly outcome: Delivery;
  /** As the portal keeps it; missing where nothing arrived. */
  readonly stored: Message | undefined;
}

const plain = process.env.NO_COLOR !== undefined || !process.stdout.isTTY;

/** The answer as its reader sees it, what it weighs, and what became of it. */
export function cardOf({ event, message, outcome, stored }: Answered): string {
  const did = event.context === 'textarea' ? 'writes' : 'clicks';
  return [
    `${event.user.name} ${did}:  /${event.command} ${event.params}`,
    '',
    ...(stored === undefined
      ? []
      : [
          renderTerminal(stored, {
            width: Math.min(process.stdout.columns, 72) || 72,
            color: !plain,
            links: !plain,
          }),
          '',
        ]),
    ...(message === undefined
      ? []
      : Object.entries(message.sizes).map(([part, size]) => sizeLine(part, size))),
    `${message?.method ?? 'nothing'}  ${becameOf(outcome)}`,
    '',
  ].join('\n');
}

function sizeLine(part: string, { used, limit }: Size): string {
  const number = (value: number): string => value.toLocaleString('en');
  return `  ${part.padEnd(8)} ${number(used).padStart(6)} of ${number(limit)}`;
}

function becameOf(outcome: Delivery): string {
  switch (outcome.status) {
    case 'sent':
      return `sent${outcome.messageId === undefined ? '' : `  message ${outcome.messageId}`}`;
    case 'accepted':
      return 'accepted';
    case 'undelivered':
    case 'deferred':
      return `${outcome.status}  ${outcome.reason}`;
    case 'rejected':
      return `rejected  ${outcome.description} [${outcome.code}]`;
    case 'unknown':
      return `unknown  ${outcome.cause.message}`;
    case 'invalid':
      return `invalid  ${outcome.issues.map(({ message }) => message).join(' ')}`;
  }
}
