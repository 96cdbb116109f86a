import { watch } from 'node:fs';

/** Long enough for an editor or a checkout to finish writing. */
const quietMilliseconds = 300;

/**
 * Calls `changed` after files in the folder, at any depth, have changed and then been left alone for a moment.
 * Gives a function that ends the watch. Where the system cannot watch, `failed` is told why and nothing is watched.
 */
export function watchFolder(folder: string, changed: () => void, failed: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(changed, quietMilliseconds);
    });
    watcher.on('error', failed);
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    failed(error as Error);
    return () => {};
  }
}
