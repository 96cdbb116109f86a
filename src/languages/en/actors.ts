import { bodyPatterns } from '../../bodies/body-names.ts';
import { states } from '../../bodies/states.ts';
import { anyOf } from '../../clauses/any-of.ts';
import type { ActorWord } from '../../clauses/types.ts';

/** A proper name of several words: "the United Nations Mission in the Republic of South Sudan". */
const name = '[A-Z][\\w-]+(?: [A-Z][\\w-]+| in| for| of| and| the){0,8}?';

/** States that resolutions are about. */
const countries = [
  'Afghanistan|Angola|Bosnia and Herzegovina|Burundi|Colombia|Côte d.Ivoire|Cyprus|DPRK|Eritrea|Ethiopia|France',
  'Guinea-Bissau|Haiti|Iran|Iraq|Israel|Kosovo|Lebanon|Liberia|Libya|Mali|Rwanda|Somalia|South Sudan|Sudan',
  'Syria|Syrian Arab Republic|Uganda|Yemen',
];

/** Other States stand beside most things that they are named with: they count where they are addressed. */
const others = [
  ...states.map(({ key }) => key),
  'Cambodia|Central African Republic|Chad|Croatia|Democratic Republic of the Congo|El Salvador|Georgia|Guatemala',
  'Mozambique|Nicaragua|Sierra Leone|South Africa|Timor-Leste',
].join('|');

/**
 * Who owes something, in the words of resolutions; where two words begin at one place, the earlier of the list wins:
 * a Special Representative of the Secretary-General acts for the mission, not for the Secretary-General.
 */
