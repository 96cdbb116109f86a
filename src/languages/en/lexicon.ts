import type { ActorWord, ActWord, Lexicon, Opener } from '../../clauses/types.ts';

/** Names of bodies end in these words; the acronyms of missions begin with UN or MI. */
const actors: readonly ActorWord[] = [
  {
    bearer: 'mission',
    pattern:
      "(?:the |his |her |its |new )?(?:Deputy |Joint )?Special (?:Representatives?|Envoys?|Advis[eo]rs?|Coordinators?)(?: of the Secretary-General)?|Personal (?:Envoy|Representative)(?: of the Secretary-General)?|Secretary-General's (?:Special|Personal) (?:Representatives?|Envoys?|Advis[eo]rs?)|SRSG|Head of (?:the )?Mission|Force Commander|High Representative(?: for the [A-Z]\\w+)?",
    examples: ['the Special Representative of the Secretary-General'],
  },
  {
    bearer: 'other',
    pattern:
      'Emergency Relief Coordinator|ERC|Peacebuilding Commission|PBC|Independent Observer|UNOCT|(?:United Nations )?Office of Counter-?[Tt]errorism|Group of Friends|Joint Investigative Mechanism|Advance Team',
    examples: ['the Emergency Relief Coordinator'],
  },
  {
    bearer: 'panel',
    pattern:
      '(?:the )?(?:Panel|Panels|Group|Team) of (?:Experts?|experts?|Inspectors)|Panel(?! on )|Monitoring (?:Team|Group|Mechanism)|Analytical Support and Sanctions Monitoring Team|Office of the Ombudsperson|Ombudspersons?|CTED|Counter-Terrorism Committee Executive Directorate|Focal Point|[Cc]ommissions? of [Ii]nquiry|Commission of Experts|Investigative Team|UNITAD|JIM|experts group|GoE|PoE',
    examples: ['the Panel of Experts', 'the Monitoring Team'],
  },
  {
    bearer: 'tribunal',
    pattern:
      'International (?:Criminal )?Tribunals?[^,;.]{0,60}?|ICTY|ICTR|(?:International )?Residual (?:Special )?Mechanism|International Criminal Court|ICC|Prosecutor|the Tribunals?|Special Tribunal|permanent judges|ad litem judges|the Mechanism',
    examples: ['the Prosecutor of the International Criminal Court'],
  },
  {
    bearer: 'committee',
    pattern:
      '(?:[A-Z\\d/]+ )?(?:Sanctions )?Committees?|CTC|(?:Informal )?Working Group|Chair(?:man|person)?(?! of the African)',
    examples: ['the 1540 Committee'],
  },
  {
    bearer: 'secretary-general',
    pattern:
      "Secretary[ -]General(?:'s)?|Secretariat|Under-Secretary-General|Department of (?:Peace|Political|Field)\\w*(?: Operations| Affairs| Support)?|DPKO|DPO|DPPA|OIOS",
    examples: ['the Secretary-General'],
  },
  { bearer: 'security-council', pattern: 'Security Council|the Council(?: of)?', examples: ['the Security Council'] },
  {
    bearer: 'organization',
    pattern:
      'African Union(?! Mission)|A\\.?U\\.?(?! Mission)|European Union|EU|ECOWAS|Economic Community of [A-Z]\\w+ African States|ECCAS|SADC|IGAD|League of Arab States|Arab League|NATO|OPCW|IAEA|International Atomic Energy Agency|ICAO|IMO|INTERPOL|UNODC|United Nations Office on Drugs and Crime|OCHA|UNDP|UNHCR|UNICEF|WFP|FAO|OHCHR|Office of the High Commissioner|World Bank|OSCE|Organi[sz]ation of American States|OAS|MISCA|AFISM\\w*|regional (?:and sub-?regional )?organi[sz]ations?|specialized agencies|Counter-Terrorism Implementation Task Force|(?:AU|African Union) Peace and Security Council|Director[- ]General',
    examples: ['the African Union'],
  },
  {
    bearer: 'mission',
    pattern:
      'UN(?:MIS|MISS|MIT|MIK|MIL|MOGIP|FICYP|IFIL|DOF|TSO|ISFA|SOM|SOS|SMIL|AMA|AMI|AMID|AMSIL|AMIR|IOGBIS|IPSIL|TAC|TAES|TAET|TMIH|OCI|OSOM|AVEM|ITAMS|MHA|PREDEP|PROFOR|CRO|MEE|MOT|MIBH|MOP|OMIG|OGBIS|IIMOG|TAG|IKOM|OMIL|OMSIL|OMUR|AMIC|IMIS|SMIH|TMIH|MINUJUSTH|TMIS)\\b|UNM[A-Z]{1,4}|MIN[UT][A-Z]{2,7}|MONUSCO|MONUC|ONUB|ONUC|ONUMOZ|ONUSAL|ONUCA|BINUH|BINUCA|BNUB|BINUB|UNIPSIL|UNTSO|AMISOM|AMIS|ATMIS|AUSSOM|EUFOR|(?:[Mm]ulti-?[Nn]ational )?[Ii]mplementation [Ff]orce|(?:United Nations )[A-Z][\\w-]+(?: [A-Z][\\w-]+| in| for| of| and| the){0,8}? (?:Mission|Force|Operation|Office|Group|Observers?)(?: (?:in|for|to) (?:the )?[A-Z][\\w-]+(?: [A-Z][\\w-]+){0,3})?|(?:the )?(?:Mission|Force|Observer Group|Operation|Observer Mission|Observer Force|Verification Mission|peacekeeping operations?)\\b|[Uu]nited Nations peacekeepers|the Guard Unit|advance team',
    examples: ['MINUSMA', 'United Nations Mission in the Republic of South Sudan'],
  },
  {
    bearer: 'party',
    pattern:
      '(?:all |the |both |Malian |conflict |warring |concerned |interested )*[Pp]arties(?: concerned| to the conflict| to armed conflict)?|armed groups?|Taliban|UNITA|RUF|FDLR|Houthis?|leaders of (?:the two|both)|Al-Shabaab|signatories|Transitional Military|rebel|movements',
    examples: ['the parties'],
  },
  {
    bearer: 'state',
    pattern:
      "(?:[Aa]ll |United Nations )*(?:M|m)ember States?|(?:[Aa]ll |those |flag |third |concerned |supplying |other |designating )*States?(?! of [A-Z])(?: of (?:residence|nationality))?|Governments?(?: of (?:the )?[A-Z]\\w+)?|[Aa]uthorities|[Nn]ational authorities|FGS|Federal Government|GFRS|GNA|France|French forces|[A-Z]\\w+ forces|Iraq|Libya|Mali|Somalia|Eritrea|Ethiopia|Sudan|South Sudan|Yemen|Lebanon|Israel|Syria|Syrian Arab Republic|Iran|Cyprus|Haiti|Liberia|Rwanda|Angola|DPRK|Kosovo|Uganda|Côte d'Ivoire|Burundi|Afghanistan|Colombia|Guinea-Bissau|Bosnia and Herzegovina|[Cc]ountries|troop-? ?(?:and police-?)?contributing countries|TCCs|police-contributing|Transitional (?:Government|Authorities)|Presidency Council|[Nn]eighbouring States",
    examples: ['all Member States', 'the Government of Mali'],
  },
];

