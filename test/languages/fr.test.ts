import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DerivedResolution } from '../../src/obligations/types.ts';
import { derive } from '../derive.ts';
import { datedLines } from '../obligations/duties.ts';

/** An invented resolution of 29 June 2021 with these operative paragraphs. */
function resolution(...paragraphs: readonly string[]): string {
  return `Nations Unies                         S/RES/9002 (2021)

Conseil de sécurité                   Distr. générale

Résolution 9002 (2021)

Adoptée par le Conseil de sécurité à sa 9999e séance, le 29 juin 2021

Le Conseil de sécurité,

Rappelant ses résolutions 9000 (2017) et 9001 (2020), et le rapport qu’il avait demandé le 31 mars 2021 au plus tard,

Saluant l’accord signé le 1er mai 2015, qui devait être appliqué dans un délai de six mois, et les exposés faits tous
les trois mois depuis janvier 2012,

${paragraphs.map((words, i) => `${i + 1}.   ${words}`).join('\n\n')}
`;
}

const sample = resolution(
  'Décide de proroger jusqu’au 1er juillet 2022 le mandat de la MINUSMA, établi par la résolution 9000 (2017) du 25 avril\n2017 ;',
  'Prie le Secrétaire général de lui présenter, au plus tard le 15 juillet 2021, un plan d’action ;',
  'Prie également le Secrétaire général de lui rendre compte, dans un délai de 90 jours, de la protection des civils ;',
  'Prie en outre le Secrétaire général de lui faire rapport tous les trois mois à compter de l’adoption de la présente\nrésolution ;',
  'Engage les parties à achever le désarmement avant la fin du mandat de la Mission ;',
  `Exhorte les États Membres :

a)   À désigner un point focal d’ici au 30 septembre 2021 ;

b)   À informer le Comité dans les cinq jours suivant la réception d’une notification ;`,
  'Se félicite de la réunion tenue le 1er juin 2021 et décide de rester saisi de la question.',
);

function linesOf(...paragraphs: readonly string[]): readonly string[] {
  return datedLines(derive(resolution(...paragraphs), 'sample'));
}

describe('a resolution in French', () => {
  const derived: DerivedResolution = derive(sample, 'sample');

  it('is known by its head', () => {
    assert.deepEqual(derived.resolution, { symbol: 'S/RES/9002 (2021)', adopted: '2021-06-29', language: 'fr' });
  });

  it('gives its dated duties, and none of what lies behind', () => {
    assert.deepEqual(datedLines(derived), [
      '1 mandate-expiry mission 2022-07-01',
      '2 report secretary-general 2021-07-15',
      '3 report secretary-general 2021-09-27',
      '4 report secretary-general 2021-09-29 2021-12-29 2022-03-29 2022-06-29',
      '5 deadline party 2022-07-01',
      '6(a) deadline state 2021-09-30',
    ]);
  });

  it('says of each how the text counts it', () => {
    assert.deepEqual(
      derived.obligations.map(({ due }) => due),
      [
        { type: 'fixed', date: '2022-07-01' },
        { type: 'fixed', date: '2021-07-15' },
        { type: 'offset', from: 'adoption', duration: 'P90D', date: '2021-09-27' },
        { type: 'recurring', every: 'P3M', from: 'adoption', first: '2021-09-29', until: '2022-07-01' },
        { type: 'offset', from: 'mandate-expiry', duration: 'P0D', date: '2022-07-01' },
        { type: 'fixed', date: '2021-09-30' },
        { type: 'triggered', trigger: "la réception d'une notification", duration: 'P5D' },
      ],
    );
  });

  it('cites the words that carry the time, as they are printed', () => {
    const printed = derived.obligations.map(({ source }) => sample.slice(source.start, source.end));
    assert.deepEqual(printed.slice(0, 5), [
      'jusqu’au 1er juillet 2022',
      'au plus tard le 15 juillet 2021',
      'dans un délai de 90 jours',
      'tous les trois mois à compter de l’adoption de la présente\nrésolution',
      'avant la fin du mandat',
    ]);
  });

  it('carries titles in the languages of the pages, and links to the mandate’s chain', () => {
    const [first] = derived.obligations;
    assert.deepEqual(first?.title, { en: 'MINUSMA: mandate ends (para. 1)', zh: '马里稳定团任务期限届满（第1段）' });
    const acts = derived.mandateActs.map(({ mandate, act, date }) => [mandate, act, date]);
    assert.deepEqual(acts, [['MINUSMA', 'extend', '2022-07-01']]);
  });

  it('sets the other times of the operative part aside with a reason', () => {
    const reasons = derived.setAside.map(({ paragraph, reason, source }) => `${paragraph} ${reason}: ${source.quote}`);
    assert.deepEqual(reasons, [
      '1 instrument-number: 9000 (2017)',
      '1 history: du 25 avril 2017',
      '7 noted: le 1er juin 2021',
    ]);
  });
});

