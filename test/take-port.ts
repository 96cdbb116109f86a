import { type AddressInfo, createServer } from 'node:net';

/** Takes a port that is free now; `release` frees it again, and so does the end of the tests. */
export async function takePort(): Promise<{ readonly port: number; release(): Promise<void> }> {
  const server = createServer().unref();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, release: () => new Promise((resolve) => void server.close(() => resolve())) };
}

/** Gives a port that is free now. */
export async function freePort(): Promise<number> {
  const { port, release } = await takePort();
  await release();
  return port;
}
