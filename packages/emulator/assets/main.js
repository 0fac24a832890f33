// The chat page. The portal writes its HTML; these modules bring it up to date and do what is clicked and typed.
import { startBoxes } from './boxes.js';
import { startChanges } from './changes.js';
import { startComposer } from './composer.js';
import { startLists } from './lists.js';
import { startMessageClicks } from './message-clicks.js';
import { startMessages } from './messages.js';
import { startPanel } from './panel.js';
import { startSwitches } from './switches.js';

startMessages();
startLists();
startComposer();
startMessageClicks();
startPanel();
startSwitches();
startBoxes();
startChanges();
document.body.dataset.ready = 'true';
