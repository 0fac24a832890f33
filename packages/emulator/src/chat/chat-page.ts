import { nameOf } from '../state/name-of.ts';
import type { HttpReply } from '../http/reply.ts';
import type { Chat, PortalState, User } from '../state/portal-state.ts';
import { escapeHtml } from './escape-html.ts';
import { messageList } from './message-list.ts';

/** The page of one chat, seen by one person. */
export function chatPage(state: PortalState, chat: Chat, person: User, dialog: string): HttpReply {
  const title = chat.kind === 'group' ? chat.title : nameOf(state, Number(dialog));
  const members = chat.members.map((id) => nameOf(state, id)).join(', ');
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/assets/message.css">
<link rel="stylesheet" href="/assets/chat.css">
<link rel="icon" href="data:,">
<script type="module" src="/assets/chat.js"></script>
</head>
<body data-base="/chat/${person.id}/${escapeHtml(dialog)}">
<header>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(members)} · you are ${escapeHtml(person.name)} · a local portal</p>
</header>
<main>
<ol id="messages" aria-live="polite">
${messageList(state, chat, person.id)}
</ol>
</main>
<form id="say">
<label for="text">Message</label>
<input id="text" name="text" autocomplete="off" placeholder="Write a message, or a command such as /echo hello" maxlength="20000" required>
<button type="submit">Send</button>
</form>
<p id="notice" role="status"></p>
</body>
</html>
`;
  return { status: 200, type: 'text/html; charset=utf-8', body };
}
