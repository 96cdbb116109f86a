import { createServer, type RequestListener } from 'node:http';
import { MandateCyclesError } from '../errors.ts';

/** How long a stop waits for answers that are under way, in milliseconds. */
const stopPatience = 5000;
/** A connection on which nothing moves for so long is of a client that never reads; fetching a text takes less. */
const idlePatience = 600_000;

/**
 * Serves HTTP on a port; `close` ends it after the answers that are under way.
 * @throws MandateCyclesError `port-in-use` or, for an address that cannot be listened on, `setting-invalid`.
 */
export async function listen(
  handler: RequestListener,
  port: number,
  host: string,
): Promise<{ close(): Promise<void> }> {
  const server = createServer(handler).setTimeout(idlePatience);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explained(error, port, host)));
    server.listen(port, host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), stopPatience);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
      }),
  };
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): MandateCyclesError {
  const options = { cause: error };
  if (error.code === 'EADDRINUSE') {
    return new MandateCyclesError('port-in-use', 'another program listens there already', `${host}:${port}`, options);
  }
  if (error.code === 'EACCES') {
    return new MandateCyclesError('setting-invalid', `port ${port} needs more rights`, 'PORT', options);
  }
  return new MandateCyclesError('setting-invalid', `cannot listen on "${host}" (${error.code})`, 'HOST', options);
}
