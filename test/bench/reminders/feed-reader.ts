// Asks for a feed a hundred times a second until its input ends; prints how long the answers took, in milliseconds.
const [address] = process.argv.slice(2);
const times: number[] = [];
const asking = setInterval(async () => {
  const start = performance.now();
  await (await fetch(address!)).arrayBuffer();
  times.push(performance.now() - start);
}, 10);
process.stdin.resume().on('end', () => {
  clearInterval(asking);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))]!.toFixed(1);
  console.log(`${at(0.5)}, ${at(0.99)}, ${at(1)}`);
  process.exit(0);
});
