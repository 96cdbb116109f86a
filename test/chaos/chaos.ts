// `npm run chaos`: makes every fault, prints the table that stands in the README, and fails where a mail was lost.
import { isSound, tableOf } from './row.ts';
import { long, runChaos, short } from './run-chaos.ts';

const began = Date.now();
const rows = await runChaos(process.argv.includes('--short') ? short : long, (row) => {
  const seconds = Math.round((Date.now() - began) / 1000);
  console.error(
    `${seconds} s  ${typeof row === 'string' ? row : `${row.what}: ${row.lost} lost, ${row.doubled} doubled`}`,
  );
});
console.log(tableOf(rows));
process.exit(rows.every(isSound) ? 0 : 1);