const acts: readonly ActWord[] = [
  { act: 'letter', pattern: 'letters?', examples: ['provide a letter'] },
  {
    act: 'briefing',
    pattern:
      'brief(?:s|ed|ings?)?|[Rr]eport(?:ing)? orally|orally|oral(?:ly)? (?:report|update|briefing)s?|update orally',
    examples: ['brief the Council'],
  },
  {
    act: 'report',
    pattern:
      '[Rr]eports?|[Rr]eport(?:ed|ing)(?: back)?|[Uu]pdates?|updating|[Ii]nform(?:s|ed|ing)?|[Aa]ssessments?|assess|[Aa]dvise|recommendations|options|proposals?|[Cc]oncepts?|action plan|implementation plan|[Pp]lan of [Aa]ction|[Pp]lans?|programme of work|Programme of Work|work programme|benchmarks|list of (?:individuals|entities|names)|a list|findings|notif(?:y|ies|ication)|evaluation|strategic review|written|submit|[Cc]ommunicate|lessons learned|present|roadmap|strategy|audit|analysis|further details|information|terms of reference|Terms of Reference',
    examples: ['report to the Council'],
  },
  {
    act: 'review',
    pattern:
      '[Rr]eviews?|reviewed|reviewing|[Ee]valuate|reconsider|consider(?! it)|reassess|revisit|examine|re-examine|take appropriate action|decide on|determine whether|keep(?:s|ing)? under|consultations|informal consultations|forecast',
    examples: ['decides to review'],
  },
  {
    act: 'terminate',
    pattern:
      'terminat(?:e|es|ed|ion)|cease to have effect|lapse|discontinue|expire|wind up|liquidat\\w+|close(?:d|s)?|dissolve\\w*',
    examples: ['decides to terminate the mandate'],
  },
  {
    act: 'authorize',
    pattern:
      '[Aa]uthori[sz](?:e|es|ed|ing|ations?)|[Cc]eiling|enforcement|all necessary means|to deploy|deployment of MISCA|inspect|multinational (?:force|stabili[sz]ation force)|strength of|level of',
    examples: ['authorizes Member States'],
  },
  {
    act: 'measures',
    pattern:
      'measures?|sanctions|embargo(?:es)?|exemptions?|provisions|freeze|ban|prohibitions?|shall not apply|restrictions|suspend|suspension|requirements|asset freeze|travel ban|obligations|arrangements',
    examples: ['renew the measures'],
  },
  {
    act: 'mandate',
    pattern: 'mandates?(?! of the Security Council| holders)|stationing|terms? of (?:office|appointment)',
    examples: ['the mandate of UNIFIL'],
  },
  {
    act: 'extend',
    pattern:
      '[Ee]xtend(?:s|ed|ing)?|extension|[Rr]enew(?:s|ed|ing)?|renewal|[Pp]rolong\\w*|establish(?:es|ed)?|create(?:s|d)?|appoint|re-establish|maintain|continue',
    examples: ['extend the mandate of UNIFIL'],
  },
  {
    act: 'take-effect',
    pattern:
      'tak(?:e|es|ing) effect|enter(?:s)? into force|come(?:s)? into (?:force|effect)|begin(?:s|ning)?|commence(?:s|ment)?|start(?:s|ing)?|impose|apply|initially comprise',
    examples: ['shall take effect'],
  },
  {
    act: 'event',
    pattern:
      'elections?|referend(?:um|a)|conference|summit|talks|negotiations|convene(?:d)?|convening|held|electoral process|inauguration|transfer of authority|will take place|anniversary|meeting of',
    examples: ['presidential elections'],
  },
  {
    act: 'deed',
    pattern:
      'withdraw(?:al|n)?|complet(?:e|es|ed|ion)|conclude|implement(?:ed|ation)?|deploy(?:ed|ment)?|adopt(?:ed|ion)?|finali[sz]e|fulfil+|achieve|transfer|hand ?over|ratify|prepare|develop|propose|disarm|demobili[sz]e|reduce|drawdown|draw down|dismantle|sign|hold|conduct|undertake|ensure|provide|transmit|designate|nominate|cooperate|release|pay|establishment|meet|take(?:n)? steps',
    examples: ['complete the withdrawal'],
  },
];

