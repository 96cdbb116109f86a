// `npm run bench:reminders [ROWS]`: how fast reminders are planned, claimed and marked, beside the same rows through the
// bare driver; how long it takes to find what is due; how fast mail goes out, beside nodemailer's own pool; and how
// long it takes to plan anew where a date has changed. Prints a table.
import { availableParallelism } from 'node:os';
import { sampleEvent } from '../reminders/sample-event.ts';
import { postgresMissing, startPostgres } from '../store/postgres-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { measureChangedDate } from './reminders/changed-date.ts';
import { postgresFloor, sqliteFloor } from './reminders/floors.ts';
import { measureSending } from './reminders/sending.ts';
import { measureStore } from './reminders/store.ts';

const rows = Number(process.argv[2] ?? 1_000_000);
const event = sampleEvent('2001-04-30');
const folder = await temporaryFolder();
const table: string[][] = [['what', 'here', 'floor', 'share']];
const add = (...cells: string[]) => {
  table.push(cells);
  console.error(cells.join('  '));
};

console.error(`${rows} rows, ${availableParallelism()} cores, Node.js ${process.version}`);
await measureStore(
  'SQLite',
  `sqlite:${folder.path}/store.db`,
  sqliteFloor(`${folder.path}/floor.db`),
  event,
  rows,
  add,
);
if (postgresMissing) console.error(postgresMissing);
else {
  const server = await startPostgres();
  const floor = await postgresFloor(await server.createDatabase());
  await measureStore('PostgreSQL', await server.createDatabase(), floor, event, rows, add);
  await measureChangedDate('PostgreSQL', await server.createDatabase(), 100_000, add);
  await server.stop();
}
await measureSending(16_000, add);
await measureChangedDate('SQLite', `sqlite:${folder.path}/changed.db`, 100_000, add);
await folder.remove();
console.log(table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
process.exit(0);