export const actors: readonly ActorWord[] = [
  {
    bearer: 'mission',
    pattern: anyOf(
      '(?:the |his |her |its |new )?(?:Deputy |Joint )?Special (?:Representatives?|Envoys?|Advis[eo]rs?|Coordinators?)(?: of the Secretary-General)?',
      'Personal (?:Envoy|Representative)(?: of the Secretary-General)?',
      "Secretary-General's (?:Special|Personal) (?:Representatives?|Envoys?|Advis[eo]rs?)",
      'SRSG',
      'an? (?:[Ss]pecial |[Pp]ersonal )?[Ee]nvoy',
      'Head of (?:the )?Mission',
      'Force Commander',
      'High Representative(?: for the [A-Z]\\w+)?',
      'United Nations Representatives?(?! of (?:the )?[A-Z])|(?:Acting )?(?:United Nations )?(?:Acting )?Mediator',
      'Chief of Staff(?: of the (?:United Nations )?Truce Supervision Organi[sz]ation)?',
    ),
    examples: ['the Special Representative of the Secretary-General'],
  },
  {
    bearer: 'other',
    pattern: anyOf(
      'Emergency Relief Coordinator',
      'ERC',
      'Peacebuilding Commission',
      'PBC',
      '(?:(?:National|Independent|Joint|Military|Central) )*(?:Joint|Procurement|Boundary|Border|Demarcation|Electoral|Elections?|Cease-?fire|Military|Reconciliation) Commission',
      '(?:Revitali[sz]ed )?Joint Monitoring and Evaluation Commission|R?JMEC',
      'Independent Observer',
      'Economic and Social Council|Trusteeship Council',
      'UNOCT',
      '(?:United Nations )?Office of Counter-?[Tt]errorism',
    ),
    examples: ['the Emergency Relief Coordinator'],
  },
  {
    bearer: 'panel',
    pattern: anyOf(
      '(?:the )?(?:Panels?|Group|Team|Commission) of (?:[Ee]xperts?|[Ii]nspectors)',
      '(?:group|panel|team|commission|committee) of (?:up to )?(?:[a-z]+ )?experts',
      'monitoring (?:team|group|mechanism)',
      'Panel(?! on (?!\\d))|the panel(?! of (?:judges|eminent)| discussion)',
      'Analytical Support and Sanctions Monitoring Team',
      'Monitoring (?:Team|Group|Mechanism)',
      'Office of the Ombudsperson',
      'Ombudspersons?',
      'CTED',
      '(?:Committee.s )?Counter[- ][Tt]errorism (?:Committee )?Executive Directorate(?: of the Counter[- ][Tt]errorism Committee)?',
      'Focal Point|the focal point',
      '[Cc]ommissions? of (?:[Ii]nquiry|[Ii]nvestigation)',
      '(?:[Ii]nternational )?(?:[Ii]ndependent )?(?:[Ii]nternational )?(?:[Ii]nquiry|[Ii]nvestigation|[Ff]act-finding) [Cc]ommission',
      '[Tt]he Commission(?! (?:of|on|for) )',
      'Investigative (?:Team|Mechanism)',
      'Joint Investigative Mechanism',
      'UNITAD|UNMOVIC|UNSCOM|GoE|PoE|JIM',
    ),
    examples: ['the Panel of Experts', 'the Monitoring Team'],
  },
  {
    bearer: 'tribunal',
    pattern: anyOf(
      'International (?:Criminal )?Tribunals?',
      'ICTY|ICTR|ICC',
      '(?:International )?Residual (?:Special )?Mechanism',
      'International Criminal Court',
      'Prosecutor',
      '(?:the |Special )Tribunals?',
      'permanent judges|ad litem judges|the judges',
      'the Mechanism',
    ),
    examples: ['the Prosecutor of the International Criminal Court'],
  },
  {
    bearer: 'committee',
    pattern: anyOf(
      'Security Council(?:.s)? (?:Sanctions )?Committees?',
      // Spelled out: an expression that may begin with anything is tried at every word.
      '(?:Sanctions )?Committees?',
      '\\d[\\d/]* (?:Sanctions )?Committees?|[A-Z][A-Z\\d/]+ (?:Sanctions )?Committees?',
      'CTC',
      '(?<!members of )(?:[Tt]he|a|an|this|that) (?:(?:ad hoc|special|expert|technical|new|joint|drafting) )?(?:sub-?)?committee(?! [A-Z])',
      '(?:Informal )?Working Group',
      'informal working group|the working group',
      'Chair(?:man|person)?(?! of the African)',
    ),
    examples: ['the 1540 Committee'],
  },
  {
    bearer: 'secretary-general',
    pattern: anyOf(
      // Scans print the hyphen twice, or as a dash.
      'United Nations(?=(?:,[^,;]{2,60},)? to )',
      "Secretary(?: |[-–—~]{1,3} ?)General(?:'s)?",
      'Secretariat',
      'Under-Secretary-General',
      'Department of (?:Peace|Political|Field)\\w*(?: Operations| Affairs| Support)?',
      'DPKO|DPO|DPPA|OIOS',
    ),
    examples: ['the Secretary-General'],
  },
  { bearer: 'security-council', pattern: anyOf('Security Council', 'the Council'), examples: ['the Security Council'] },
  {
    bearer: 'organization',
    pattern: anyOf(
      '(?:the )?(?:African Union|AU|European) Commission|Commission of the (?:African|European) Union',
      'African Union(?! Mission)|AU(?! Mission)|A\\.U\\.',
      'European Union|EU',
      'ECOWAS|ECCAS|SADC|IGAD|NATO|OSCE|OAS',
      'Economic Community of [A-Z]\\w+ African States',
      'League of Arab States|Arab League',
      'Organi[sz]ation of (?:American States|African Unity)|OAU',
      'OPCW|IAEA|International Atomic Energy Agency|ICAO|IMO|INTERPOL',
      'UNODC|United Nations Office on Drugs and Crime|OCHA|UNDP|UNHCR|UNICEF|WFP|FAO|OHCHR|UNESCO|UNEP|UNFPA|UNOPS|WHO|IOM|ICRC',
      '(?:United Nations )?Office for the Coordination of Humanitarian Affairs|(?:United Nations )?(?:Development|Environment) Programme|World Food Programme',
      'World Health Organi[sz]ation|International Organi[sz]ation for Migration|International Committee of the Red Cross|United Nations Children.s Fund',
      '(?:Office of the )?(?:United Nations )?High Commissioner(?: for (?:Human Rights|Refugees))?',
      'World Bank',
      'AFISM\\w*',
      'regional (?:and sub-?regional )?organi[sz]ations?',
      'specialized agencies',
      'Counter-Terrorism Implementation Task Force',
      'Director[- ]General',
    ),
    examples: ['the African Union'],
  },
  {
    bearer: 'state',
    pattern: 'AMISOM|AMIS|ATMIS|AUSSOM|EUFOR(?:-Althea| RCA)?',
    examples: ['the Member States of AMISOM'],
  },
  {
    bearer: 'mission',
    pattern: anyOf(
      'UN(?!ODC|DP|HCR|ICEF|ESCO|OCT|ITAD|ITA\\b|CT|EP|FPA|ITAR|OPS|MOVIC|SCOM|AIDS|RWA)[A-Z]{2,10}',
      'MIN[UT][A-Z]{2,7}|MISCA|MONUSCO|MONUC|ONU(?:B|C|MOZ|SAL|CA)|BIN(?:UH|UCA|UB)|BNUB',
      '(?:[Mm]ulti-?[Nn]ational )?[Ii]mplementation [Ff]orce',
      `(?:United Nations )${name} (?:Mission|Force|Operation|Office|Group|Observers?)(?: (?:in|for|to) (?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3})?`,
      '(?:the )?(?:Observer |Verification )?(?:Mission|Force|Observer Group|Operation)',
      '(?:the )?(?:United Nations )?Transitional (?:Authority|Administration)|the Authority',
      'the (?:observer|monitoring|verification|stabili[sz]ation|peacekeeping|advance) (?:mission|force|group)',
      '(?<!\\bas )an? (?:United Nations )?(?:[a-z][\\w-]+ ){0,3}(?:political|special|fact-finding|observer|verification|assistance|support|observation|integrated|stabili[sz]ation|monitoring|peacekeeping) (?:mission|force|operation|office|group)',
      'peacekeeping operations?|(?:peacekeeping|political)(?: and (?:special )?political)? missions',
      '(?:civil and )?security presences?',
      '[Uu]nited Nations peacekeepers',
      'the Guard Unit',
      '[Aa]dvance [Tt]eam',
      ...bodyPatterns('en', 'mission'),
    ),
    examples: ['MINUSMA', 'United Nations Mission in the Republic of South Sudan'],
  },
  {
    bearer: 'party',
    pattern: anyOf(
      '(?:all |the |both |Malian |conflict |warring |concerned |interested )*[Pp]arties(?: concerned| to the conflict| to armed conflict)?',
      'armed groups?|militias?|(?:former |ex-)?combatants',
      '(?:all |the |both |Afghan |Liberian |Somali |warring |armed |opposing |rival )*factions',
      '(?:foreign|irregular|opposing|rebel|paramilitary) (?:forces|troops|fighters|elements|mercenaries)',
      'Taliban|UNITA|RUF|FDLR|Houthis?|Al-Shabaab',
      'leaders of (?:the two|both)',
      '(?:[Bb]oth|[Tt]he two|[Tt]he) (?:sides|communities)(?! of)',
      'signatories',
      'rebel',
      'movements',
    ),
    examples: ['the parties'],
  },
  {
    bearer: 'state',
    pattern: anyOf(
      '(?:[Aa]ll |United Nations )*[Mm]ember States?',
      '(?:[Aa]ll |those |flag |third |concerned |supplying |other |designating )*States?(?! of [A-Z])(?: of (?:residence|nationality))?',
      'Governments?(?: of (?:the )?[A-Z]\\w+)?',
      '[Aa]uthorities',
      'Federal Government|FGS|GFRS|GNA|GNU|GoSS?|RTGo?NU|R-TGoNU|TGoNU|CENI|CEI|INEC|HNEC|IHEC',
      'French forces|[A-Z]\\w+ forces',
      ...countries,
      `(?<=(?:[Rr]equests|[Cc]alls (?:up)?on|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Dd]emands that|[Aa]sks)(?: also| further)?(?: the)? )(?:${others})`,
      // A name without "the" is a country's, known or not.
      '(?<=(?:[Rr]equests|[Cc]alls (?:up)?on|[Ii]nvites|[Uu]rges|[Ee]ncourages|[Dd]emands that|[Aa]sks)(?: also| further)? )[A-Z][a-z]+(?: [A-Z][a-z]+)?(?=(?: and [A-Z][a-z]+(?: [A-Z][a-z]+)?)?,? to\\b| and [A-Z][a-z]+ [a-z]+)|(?<=\\b(?:[Dd]emands|[Rr]equests|[Dd]ecides) that )[A-Z][a-z]+(?= (?:shall|should|must|will|cease|withdraw|comply|release|report|submit|end|stop)\\b)',
      '[Cc]ountries',
      'troop-? ?(?:and police-?)?contributing countries|TCCs|police-contributing',
      '[Tt]ransitional (?:[Gg]overnment|[Aa]uthorities)',
      '(?:Presidency|Supreme National|(?:National )?Transitional(?: National| Sovereign| Military)?|Sovereignty|Interim Governing) Council',
      ...bodyPatterns('en', 'force'),
    ),
    examples: ['all Member States', 'the Government of Mali'],
  },
];
