import { compose } from './compose.ts';
import { contentOf, type Content } from './content.ts';
import { growthExponent } from './growth.ts';
import { interleave, type Contestant } from './interleave.ts';

/** Elements of a message; a keyboard or attach of the last is near the portal's limit. */
const sizes = { small: 6, medium: 32, large: 143, 'near the limit': 420 } as const;
const seed = Number(process.env.SEED ?? 1);

/** Several messages of a size, so that no one content is all that is timed. */
function contents(size: number): readonly Content[] {
  return Array.from({ length: 8 }, (_, index) => contentOf(size, seed * 1_000 + size + index));
}

function contestants(of: readonly Content[]): {
  readonly compile: Contestant;
  readonly stringify: Contestant;
} {
  const payloads = of.map((content) => compose(content).params);
  let next = 0;
  const turn = (): number => (next = (next + 1) % of.length);
  return {
    compile: () => compose(of[turn()] ?? contentOf(1, 1)),
    stringify: () => JSON.stringify(payloads[turn()]),
  };
}

function time(size: number): { readonly compile: number; readonly stringify: number } {
  const calls = Math.max(8, Math.ceil(4_000 / size));
  const { compile = NaN, stringify = NaN } = interleave(
    { ...contestants(contents(size)) },
    { rounds: 60, calls },
  );
  return { compile, stringify };
}

console.log('build + compile, in units of JSON.stringify of the same payload\n');
for (const [name, size] of Object.entries(sizes)) {
  const { compile, stringify } = time(size);
  const [sample] = contents(size);
  const used = sample === undefined ? 0 : compose(sample).sizes.attach.used;
  console.log(
    `${name.padEnd(15)} ${String(size).padStart(4)} elements  ${(compile / stringify).toFixed(2).padStart(6)}   ` +
      `${(compile / 1_000).toFixed(1).padStart(8)} µs against ${(stringify / 1_000).toFixed(1).padStart(7)} µs   attach ${used}`,
  );
}
const points = [15, 60, 240, 480].map((size) => [size, time(size).compile] as const);
console.log(`\ntime grows with the elements to the power of ${growthExponent(points).toFixed(3)}`);
