import { seedText, stages } from './seed.ts';

// Run as a process of its own, in a time zone that its environment sets.
for (const write of Object.values(stages)) process.stdout.write(write(seedText));
