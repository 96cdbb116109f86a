import type { BodyName } from '../../clauses/types.ts';

/** Countries that sanctions panels are named after. */
export const countries: readonly BodyName[] = [
  'Afghanistan',
  'Angola',
  'Eritrea',
  'Guinea-Bissau',
  'Haiti',
  'Iran',
  'Iraq',
  'Lebanon',
  'Liberia',
  'Libya',
  'Mali',
  'Rwanda',
  'Sierra Leone',
  'Somalia',
  'South Sudan',
  'Sudan',
  'Yemen',
]
  .map((country): BodyName => ({ key: country, pattern: country }))
  .concat([
    { key: 'Central African Republic', pattern: 'Central African Republic|CAR' },
    { key: 'the Democratic Republic of the Congo', pattern: 'Democratic Republic of (?:the )?Congo|DRC' },
    { key: "the Democratic People's Republic of Korea", pattern: "Democratic People's Republic of Korea|DPRK" },
    { key: "Côte d'Ivoire", pattern: "Côte d'Ivoire" },
  ]);

/** Bodies that older texts name in full, without the acronym that is their key; acronyms are keys themselves. */
export const bodies: readonly BodyName[] = [
  { key: 'UNDOF', pattern: '(?:United Nations )?Disengagement Observer Force' },
  { key: 'UNIFIL', pattern: '(?:United Nations )?Interim Force in Lebanon' },
  { key: 'UNFICYP', pattern: '(?:United Nations )?(?:Peace-?keeping )?Force in Cyprus' },
  { key: 'MINURSO', pattern: '(?:United Nations )?Mission for the Referendum in Western Sahara' },
  { key: 'UNMISS', pattern: 'United Nations Mission in (?:the Republic of )?South Sudan' },
  { key: 'UNISFA', pattern: '(?:United Nations )?Interim Security Force for Abyei' },
  { key: 'MONUSCO', pattern: 'Organization Stabili[sz]ation Mission in the Democratic Republic of the Congo' },
  { key: 'MINUSMA', pattern: 'Multidimensional Integrated Stabili[sz]ation Mission in Mali' },
  { key: 'MINUSCA', pattern: 'Multidimensional Integrated Stabili[sz]ation Mission in the Central African Republic' },
  { key: 'UNOCI', pattern: "United Nations Operation in Côte d'Ivoire" },
  { key: 'UNMIL', pattern: 'United Nations Mission in Liberia' },
  { key: 'UNMIT', pattern: 'United Nations Integrated Mission in Timor-Leste' },
  { key: 'UNOMIG', pattern: '(?:United Nations )?Observer Mission in Georgia' },
  { key: 'UNIKOM', pattern: 'Iraq-Kuwait Observation Mission' },
  { key: 'UNAVEM III', pattern: 'Angola Verification Mission III|UNAVEM III' },
  { key: 'UNAVEM II', pattern: 'Angola Verification Mission II|UNAVEM II' },
  { key: 'ONUMOZ', pattern: 'United Nations Operation in Mozambique' },
  { key: 'ONUCA', pattern: '(?:United Nations )?Observer Group in Central America' },
  { key: 'ONUSAL', pattern: '(?:United Nations )?Observer Mission in El Salvador' },
  { key: 'UNPROFOR', pattern: 'United Nations Protection Force' },
  { key: 'UNAMIR', pattern: 'United Nations Assistance Mission for Rwanda' },
  { key: 'UNOMIL', pattern: 'United Nations Observer Mission in Liberia' },
  { key: 'UNAMA', pattern: 'United Nations Assistance Mission in Afghanistan' },
  { key: 'UNAMI', pattern: 'United Nations Assistance Mission for Iraq' },
  { key: 'UNSOM', pattern: 'United Nations Assistance Mission in Somalia' },
  { key: 'UNSMIL', pattern: 'United Nations Support Mission in Libya' },
  { key: 'BINUH', pattern: 'United Nations Integrated Office in Haiti' },
  { key: 'UNMHA', pattern: 'Mission to support the Hudaydah Agreement' },
  { key: 'UNVMC', pattern: 'Verification Mission(?: in Colombia)?' },
  { key: 'UNTMIS', pattern: 'United Nations Transitional Assistance Mission in Somalia' },
  { key: 'Monitoring Team', pattern: '(?:Analytical Support and Sanctions )?Monitoring Team' },
  { key: 'Ombudsperson', pattern: '(?:Office of the )?Ombudsperson' },
  { key: 'CTED', pattern: 'Counter-Terrorism Committee Executive Directorate|CTED' },
  { key: 'Focal Point for De-listing', pattern: 'Focal Point' },
  { key: '1540 Committee', pattern: '1540 Committee' },
  { key: 'EUFOR', pattern: 'EUFOR(?:-Althea)?|multinational stabili[sz]ation force' },
  {
    key: null,
    pattern:
      'UN(?!ODC|DP|HCR|ICEF|ESCO|OCT|ITA\\b|CT|EP|FPA|ITAR|OPS|AIDS|RWA|PKO)[A-Z]{2,10}|MIN[UT][A-Z]{2,7}|MISCA|MONUSCO|MONUC|ONU(?:B|C|MOZ|SAL|CA)|BIN(?:UH|UCA|UB)|BNUB|AMISOM|ATMIS|AUSSOM|ICTY|ICTR',
  },
];

/** What the two regimes that the Monitoring Team serves are about. */
export const regimes: readonly BodyName[] = [
  { key: 'Al-Qaida', pattern: "ISIL|Da'esh|Al-Qaida" },
  { key: 'Taliban', pattern: 'Taliban' },
];
