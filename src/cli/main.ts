#!/usr/bin/env node
import * as nodeModule from 'node:module';
import { runOnNewerNode } from './newer-node.ts';

// A reader such as `head` may stop reading before all is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// No process.exit: what has been written must reach a slow reader first.
process.exitCode = (await runOnNewerNode()) ?? (await runHere());

async function runHere(): Promise<number> {
  // The sources are stripped of their types and compiled once, then read from a cache.
  nodeModule.enableCompileCache();
  const { run } = await import('./run.ts');
  return run(process.argv.slice(2), {
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
  });
}
