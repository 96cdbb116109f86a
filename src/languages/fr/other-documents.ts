/** What the heads of other documents say. A resolution's head holds its symbol, title and date, and the subject at most. */
export const others: readonly (readonly [what: string, sign: RegExp])[] = [
  [
    'a resolution or decision of another organ',
    /^[^\p{L}\n]*(?:(?:L[ae] |L['’])(?!Conseil de sécurité)(?:Assemblée générale|Conseil|Comité|Commission|Conférence)[^\n,]{0,60}, *$|(?:Résolution|Décision) adoptée par (?!le Conseil de sécurité)|Adoptée? par (?!le Conseil de sécurité))/mu,
  ],
  ['a draft', /^[^\p{L}\n]*[Pp]rojet de (?:résolution|décision)|: projet de résolution|^\W*Provisoire\W*$/mu],
  ['a document of another series', /^[^\p{L}\n]*(?:A|E|ST|TD|DP|CD|WHA|EB|GC|GOV|PBC|SC|SG|AG)\/[\w.()/ -]{1,40}/mu],
  [
    'another document of the Security Council',
    /^[^\p{L}\n[(]*S\/(?:PV\.|PRST\/|INF\/|AC\.|\d{4}\/\d+|\d{4,5}(?!\d| ?\()\b)/mu,
  ],
  [
    'a letter or note',
    /^[^\p{L}\n]*(?:Lettres? (?:identiques )?(?:datée|adressée)|Note (?:verbale|du)|Excellence|Monsieur|Madame)|J['’]ai l['’]honneur/mu,
  ],
  ['a statement of the President', /^[^\p{L}\n]*Déclaration (?:du|de la) [Pp]résident/mu],
  ['a report', /^[^\p{L}\n]*(?:Rapport (?:du|de|final)|Le présent rapport|Table des matières|Résumé)/mu],
  ['a record of a meeting', /^[^\p{L}\n]*(?:Procès-verbal|Compte rendu|Ordre du jour|L[ea] [Pp]résidente? :)/mu],
  [
    'a press release',
    /^[^\p{L}\n]*(?:Communiqué|Couverture des réunions|Le Conseil de sécurité (?:proroge|adopte) )/mu,
  ],
  ['a part of a budget', /^[^\p{L}\n]*(?:Projet de budget|Budget|Financement)/mu],
];
