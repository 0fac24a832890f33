/**
 * Runs a task one at a time: asked for while it runs, it runs once more afterwards, however often it was asked.
 *
 * @param {() => Promise<void>} task
 * @returns {() => void}
 */
export function coalesce(task) {
  let asked = 0;
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    for (let done = 0; done < asked;) {
      done = asked;
      await task();
    }
    asked = 0;
    isRunning = false;
  };
  return () => {
    asked += 1;
    if (!isRunning) void run();
  };
}
