/** One thing that Riposte does for its users. */
export interface HomeCard {
  readonly title: string;
  readonly text: string;
}

export const homeCards: readonly HomeCard[] = [
  {
    title: 'Nothing is lost in silence',
    text: 'A portal drops what it does not like and still says yes. Riposte judges the message as the portal would, and names all that would be refused or lost: where, why, and what to do instead.',
  },
  {
    title: 'What people typed never acts',
    text: 'Text is literal, markup comes from helpers. User text cannot make commands, mentions or quotes, and cannot freeze a reader’s client.',
  },
  {
    title: 'Sizes are the portal’s own',
    text: 'The portal counts its stored form, not what you send. The compiled message says how much of each limit is used, by part and by block.',
  },
  {
    title: 'You know what became of it',
    text: 'A send ends as sent, undelivered, rejected, deferred or unknown. Nothing that may have arrived is called failed, and nothing is sent twice.',
  },
  {
    title: 'A portal on your desk',
    text: 'The emulator speaks the portal’s REST, sends its events, judges with the same model, and has a chat page where buttons work.',
  },
  {
    title: 'All eleven methods',
    text: 'One message for imbot, imbot.v2 and im alike; parts that a method does not take are named, not dropped.',
  },
];
