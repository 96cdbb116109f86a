import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** A process that is started hundreds of times compiles its sources once. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'mandate-cycles-compiled') };
const program = join(import.meta.dirname, 'sender-process.ts');

export interface SenderOptions {
  readonly database: string;
  readonly smtp: string;
  readonly events: number;
  /** How many times as fast as the real one its clock runs. */
  readonly speed: number;
  /** By how much its clock is wrong, in minutes. */
  readonly shift?: number;
  /** When the scenario began, so that all its processes have one clock. */
  readonly began: number;
}

/** Starts a sending process; resolves once it is about to send. */
export async function startSender(options: SenderOptions): Promise<ChildProcess> {
  const { database, smtp, events, speed, shift = 0, began } = options;
  const args = [program, database, smtp, `${events}`, `${speed}`, `${shift}`, `${began}`];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await new Promise<void>((resolve, reject) => {
    child.stdout!.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the sender ended with ${code}`)));
  });
  return child;
}

export function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

export const pause = (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds));

/** Waits until it holds, for at most so many seconds; gives whether it did. */
export async function until(holds: () => boolean | Promise<boolean>, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!(await holds())) {
    if (performance.now() > end) return false;
    await pause(50);
  }
  return true;
}
