import { redactUrl } from '../../inspect/redact-url.ts';
import { nameOf } from '../../state/name-of.ts';
import type { World } from '../../state/world.ts';
import { icon } from '../parts/icons.ts';
import { markup, type Html } from '../parts/html.ts';
import type { Place } from '../place.ts';
import { choice } from './choice.ts';
import { switchedRules } from './set-rule.ts';

/** What a bot has to be told of this portal, its rules as switches, and the bots that are on it. */
export function portalFacts(world: World, { client }: Place): Html {
  const { state, url } = world;
  const { webhook, application } = state;
  const values = {
    Webhook: `${url}/rest/${webhook.userId}/${webhook.code}/`,
    'Application token': state.applicationToken,
    client_id: application.clientId,
    client_secret: application.clientSecret,
  };
  const rules = Object.entries(switchedRules).map(([key, { label, options, get }]) =>
    choice({ name: key, label, options, value: get(world), act: { what: 'rule', key } }),
  );
  return markup`<li data-key="facts"><h3>For your bot</h3><dl class="values">${Object.entries(values).map(copyable)}</dl></li>
<li data-key="rules"><h3>Rules</h3>${rules}
<p class="faint">A portal with v1 alone answers <code>ERROR_METHOD_NOT_FOUND</code> to <code>imbot.v2.*</code>.</p></li>
<li data-key="look"><h3>This page</h3>
${choice({ name: 'client', label: 'Messages as shown by', options: { web: 'Web client', mobile: 'Mobile app' }, value: client })}
${choice({ name: 'theme', label: 'Page', options: { auto: 'As the system', light: 'Light', dark: 'Dark' }, value: 'auto' })}
<p class="faint">The chat itself has no dark colours: the real client has none.</p></li>
<li data-key="bots"><h3>Bots</h3>${botList(world)}</li>`;
}

function copyable([name, value]: readonly [string, string]): Html {
  return markup`<div><dt>${name}</dt><dd><code>${value}</code><button type="button" class="icon-button" data-copy="${value}" aria-label="Copy ${name}" title="Copy">${icon('copy')}</button></dd></div>`;
}

function botList({ state }: World): Html {
  const bots = [...state.bots.values()].map((bot) => {
    const commands = [...state.commands.values()].filter(({ botId }) => botId === bot.id);
    const handlers = [...new Set(Object.values(bot.handlers).map(redactUrl))].join(', ');
    return markup`<li><b>${nameOf(state, bot.id)}</b> <span class="tag">bot ${bot.generation}</span> <span class="faint">id ${bot.id}</span>
<p class="faint">${bot.eventMode === 'fetch' ? 'Fetches its events' : handlers || 'Has no handler'}</p>
${commands.length > 0 && markup`<p>${commands.map(({ command }) => markup`<code>/${command}</code> `)}</p>`}</li>`;
  });
  return bots.length === 0
    ? markup`<p class="faint">None yet. One that calls <code>imbot.register</code> or <code>imbot.v2.Bot.register</code> through the webhook stands here.</p>`
    : markup`<ul class="bots">${bots}</ul>`;
}
