import { compareDuties } from '../compare-duties.ts';
import type { RecordedResolution } from '../record.ts';
import { differenceText, settle, textsInForce } from '../texts-in-force.ts';
import { type Checked, type Finding, finding } from './finding.ts';

const differencesShown = 3;

/** Finds texts of one resolution that disagree, with each other and with what people wrote by hand. */
export function checkTexts({ record, resolutions }: Checked): readonly Finding[] {
  const given = record.resolutions.filter(({ identities }) => identities === undefined);
  const bySymbol = Map.groupBy(given, ({ resolution }) => resolution.symbol);
  return resolutions.flatMap((inForce) => {
    const all = bySymbol.get(inForce.resolution.symbol) ?? [];
    const texts = all.filter((one) => one !== inForce && one.basis === 'text');
    const languages = Map.groupBy(texts, ({ resolution }) => resolution.language);
    languages.delete(inForce.resolution.language);
    const inOtherLanguages = [...languages.values()].map((ofOne) => textsInForce(ofOne)[0]!);
    const differences = all.length > 1 ? settle(all).differences : [];
    return [
      ...differences.map((one) => finding('statement-differs', differenceText(one), one.place)),
      ...inOtherLanguages.flatMap((one) => disagreement(inForce, one)),
    ];
  });
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
