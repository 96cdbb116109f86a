import type { DatabaseSync } from 'node:sqlite';

/** To be called in the transaction of every write of knowledge. */
export function raiseKnowledgeVersion(database: DatabaseSync): void {
  database.exec('UPDATE knowledge_version SET value = value + 1');
}
