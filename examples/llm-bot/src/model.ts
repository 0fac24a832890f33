/** A language model: takes a question in Markdown, and gives its answer piece by piece, in Markdown too. */
export type Model = (
  question: string,
  options: {
    /** Aborted when nobody will see the answer any more. */
    readonly signal: AbortSignal;
  },
) => AsyncIterable<string>;
