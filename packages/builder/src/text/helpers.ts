import { bold } from './helpers/bold.ts';
import { call } from './helpers/call.ts';
import { chat } from './helpers/chat.ts';
import { code } from './helpers/code.ts';
import { color } from './helpers/color.ts';
import { everyone } from './helpers/everyone.ts';
import { icon } from './helpers/icon.ts';
import { image } from './helpers/image.ts';
import { italic } from './helpers/italic.ts';
import { join } from './helpers/join.ts';
import { lines } from './helpers/lines.ts';
import { link } from './helpers/link.ts';
import { list } from './helpers/list.ts';
import { message } from './helpers/message.ts';
import { put } from './helpers/put.ts';
import { quote } from './helpers/quote.ts';
import { send } from './helpers/send.ts';
import { size } from './helpers/size.ts';
import { strike } from './helpers/strike.ts';
import { time } from './helpers/time.ts';
import { underline } from './helpers/underline.ts';
import { url } from './helpers/url.ts';
import { user } from './helpers/user.ts';

/** What `fmt` has for markup; each helper in a file of its own. */
export interface Helpers {
  /** Bold text. */
  readonly bold: typeof bold;
  /** Italic text. */
  readonly italic: typeof italic;
  /** Underlined text. */
  readonly underline: typeof underline;
  /** Struck through text. */
  readonly strike: typeof strike;
  /** Text of another size, 8 to 30 pixels. */
  readonly size: typeof size;
  /** Coloured text, `#rgb` or `#rrggbb`. */
  readonly color: typeof color;
  /** A label that opens an address. */
  readonly link: typeof link;
  /** An address that shows itself. */
  readonly url: typeof url;
  /** A mention of a person; with an empty label by the name the portal knows. */
  readonly user: typeof user;
  /** A mention of everyone, which only the newest clients draw. */
  readonly everyone: typeof everyone;
  /** A mention of a chat, by its number. */
  readonly chat: typeof chat;
  /** A label that opens a message of a dialog, `chat5` or `1:2`. */
  readonly message: typeof message;
  /** A label that sends a text, or a command, to the chat. */
  readonly send: typeof send;
  /** A label that puts a text, or a command, into the input field. */
  readonly put: typeof put;
  /** A label that calls a phone number. */
  readonly call: typeof call;
  /** A block of code. */
  readonly code: typeof code;
  /** A quote, in lines of its own. */
  readonly quote: typeof quote;
  /** A small picture in the line. */
  readonly icon: typeof icon;
  /** A picture, `small`, `medium` or `large`. */
  readonly image: typeof image;
  /** A moment in the time zone and manner of who reads it. */
  readonly time: typeof time;
  /** Lines, one below the other. */
  readonly lines: typeof lines;
  /** A list with dots or numbers. */
  readonly list: typeof list;
  /** Texts with something between them. */
  readonly join: typeof join;
}

/** Every helper; one that is forgotten does not compile. */
export const helpers: Helpers = {
  bold,
  italic,
  underline,
  strike,
  size,
  color,
  link,
  url,
  user,
  everyone,
  chat,
  message,
  send,
  put,
  call,
  code,
  quote,
  icon,
  image,
  time,
  lines,
  list,
  join,
};
