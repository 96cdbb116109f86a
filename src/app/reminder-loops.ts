import { retryDelay } from '../reminders/retry-delay.ts';
import type { Outcome } from '../reminders/send-mails.ts';
import type { Instant } from '../store/store.ts';

/** Since when, and why, no mail goes out. */
export interface MailTrouble {
  readonly since: Instant;
  readonly reason: string;
}

interface LoopParts {
  readonly plan: (signal: AbortSignal) => Promise<void>;
  /** Gives the failure of the mail service that ended it, if one did. */
  readonly send: (signal: AbortSignal) => Promise<Outcome | null>;
  readonly now: () => Instant;
  /** Told of errors, and of the mail service's failing and coming back. */
  readonly report: (line: string) => void;
  readonly explain: (error: unknown) => void;
}

export interface ReminderLoops {
  /** Null while mails go out. */
  trouble(): MailTrouble | null;
  /** Plans and sends at once: something has changed. */
  nudge(): void;
  /** Claims nothing more, and resolves when what is under way is done, or after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

/** Milliseconds: a day begins at another minute in some zone, and retries come at any second. */
const planEvery = 60_000;
const sendEvery = 5_000;

/** Plans and sends, each in a loop of its own, until it is stopped. */
export function startReminderLoops({ plan, send, now, report, explain }: LoopParts): ReminderLoops {
  const stopping = new AbortController();
  let trouble: MailTrouble | null = null;
  let failures = 0;
  const planning = loop(stopping.signal, async () => {
    await plan(stopping.signal).catch(explain);
    sending.wake();
    return planEvery;
  });
  const sending = loop(stopping.signal, async () => {
    const failure = await send(stopping.signal).catch((error: unknown) => void explain(error));
    if (!failure) {
      if (failure === null && trouble !== null) report(`mails go out again, after trouble since ${trouble.since}`);
      if (failure === null) [trouble, failures] = [null, 0];
      return sendEvery;
    }
    failures += 1;
    const { seconds } = retryDelay(failures, 'service');
    trouble ??= { since: now(), reason: failure.reason };
    trouble = { ...trouble, reason: failure.reason };
    report(`no mail goes out: ${failure.reason} [mail-refused]; all mails wait, next attempt in ${seconds} s`);
    return seconds * 1000;
  });
  return {
    trouble: () => trouble,
    nudge: () => planning.wake(),
    async stop(patience) {
      stopping.abort();
      planning.wake();
      sending.wake();
      let timer: NodeJS.Timeout | undefined;
      const impatient = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([impatient, Promise.all([planning.ended, sending.ended])]);
      clearTimeout(timer);
    },
  };
}

/** Runs `step` until the signal; it gives how long to wait, in milliseconds, unless somebody wakes the loop. */
function loop(signal: AbortSignal, step: () => Promise<number>) {
  let wake = () => {};
  let woken = false;
  async function run(): Promise<void> {
    while (!signal.aborted) {
      woken = false;
      const pause = await step();
      if (woken || signal.aborted) continue;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, pause);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  }
  // A step that calls its neighbour needs both to be there first.
  const ended = Promise.resolve().then(run);
  return {
    ended,
    wake: () => {
      woken = true;
      wake();
    },
  };
}
