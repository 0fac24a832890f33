import type { CalledCommand, CommandCall } from '@riposte/builder';

/** What reaches the bot when a call is clicked. */
export function clicked({ name, params }: CommandCall): CalledCommand {
  return { kind: 'command', command: name, params, context: 'keyboard' };
}

/** What reaches the bot when somebody types the call: the portal has trimmed the message. */
export function typed(name: string, params: string): CalledCommand {
  return { kind: 'command', command: name, params: params.trim(), context: 'textarea' };
}
