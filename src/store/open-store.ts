import { openSqliteStore } from './sqlite/open-sqlite-store.ts';
import type { Store } from './store.ts';

/**
 * Opens the store that DATABASE_URL names: "sqlite:PATH".
 * @throws MandateCyclesError `data-unwritable` or `database-unavailable`.
 */
export async function openStore(databaseUrl: string): Promise<Store> {
  return openSqliteStore(databaseUrl.slice('sqlite:'.length));
}
