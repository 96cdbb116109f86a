import type { Sink } from './sink.ts';

/** One line of the fault table. */
export interface Row {
  readonly what: string;
  /** How often the fault was made. */
  readonly times: number;
  readonly mails: number;
  readonly lost: number;
  readonly doubled: number;
  /** The most that may be doubled; repeats have the same Message-ID. */
  readonly allowed: number;
  /** The most mails that one kill left handed over and not noted as sent: each of them may be repeated. */
  readonly atOnce?: number;
}

/** Counts what came of `mails` mails. */
export function rowOf(
  what: string,
  times: number,
  mails: number,
  { counts }: Pick<Sink, 'counts'>,
  allowed: number,
): Row {
  const doubled = [...counts.values()].reduce((sum, count) => sum + count - 1, 0);
  return { what, times, mails, lost: mails - counts.size, doubled, allowed };
}

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, times, mails, lost, doubled, allowed, atOnce }) => [
    ...[what, `${times}`, `${mails}`, `${lost}`, `${doubled}`, `${allowed}`, `${atOnce ?? ''}`],
  ]);
  const lines = [
    ['what', 'times', 'mails', 'lost', 'doubled', 'allowed', 'at once'],
    ['---', '--:', '--:', '--:', '--:', '--:', '--:'],
    ...cells,
  ];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

export const isSound = ({ lost, doubled, allowed, atOnce = 0 }: Row) => lost === 0 && doubled <= allowed && atOnce <= 1;
