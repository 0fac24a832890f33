const LONGEST = 60;

/** A string of an author's for use in a message: in quotes, and cut where it would drown the message. */
export function quote(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(short);
}
