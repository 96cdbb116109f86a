import { compareDuties } from '../compare-duties.ts';
import type { RecordedResolution } from '../record.ts';
import { textsInForce } from '../resolution-order.ts';
import { type Checked, type Finding, finding } from './finding.ts';

const differencesShown = 3;

/** Finds texts of one resolution that disagree, and hand-written statements that a text has made idle. */
export function checkTexts({ record, resolutions }: Checked): readonly Finding[] {
  const bySymbol = Map.groupBy(record.resolutions, ({ resolution }) => resolution.symbol);
  return resolutions.flatMap((inForce) => {
    const others = (bySymbol.get(inForce.resolution.symbol) ?? []).filter((one) => one !== inForce);
    const idle = others.filter(({ basis }) => basis === 'schedule');
    const texts = others.filter(({ basis }) => basis === 'text');
    const languages = Map.groupBy(texts, ({ resolution }) => resolution.language);
    languages.delete(inForce.resolution.language);
    const inOtherLanguages = [...languages.values()].map((ofOne) => textsInForce(ofOne)[0]!);
    return [
      ...idle.map((one) => shadowed(one, inForce)),
      ...inOtherLanguages.flatMap((one) => disagreement(inForce, one)),
    ];
  });
}

function shadowed({ resolution, origin }: RecordedResolution, inForce: RecordedResolution): Finding {
  const message = `${resolution.symbol} is taken from ${inForce.origin.file}; what this file states of it has no effect`;
  return finding('schedule-shadowed', message, origin);
}

function disagreement(inForce: RecordedResolution, other: RecordedResolution): readonly Finding[] {
  const differences = compareDuties(inForce, other);
  if (differences.length === 0) return [];
  const shown = differences
    .slice(0, differencesShown)
    .map(({ paragraph, field, first, second }) => `para. ${paragraph} ${field}: ${first} or ${second}`)
    .join('; ');
  const more = differences.length > differencesShown ? ` and ${differences.length - differencesShown} more` : '';
  const languages = `${inForce.resolution.language} (${inForce.origin.file}) and ${other.resolution.language}`;
  const message = `${inForce.resolution.symbol} differs between ${languages}: ${shown}${more}`;
  return [finding('languages-differ', message, other.origin)];
}
