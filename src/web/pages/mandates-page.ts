import { filterIn } from '../http/query.ts';
import type { Moment } from '../http/renderings.ts';
import { homeWords } from '../words/home.ts';
import { mandateWords } from '../words/mandate.ts';
import { dayFields, filterFields, regionAsked, stateAsked, stateField } from './filter-fields.ts';
import { chooseMandates, mandateRow } from './mandate-rows.ts';
import { overviewsOf } from './overviews.ts';
import { daysOf, viewContext } from './page-frame.ts';
import type { PageQuestion } from './page-question.ts';
import { renderTemplate } from './templates.ts';
import { timeline } from './timeline.ts';

/** All bodies that the Council ever gave a mandate are fewer. */
const mostRows = 400;

/** All mandates on one screen, those that ended included. */
export function mandatesPage(question: PageQuestion, moment: Moment, publicUrl: string): string {
  const { language, query } = question;
  const { snapshot, today } = moment;
  const context = viewContext(moment, language, publicUrl, daysOf(query));
  const { words, base, days } = context;
  const text = homeWords[language];
  const overviews = overviewsOf(moment);
  const filter = {
    events: filterIn(query),
    states: stateAsked(query),
    region: regionAsked(query),
    words: question.words,
  };
  const chosen = chooseMandates(overviews, filter, context).slice(0, mostRows);
  return renderTemplate('mandates', {
    words,
    language,
    base,
    path: '/mandates',
    query: question.rest,
    title: `${mandateWords[language].all} – ${words.site}`,
    description: mandateWords[language].all,
    feed: `${base}/calendar.ics?lang=${language}`,
    knownOn: snapshot.knownOn,
    text,
    days,
    heading: mandateWords[language].all,
    rows: chosen.map((mandate) => mandateRow(mandate, context)),
    rowCount: text.overviewCount(chosen.length, overviews.length),
    fields: [...filterFields(overviews, query, context), stateField(query, language)],
    asked: question.words,
    dayFields: dayFields(query, language),
    timeline: timeline(
      chosen.map(({ overview }) => overview),
      { asOf: today, language, nameOf: (mandate) => context.bodies(mandate).name },
    ),
  });
}
