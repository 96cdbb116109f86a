import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Somebody who signed in at the desk. */
export interface Session {
  readonly id: string;
  /** Who it is, where it is said who changed something. */
  readonly name: string;
  /** Every form of the desk carries it: another site cannot know it. */
  readonly formToken: string;
  readonly endsAt: number;
}

/** A working day. */
const sessionMilliseconds = 12 * 3_600_000;
const mostSessions = 100;

/** Keeps who is signed in, in memory: a restart ends all sessions. `now` gives milliseconds. */
export function createSessions(adminToken: string | null, now: () => number) {
  const sessions = new Map<string, Session>();
  return {
    /** Null where the token is wrong, or none is set up. */
    signIn(token: string, name: string): Session | null {
      // Digests have one length, so that the comparison takes the same time whatever was sent.
      if (adminToken === null || !timingSafeEqual(digest(token), digest(adminToken))) return null;
      const session = { id: random(), name, formToken: random(), endsAt: now() + sessionMilliseconds };
      sessions.set(session.id, session);
      if (sessions.size > mostSessions) sessions.delete(sessions.keys().next().value!);
      return session;
    },
    signOut(id: string): void {
      sessions.delete(id);
    },
    find(id: string): Session | null {
      const session = sessions.get(id);
      return session && session.endsAt > now() ? session : null;
    },
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function random(): string {
  return randomBytes(24).toString('base64url');
}
