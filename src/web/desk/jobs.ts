import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** Something at the desk that takes longer than people like to wait without a word. */
export interface Job {
  readonly id: string;
  /** What it is about: a symbol, or the name of a file. */
  readonly what: string;
  /** When it began, in milliseconds. */
  readonly since: number;
  /** What it has told so far. */
  readonly lines: readonly string[];
  readonly state: 'running' | { readonly done: string } | { readonly failed: unknown };
}

/** Does the work; tells, a line each, what is being waited for, and gives the page that it leads to. */
export type Work = (tell: (line: string) => void) => Promise<string>;

/** Whoever comes back later than that many others finds what was done in the list of changes. */
const mostJobs = 50;
/** What is done within so many milliseconds leads on at once, without a page between. */
const patience = 600;

/** Keeps what is being done at the desk, in memory: a restart ends it with the work. `now` gives milliseconds. */
export function createJobs(now: () => number) {
  const jobs = new Map<string, Job>();
  const change = (id: string, changes: (job: Job) => Partial<Job>) => {
    const job = jobs.get(id);
    if (job) jobs.set(id, { ...job, ...changes(job) });
  };

  async function run(id: string, work: Work): Promise<void> {
    try {
      const done = await work((line) => change(id, ({ lines }) => ({ lines: [...lines, line] })));
      change(id, () => ({ state: { done } }));
    } catch (failed) {
      change(id, () => ({ state: { failed } }));
    }
  }

  return {
    /** Begins a work and gives its job, which has ended already where the work takes no longer than a moment. */
    async begin(what: string, work: Work): Promise<Job> {
      const id = randomBytes(12).toString('base64url');
      const begun: Job = { id, what, since: now(), lines: [], state: 'running' };
      jobs.set(id, begun);
      if (jobs.size > mostJobs) jobs.delete(jobs.keys().next().value!);
      await Promise.race([run(id, work), pause(patience, undefined, { ref: false })]);
      return jobs.get(id) ?? begun;
    },
    find: (id: string): Job | null => jobs.get(id) ?? null,
    running: (): readonly Job[] => [...jobs.values()].filter(({ state }) => state === 'running'),
  };
}
