import { topicNames } from '../../bodies/topic-names.ts';
import type { Lexicon } from '../../clauses/types.ts';
import { actors } from './actors.ts';
import { acts } from './acts.ts';
import { bodies } from './bodies.ts';
import { beforeInfinitive, infinitive, wordBoundary } from './letters.ts';
import { openerPlace, openers } from './openers.ts';
import { subjectGrammar } from './subjects.ts';

// Two ways in which an actor is said to act: "devra présenter", "présentera".
const shall = '(?:doi(?:t|vent)|devr(?:a|ont|aient|ait))';
const future = `[a-zà-ÿœ]{2,20}r(?:a|ont)${wordBoundary}`;

export const lexicon: Lexicon = {
  actors,
  acts,
  openers,
  openerPlace,
  boundary: ';|(?<!^\\d{1,3})[.](?= [A-ZÀ-Ö(])|:(?= ?[•–—-])|(?<=[;.:]) [•–—-] ',
  agency: `(?: \\([A-Z]+\\))?(?:,[^,;]{0,140},)? (?:${shall} |${beforeInfinitive}${future}|(?:de |d'|à )${beforeInfinitive}${infinitive})`,
  giver: null,
  receiverLead: null,
  topicLead: null,
  pronoun: ' (?:lui|leur)\\b',
  ownAct: " (?:de |d')",
  verbLead: `${wordBoundary}(?:[Dd]e |[Dd]'|[Àà] |pour |${shall} )${beforeInfinitive}(?=${infinitive})|${wordBoundary}(?=${future})`,
  timeFirst: false,
  perCase: 'notification|radiation|au cas par cas|à moins que le Comité|(?:cette|ladite|la) demande|objection',
  afterEvent: "(?:[Uu]ne fois|[Dd]ès) (?:que |l[ae'])[^,;.]{3,80}",
  conditional: "[Dd]ès (?:la réception|l'achèvement)|[Uu]ne fois",
  mandateChange: 'mandat\\b(?<=(?:élargir|étendre|modifier|ajuster|réviser) le mandat)',
  bodies,
  topics: topicNames('fr'),
  committee: '[Cc]omité',
  commission: '[Cc]ommission',
  calledCommittee: '(?: \\(\\d{4}\\))?,? ?\\((?:ci-après )?(?:dénommé )?["“”«» ]*le Comité["“”«» ]*\\)',
  subjectGrammar,
  beside:
    '(?:collaboration|consultation|coordination|coopération|liaison|concertation|partenariat|accord|contact) (?:étroite )?avec [^;.]{0,200}|(?:avec|grâce à) (?:l.appui|le concours|l.aide|l.assistance) d[eu] [^,;.]{0,120}',
  joints: {},
  nextDuty: null,
  exception: '\\b(?:à moins qu|sauf s)',
  exceptOtherReports: 'sauf (?:les|pendant les) mois où',
  upToEvent: '(?:jusqu’?.? ?(?:à|aux?)|en vue des?|avant)(?: l[ae’]s?)?(?: ?[\\wà-ÿ-]+){0,5} ?$',
  dayName: "(?:[Jj]our|[Dd]ate) d[eu’']+ ?[A-ZÀ-Ö][\\wà-ÿ-]+",
  dayDefinition: { behind: ' ?[(]«? ?((?:[Jj]our|[Dd]ate) [^»)]{3,40}?) ?»?[)]', before: null },
  paragraphDocument: null,
  thisResolution: '(?:présente|cette) résolution|mandat|la Mission',
  otherInstrument: 'résolutions? \\d{3,4}|Accord|Cadre|engagements',
};
