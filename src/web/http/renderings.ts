import { setImmediate as othersFirst } from 'node:timers/promises';
import { DateTime } from 'luxon';
import type { App, Snapshot } from '../../app/contract.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { MandateCyclesError } from '../../errors.ts';
import type { Rendering } from './rendering.ts';

/** What an answer is made of. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly today: IsoDate;
  /** When this state was first seen, in whole seconds: what is made of it has not changed since. */
  readonly since: Date;
}

export type Render = (moment: Moment) => Rendering | Promise<Rendering>;

export interface Renderings {
  /** Gives at once what an address was answered with, where that is known to be right still. */
  known(address: string): Rendering | undefined;
  /**
   * Gives the rendering of that key, made by `render` where nothing has changed since it was last made. Equal questions
   * have one key, however their `address` spells them.
   * @throws MandateCyclesError `too-busy` where too many others are being made.
   */
  get(key: string, render: Render, address?: string): Promise<Rendering>;
  /** From now until the function that it gives is called, something may be changing. */
  changing(): () => void;
  /** The bytes held. */
  size(): number;
}

/** Filters combine without end, so the memory is bounded and the oldest renderings go first. */
const mostBytes = 64 * 1024 * 1024;
/** Answers that wait to be made; they are made one after the other, so that each leaves the loop free in between. */
const mostWaiting = 32;
/** Spellings of questions that are remembered. */
const mostAddresses = 10_000;
/** So long, in milliseconds, a change made elsewhere (by another process, in a file) may go unnoticed. */
const usuallyFresh = 100;

/**
 * Keeps finished answers until the snapshot or the day changes: each is rendered and compressed once a change. Whether
 * anything has changed is asked once in a while and after every change made here, not for every request.
 */
export function createRenderings(app: App, freshMilliseconds = usuallyFresh): Renderings {
  const kept = new Map<string, Rendering>();
  const keys = new Map<string, string>();
  const making = new Map<string, Promise<Rendering>>();
  let bytes = 0;
  let moment: Moment | undefined;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let writers = 0;
  let last: Promise<unknown> = Promise.resolve();

  const isFresh = () => writers === 0 && performance.now() - checkedAt < freshMilliseconds;

  async function currentMoment(): Promise<Moment> {
    if (moment && isFresh()) return moment;
    const asked = performance.now();
    const [snapshot, today] = [await app.snapshot(), app.today()];
    if (snapshot.version !== moment?.snapshot.version || today !== moment.today) {
      kept.clear();
      making.clear();
      bytes = 0;
      moment = { snapshot, today, since: nextSecond(moment?.since) };
    }
    checkedAt = asked;
    return moment;
  }

  /** A second that nobody was told before, so that a change within one second is seen. */
  function nextSecond(before: Date | undefined): Date {
    const now = app.now().startOf('second').toJSDate();
    return before && now <= before ? DateTime.fromJSDate(before).plus({ seconds: 1 }).toJSDate() : now;
  }

  function keep(key: string, made: Rendering): void {
    if (kept.has(key)) return;
    kept.set(key, made);
    bytes += cost(key, made);
    for (const [oldest, rendering] of kept) {
      if (bytes <= mostBytes || oldest === key) break;
      kept.delete(oldest);
      bytes -= cost(oldest, rendering);
    }
  }

  function make(key: string, now: Moment, render: Render) {
    if (making.size >= mostWaiting) {
      throw new MandateCyclesError('too-busy', 'too many different questions are being answered', 'request');
    }
    // What others ask in the meantime goes first: promises alone would let one rendering follow the other at once.
    const made = last.then(() => othersFirst()).then(() => render(now));
    last = made.catch(() => {});
    making.set(key, made);
    return made.finally(() => {
      if (making.get(key) === made) making.delete(key);
    });
  }

  return {
    known: (address) => (isFresh() ? kept.get(keys.get(address) ?? '') : undefined),
    async get(key, render, address) {
      if (address !== undefined) {
        if (keys.size >= mostAddresses) keys.clear();
        keys.set(address, key);
      }
      const now = await currentMoment();
      const known = kept.get(key) ?? making.get(key);
      if (known) return known;
      const made = await make(key, now, render);
      if (now === moment) keep(key, made);
      return made;
    },
    changing: () => {
      writers += 1;
      return () => {
        writers -= 1;
        checkedAt = Number.NEGATIVE_INFINITY;
      };
    },
    size: () => bytes,
  };
}

function cost(key: string, rendering: Rendering): number {
  return key.length * 2 + rendering.size;
}