describe('French forms of time', () => {
  const forms: readonly (readonly [words: string, ...lines: readonly string[]])[] = [
    [
      'Décide de proroger de six mois, soit jusqu’au 31 décembre 2021, le mandat de la FINUL ;',
      '1 mandate-expiry mission 2021-12-31',
    ],
    [
      'Décide de renouveler pour une période de douze mois à compter de l’adoption de la présente résolution les mesures ;',
      '1 measures-expiry state 2022-06-29',
    ],
    [
      'Autorise les États Membres à intervenir pour une nouvelle période d’un an ;',
      '1 authorization-expiry state 2022-06-29',
    ],
    ['Invite le Comité à achever ses travaux le 1er mars 2022 au plus tard ;', '1 deadline committee 2022-03-01'],
    [
      'Charge le Groupe d’experts de présenter au Comité un rapport dans les trente jours suivant l’adoption de la présente résolution ;',
      '1 report panel 2021-07-29',
    ],
    [
      'Prie le Secrétaire général de lui présenter un rapport dans un délai de soixante jours, puis tous les quatre-vingt-dix jours par la suite ;',
      '1 report secretary-general 2021-08-28 2021-11-26 2022-02-24 2022-05-25',
    ],
    [
      'Prie le Secrétaire général de lui faire un exposé tous les six mois, le premier devant être fait avant le 31 août 2021 ;',
      '1 briefing secretary-general 2021-08-31 2022-02-28 2022-08-31 2023-02-28',
    ],
    [
      'Décide d’examiner chaque année la présente résolution ;',
      '1 review security-council 2022-06-29 2023-06-29 2024-06-29 2025-06-29',
    ],
    ['Encourage le Gouvernement à tenir l’élection présidentielle le 27 février 2022 ;', '1 event state 2022-02-27'],
    [
      'Décide que le Secrétaire général présentera un rapport d’ici à la fin du mois de janvier 2022 ;',
      '1 report secretary-general 2022-01-31',
    ],
    ['Décide que la présente résolution entrera en vigueur le 9 juillet 2021 ;', '1 start other 2021-07-09'],
    // What others do is no duty, and a past date is none whoever sets it.
    ['Note que le Gouvernement présente chaque année un rapport ;'],
    ['Réaffirme que l’accord devait être appliqué avant le 30 juin 2020 ;'],
  ];
  for (const [words, ...lines] of forms) it(words, () => assert.deepEqual(linesOf(words), lines));

  it('include numbers in words', () => {
    const days: readonly (readonly [words: string, day: string])[] = [
      ['vingt et un jours', '2021-07-20'],
      ['vingt-deux jours', '2021-07-21'],
      ['soixante et onze jours', '2021-09-08'],
      ['quatre-vingts jours', '2021-09-17'],
      ['quatre-vingt-dix-neuf jours', '2021-10-06'],
      ['cent jours', '2021-10-07'],
      ['cent vingt jours', '2021-10-27'],
      ['dix (10) jours', '2021-07-09'],
      ['deux semaines', '2021-07-13'],
      ['dix jours ouvrables', '2021-07-13'],
      ['un trimestre', '2021-09-29'],
    ];
    for (const [words, day] of days) {
      const lines = linesOf(`Prie le Comité de lui présenter un rapport dans un délai de ${words} ;`);
      assert.deepEqual(lines, [`1 report committee ${day}`], words);
    }
  });
});
