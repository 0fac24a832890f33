import { nameOf } from '../state/name-of.ts';
import type { World } from '../state/world.ts';
import { dialogList } from './dialogs/dialog-list.ts';
import { titleOf } from './dialogs/dialogs-of.ts';
import { newChatBox, newPersonBox } from './dialogs/new-boxes.ts';
import { personChoice } from './dialogs/person-choice.ts';
import { messageList } from './messages/message-list.ts';
import { icon } from './parts/icons.ts';
import { markup, type Html } from './parts/html.ts';
import type { Place } from './place.ts';
import { entryList } from './requests/entry-list.ts';
import { faultList } from './switches/fault-list.ts';
import { portalFacts } from './switches/portal-facts.ts';

/** In the order in which they build on each other. */
const styleSheets = [
  'page',
  'controls',
  'notices',
  'boxes',
  'dialogs',
  'chat',
  'message-list',
  'tools',
  'composer',
  'panel',
  'requests',
  'switches',
  'portal',
] as const;

/** The page of one chat, seen by one person: its dialogs, the chat, and what the portal has to say. */
export function chatPage(world: World, place: Place): string {
  const title = titleOf(place.state, place.chat, place.person.id);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${title} · Riposte portal</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/message.css">
${styleSheets.map((name) => markup`<link rel="stylesheet" href="/assets/${name}.css">`)}
<script src="/assets/theme.js"></script>
<script type="module" src="/assets/main.js"></script>
</head>
<body data-base="/chat/${place.person.id}/${place.dialog}" data-client="${place.client}">
<a class="skip" href="#text">To the message field</a>
${sidebar(place)}
${chat(place, title)}
${panel(world, place)}
<div id="shade"></div>
<div id="notices" role="status" aria-live="polite"></div>
${newChatBox(place)}
${newPersonBox()}
</body>
</html>
`.html;
}

function sidebar(place: Place): Html {
  return markup`<aside id="sidebar" aria-label="Dialogs">
<div class="brand"><img src="/assets/icon.svg" alt="" width="26" height="26"><b>Riposte</b> <span class="faint">local portal</span></div>
<label class="who"><span>You are</span> <select id="person" autocomplete="off">${personChoice(place)}</select></label>
<nav aria-label="Dialogs"><ul id="dialogs">
${dialogList(place)}
</ul></nav>
<div class="side-actions"><button type="button" data-box="new-chat">${icon('add')} Chat</button><button type="button" data-box="new-person">${icon('add')} Person</button></div>
</aside>`;
}

function chat(place: Place, title: string): Html {
  const { state, chat: shown } = place;
  const members = shown.members.map((id) => nameOf(state, id)).join(', ');
  return markup`<main>
<header>
<button type="button" class="icon-button to-dialogs" data-drawer="sidebar" aria-label="Dialogs" aria-expanded="false">${icon('dialogs')}</button>
<div class="heading"><h1>${title}</h1><p class="faint">${shown.kind === 'group' ? members : 'Private dialog'}</p></div>
<button type="button" class="icon-button to-panel" data-drawer="panel" aria-label="What the portal says" title="What the portal says" aria-expanded="false">${icon('panel')}<span id="alert" hidden></span></button>
</header>
<ol id="messages" aria-label="Messages" aria-live="polite" aria-relevant="additions" tabindex="0">
${messageList(place)}
</ol>
<button type="button" id="to-newest" hidden>New messages ↓</button>
<form id="say" autocomplete="off">
<p id="typing" aria-live="polite"></p>
<p id="editing" hidden>Editing message <b></b> <button type="button" class="text-button">Cancel</button></p>
<ul id="offers" role="listbox" aria-label="Commands" hidden></ul>
<div class="field"><label for="text">Message</label>
<textarea id="text" name="text" rows="1" placeholder="Write a message, or / for commands" aria-controls="offers" aria-autocomplete="list" enterkeyhint="send"></textarea>
<button type="submit" aria-label="Send" title="Send (Enter)">${icon('send')}</button></div>
</form>
</main>`;
}

function panel(world: World, place: Place): Html {
  const tabs = Object.entries({ requests: 'Requests', faults: 'Faults', portal: 'Portal' }).map(
    ([name, label]) =>
      markup`<button type="button" role="tab" id="tab-${name}" aria-controls="${name}" aria-selected="${String(name === 'requests')}" data-show="${name}"${name !== 'requests' && markup` tabindex="-1"`}>${label}</button>`,
  );
  const list = (name: string, content: Html): Html =>
    markup`<div id="${name}" role="tabpanel" aria-labelledby="tab-${name}" tabindex="0"${name !== 'requests' && markup` hidden`}><ul>
${content}
</ul></div>`;
  return markup`<aside id="panel" aria-label="What the portal says">
<div class="panel-head"><div role="tablist" aria-label="What the portal says">${tabs}</div>
<button type="button" class="icon-button close" data-drawer="panel" aria-label="Close">${icon('close')}</button></div>
${list('requests', entryList(world))}
${list('faults', faultList(world.state))}
${list('portal', portalFacts(world, place))}
</aside>`;
}
