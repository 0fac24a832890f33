/** A promise and the way to fulfil it. */
export interface Turn {
  readonly over: Promise<void>;
  readonly end: () => void;
}

export function createTurn(): Turn {
  let end: () => void = () => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end };
}