const openers: readonly Opener[] = [
  {
    opening: 'request',
    pattern:
      '(?:[Rr]equests?|[Uu]rges?|[Cc]alls? (?:up)?on|[Cc]alls for|[Ii]nvites?|[Dd]irects?|[Ee]ncourages?|[Dd]emands?|[Ii]nstructs?|[Aa]sks?|[Aa]ppeals to|[Rr]ecommends?|[Ii]nsists|[Rr]eminds|[Tt]asks|[Ee]ntrusts|[Mm]andates(?= the)|[Rr]equires|requesting|urging|calling upon|calling on|inviting|directing)',
  },
  {
    opening: 'intend',
    pattern:
      '[Ee]xpress(?:es)? its (?:intention|intent|readiness|willingness|determination|commitment)(?: to)?|[Ii]ntends|[Ee]xpressing its (?:intention|intent|readiness)|[Rr]emains ready|[Uu]ndertakes|[Ss]tands ready|[Aa]ffirms (?:that it shall|its (?:readiness|intention))|[Ii]s (?:ready|prepared) to|its intention to',
  },
  {
    opening: 'decide',
    pattern:
      '[Dd]ecid(?:es?|ing)|[Rr]esolves|[Ee]stablishes|[Ee]xtends|[Rr]enews|[Dd]etermines|[Ee]ndorses|[Aa]pproves|[Dd]eclares|[Cc]onfirms|[Ff]urther decides|[Aa]grees|[Tt]erminates',
  },
  { opening: 'authorize', pattern: '[Aa]uthori[sz]es' },
  {
    opening: 'note',
    pattern:
      '[Nn]otes|[Tt]akes note|[Ww]elcomes|[Rr]ecalls|[Rr]eaffirms|[Rr]eiterates(?! its request)|[Cc]ommends|[Ee]mphasi[sz]es|[Uu]nderlines|[Uu]nderscores|[Ss]tresses|[Rr]ecogni[sz]es|[Aa]cknowledges|[Cc]ondemns|[Ee]xpresses|[Ss]upports|[Aa]ffirms|[Rr]egrets|[Ll]ooks forward|[Cc]onsiders|[Ii]ntroduces|[Rr]emains|recalling|noting|welcoming|emphasi[sz]ing|stressing|taking note|recogni[sz]ing',
  },
];

