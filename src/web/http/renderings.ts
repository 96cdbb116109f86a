import type { App, Snapshot } from '../../app.ts';
import type { IsoDate } from '../../dates/iso-date.ts';
import { type Rendering, sizeOf } from './rendering.ts';

/** What an answer is made of. */
export interface Moment {
  readonly snapshot: Snapshot;
  readonly today: IsoDate;
}

export interface Renderings {
  /** Gives the rendering of that key, made by `render` where nothing has changed since it was last made. */
  get(key: string, render: (moment: Moment) => Rendering | Promise<Rendering>): Promise<Rendering>;
  /** The bytes held. */
  size(): number;
}

/** Filters combine without end, so the memory is bounded and the oldest renderings go first. */
const mostBytes = 64 * 1024 * 1024;

/** Keeps finished answers until the snapshot or the day changes: each is rendered and compressed once a change. */
export function createRenderings(app: App): Renderings {
  const kept = new Map<string, Rendering>();
  let bytes = 0;
  let state = '';

  return {
    async get(key, render) {
      const snapshot = await app.snapshot();
      const today = app.today();
      const now = `${snapshot.version} ${today}`;
      if (now !== state) {
        kept.clear();
        bytes = 0;
        state = now;
      }
      const known = kept.get(key);
      if (known) return known;
      const made = await render({ snapshot, today });
      if (now === state && !kept.has(key)) {
        kept.set(key, made);
        bytes += cost(key, made);
        for (const [oldest, rendering] of kept) {
          if (bytes <= mostBytes || oldest === key) break;
          kept.delete(oldest);
          bytes -= cost(oldest, rendering);
        }
      }
      return made;
    },
    size: () => bytes,
  };
}

function cost(key: string, rendering: Rendering): number {
  return key.length * 2 + sizeOf(rendering);
}
