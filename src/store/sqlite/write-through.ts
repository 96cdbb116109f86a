import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until a file, or what a folder holds, is on the disk. */
export function writeThrough(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
