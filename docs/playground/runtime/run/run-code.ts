import {
  measure,
  ReplyError,
  type CompileResult,
  type Policy,
  type Target,
  type UpdateMethod,
} from '@riposte/builder';
import { startTrace, type Trace } from '@riposte/builder/trace';
import type { PlacedIssue, Ran } from '../../protocol/ran.ts';
import type { Tasks } from '../../protocol/tasks.ts';
import { chooseMessage, type Message } from './choose-message.ts';
import { evaluate } from './evaluate.ts';
import { currentLine, lineOf } from './line-of.ts';
import { requireModule } from './modules.ts';
import { placeIssue, placeSizes } from './place.ts';
import { recordConsole } from './record-console.ts';
import { sampleTargets } from './sample-targets.ts';

/** Runs the author's code, and compiles the message it makes. */
export async function runCode({ code, method, policy }: Tasks['run']['ask']): Promise<Ran> {
  const output: string[] = [];
  const exported: Record<string, unknown> = {};
  const trace = startTrace(currentLine);
  let thrown: unknown;
  try {
    await evaluate(code, { require: requireModule, console: recordConsole(output) }, exported);
  } catch (error) {
    thrown = error ?? new Error('The code threw nothing.');
  } finally {
    trace.stop();
  }
  const message = chooseMessage(exported, trace);
  // A message that would not compile says so in its findings, more precisely than the exception does.
  const told = thrown instanceof ReplyError && message !== undefined ? undefined : thrown;
  const target =
    method !== undefined ? sampleTargets[method] : message && (trace.targetOf(message) ?? targetFor(message));
  return {
    ...(message === undefined || target === undefined
      ? nothing
      : compile(message, { target, policy }, trace)),
    ...(told !== undefined && { thrown: describe(told) }),
    output,
  };
}

const nothing = { issues: [] } as const;

function targetFor({ kind }: Message): Target {
  return sampleTargets[kind === 'change' ? 'imbot.message.update' : 'imbot.message.add'];
}

function compile(
  message: Message,
  { target, policy }: { readonly target: Target; readonly policy: Policy | undefined },
  trace: Trace<number>,
): Omit<Ran, 'output'> {
  const options = policy === undefined ? trace.optionsOf(message) : { policy };
  const at = (path: readonly (string | number)[]): number | undefined => trace.siteOf(message, path);
  // The types let a change go to an update alone; here the reader may try, and is told.
  const result: CompileResult =
    message.kind === 'reply'
      ? message.safeCompile(target, options)
      : message.safeCompile(target as Target<UpdateMethod>, options);
  const { method } = target;
  if (!result.ok) {
    const issues = result.issues.map((issue) => placeIssue(issue, at)).sort(bySeverity);
    return { method, issues, sizes: placeSizes(measure(message, target), at) };
  }
  const { params, sizes, warnings } = result.message;
  const issues = warnings.map((issue) => placeIssue(issue, at)).sort(bySeverity);
  return { method, call: { method, params }, issues, sizes: placeSizes(sizes, at) };
}

const order: readonly string[] = ['error', 'warning', 'note'];

/** What stops the message first, and what is alike by its line. */
function bySeverity(a: PlacedIssue, b: PlacedIssue): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0);
}

function describe(error: unknown): Ran['thrown'] {
  if (!(error instanceof Error)) return { message: `The code threw ${String(error)}.` };
  // What does not parse has its place in the message: "Unexpected token (3:14)".
  const unparsed = /^(?:Error transforming [^:]*: )?(.*) \((\d+):\d+\)$/.exec(error.message);
  if (unparsed !== null) return { message: unparsed[1] ?? error.message, line: Number(unparsed[2]) };
  return { message: `${error.name}: ${withoutRequire(error.message)}`, line: lineOf(error.stack) };
}

/** Of an imported function the message would say how it is called here: `_builder.reply.call(...)`. */
function withoutRequire(message: string): string {
  return message.replace(/\b_\w+\.(\w+)\.call\(\.\.\.\)/g, '$1(...)');
}
