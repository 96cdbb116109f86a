// `npm run bench:reminders [ROWS] [store|sending|changed]`: how fast reminders are planned, claimed and marked, beside the
// same rows through the bare driver; how long it takes to find what is due; how fast mail goes out, beside nodemailer's
// own pool; and how long it takes to plan anew where a date has changed. Prints a table.
import { availableParallelism } from 'node:os';
import { sampleEvent } from '../reminders/sample-event.ts';
import { postgresMissing, startPostgres } from '../store/postgres-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { measureChangedDate } from './reminders/changed-date.ts';
import { type Floor, postgresFloor, sqliteFloor } from './reminders/floors.ts';
import { measureSending } from './reminders/sending.ts';
import { measureStore } from './reminders/store.ts';

const [given = '1000000', only] = process.argv.slice(2);
const rows = Number(given);
const isAsked = (part: 'store' | 'sending' | 'changed') => only === undefined || only === part;
const event = sampleEvent('2001-04-30');
const folder = await temporaryFolder();
const table: string[][] = [['what', 'here', 'floor', 'share']];
const add = (...cells: string[]) => {
  table.push(cells);
  console.error(cells.join('  '));
};

console.error(`${rows} rows, ${availableParallelism()} cores, Node.js ${process.version}`);
await measure('SQLite', async (name) => `sqlite:${folder.path}/${name}.db`, sqliteFloor(`${folder.path}/floor.db`));
if (postgresMissing) console.error(postgresMissing);
else {
  const server = await startPostgres();
  await measure('PostgreSQL', () => server.createDatabase(), await postgresFloor(await server.createDatabase()));
  await server.stop();
}
await folder.remove();
console.log(table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
process.exit(0);

/** `create` makes an empty database and gives its address. */
async function measure(engine: string, create: (name: string) => Promise<string>, floor: Floor): Promise<void> {
  if (isAsked('store')) await measureStore(engine, await create('store'), floor, event, rows, add);
  if (isAsked('sending')) await measureSending(engine, await create('sending'), 16_000, add);
  if (isAsked('changed')) await measureChangedDate(engine, await create('changed'), 100_000, add);
}
