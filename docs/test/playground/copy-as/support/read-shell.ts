import { execFileSync } from 'node:child_process';

/** The words that a shell would call curl with. */
export function readCurl(source: string): readonly string[] {
  // The source is an argument, never a part of the command itself.
  const script = 'curl() { printf "%s\\0" "$@"; }; eval "$1"';
  const words = execFileSync('bash', ['-c', script, 'bash', source], { encoding: 'utf8' });
  return words.split('\0').slice(0, -1);
}
