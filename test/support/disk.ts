import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';

/** A disk that can be filled is made of memory, by root on Linux alone. Elsewhere these tests are left out. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/bin/mount');
}

/** Makes a small disk of memory, and gives what removes it. */
export async function mountSmall(at: string, size: string): Promise<() => void> {
  await mkdir(at, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at]);
  return () => void execFileSync('umount', ['-l', at]);
}
