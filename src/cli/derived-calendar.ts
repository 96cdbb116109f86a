import { toCalendar } from '../calendar/to-calendar.ts';
import type { DerivedFile } from './derived-file.ts';

/** One calendar of the events of all files. */
export function derivedCalendar(files: readonly DerivedFile[]): string {
  const symbols = files.map(({ derived }) => derived.resolution.symbol);
  return toCalendar(
    files.flatMap(({ events }) => events),
    {
      language: 'en',
      name: symbols.slice(0, 3).join(', ') + (symbols.length > 3 ? ' …' : ''),
      mandateName: (key) => key,
      today: files[0]!.derived.resolution.adopted,
      past: true,
      alarms: false,
      pageOf: null,
    },
  );
}
