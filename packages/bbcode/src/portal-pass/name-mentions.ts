const EMPTY_MENTION = /\[user=(\d+|all)]\[\/user]/gi;

/** An empty mention gets the name the portal knows (client.md §1.1 rule 2). */
export function nameMentions(text: string, fullName: (userId: number) => string): string {
  return text.replace(
    EMPTY_MENTION,
    (_whole, id: string) =>
      `[USER=${id} REPLACE]${id === 'all' ? 'All participants' : fullName(Number(id))}[/USER]`,
  );
}
