import type { Mend } from '../document/repair/mend.ts';
import type { DerivedResolution, Due, Obligation, SetAside } from '../obligations/types.ts';
import type { Source } from '../terms/source.ts';
import { printable } from './table.ts';

/** Says of each duty which rule read which words, of each time expression set aside, why, and what was mended. */
export function explanation({ obligations, setAside, mends = [] }: DerivedResolution): string {
  const aside = setAside.length > 0 ? ['', 'Set aside:', ...setAside.map(asideLine)] : [];
  const mended = mends.length > 0 ? ['', 'Mended before reading:', ...mends.map(mendLine)] : [];
  return `${[...obligations.flatMap(blockOf), ...aside, ...mended].join('\n')}\n`;
}

function blockOf(obligation: Obligation): readonly string[] {
  const { paragraph, kind, bearer, due, dates, source, rule, assumptions, readings } = obligation;
  return [
    `para. ${printable(paragraph)}: ${kind}, ${bearer}; ${printable(describe(due))}`,
    field('dates', dates.join(', ') || 'none'),
    field('words', cited(source)),
    field('rule', rule),
    ...assumptions.map((assumption) => field('assumption', assumption)),
    ...readings.map((reading) =>
      field('or', `${describe(reading.due)}: ${reading.dates.join(', ')} (${reading.assumption})`),
    ),
    field('id', obligation.id),
  ];
}

function field(name: string, value: string): string {
  return `  ${name.padEnd(12)}${printable(value)}`;
}

function asideLine({ paragraph, source, reason }: SetAside): string {
  return `  para. ${printable(paragraph)}: ${cited(source)}: ${reason}`;
}

function mendLine({ start, end, printed, read, reason }: Mend): string {
  return `  “${printable(printed)}” (${start}–${end}) read as “${printable(read)}”: ${reason}`;
}

/** The words, with their position in the text that `--text` prints. */
function cited({ start, end, quote }: Source): string {
  return `“${printable(quote)}” (${start}–${end})`;
}

function describe(due: Due): string {
  switch (due.type) {
    case 'fixed':
      return due.precision ? `${due.date}, from a ${due.precision} alone` : due.date;
    case 'offset':
      return `${due.duration}${due.unit ? ` (${due.unit}s)` : ''} from ${due.from}: ${due.date}`;
    case 'recurring':
      return `every ${due.every} from ${due.from}, first ${due.first}, until ${due.until ?? 'further notice'}`;
    case 'aligned':
      return `together with para. ${due.with}`;
    case 'triggered':
      return `${due.duration ?? 'at no set time'} after: ${due.trigger}`;
    case 'standing':
      return `standing: ${due.wording}`;
  }
}
