import type { DerivedResolution, Due, Obligation, SetAside } from '../obligations/types.ts';
import type { Source } from '../terms/source.ts';
import { printable } from './table.ts';

/** Says of each duty which rule read which words, and of each time expression set aside, why. */
export function explanation({ obligations, setAside }: DerivedResolution): string {
  const aside = setAside.length > 0 ? ['', 'Set aside:', ...setAside.map(asideLine)] : [];
  return `${[...obligations.flatMap(blockOf), ...aside].join('\n')}\n`;
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
