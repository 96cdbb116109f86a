import pg from 'pg';

/** Milliseconds until a connection that broke is made anew. */
const pause = 2_000;

/**
 * Calls `changed` for each notification on a channel, over a connection of its own; also after that was broken for a
 * while, since something may have been missed. Gives what ends it.
 */
export function listen(connection: pg.ClientConfig, channel: string, changed: () => void): () => void {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect(again: boolean): Promise<void> {
    const mine = new pg.Client(connection);
    client = mine;
    let broken = false;
    const broke = () => {
      if (broken || stopped) return;
      broken = true;
      mine.end().catch(() => {});
      timer = setTimeout(() => void connect(true), pause).unref();
    };
    mine.on('error', broke).on('end', broke).on('notification', changed);
    try {
      await mine.connect();
      await mine.query(`LISTEN ${channel}`);
      if (again) changed();
    } catch {
      broke();
    }
  }

  void connect(false);
  return () => {
    stopped = true;
    clearTimeout(timer);
    client?.end().catch(() => {});
  };
}