export const lexicon: Lexicon = {
  actors,
  acts,
  openers: openers.map((opener) => ({
    ...opener,
    pattern: `(?<=^(?:\\d+ ?[.,]?|\\([a-z]{1,4}\\))? ?(?:[A-Z]\\w+ )?|[,;:.•–—-] ?(?:and |or |but )?(?:[\\w-]+ly,? |further |also |again |therefore |hereby |in (?:this|that) (?:regard|context|respect|connection),? |to this end,? |in addition,? |once again |accordingly |once more )*|\\b(?:and|or|further|also|and to|again|hereby) )(?:${opener.pattern})`,
  })),
  boundary: ';|(?<!^\\d{1,3})[.](?= [A-Z(])|:(?= ?[•–—-])|(?<=[;.:]) [•–—-] ',
  agency: "(?:'s)?[^,;.]{0,40}?(?:, [^,;]{0,120},)? ?\\b(?:to|shall|will|should|must|may|is to|are to|would)\\b",
  perCase:
    '(?:de-?listing|petition|designating|such (?:an? )?(?:request|notification|inspection|determination|case|investigation)s?|in (?:each|any) case|subsequent written|notif(?:y|ies|ication)|inspections?|(?<!at )(?:the|any|each) (?:request|case)|unless the Committee|case-by-case|this period|period of (?:information|engagement)|[Ww]hen(?:ever)? (?:the|a|an) |\\b[Uu]pon (?:the )?(?:receipt|completion|conclusion|submission|request)|[Aa]fter (?:the|a) (?:Committee|request)|objected)',
  conditional: '[Uu]pon (?:the )?(?:completion|conclusion|receipt)',
  pronoun: '\\b(?:it|him|them|her)\\b',
};
