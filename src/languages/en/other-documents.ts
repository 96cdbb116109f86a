/**
 * What the heads of other documents say. A resolution's head holds its symbol, title and date, and the subject at most.
 */
export const others: readonly (readonly [what: string, sign: RegExp])[] = [
  [
    'a resolution or decision of another organ',
    // "The Secunty Council" and "The SecurityCouncil" are how scans print its name.
    /^\W*(?:(?:Resolution|Decision|Decisions|Resolutions) adopted by the (?!Security Council)|Adopted by the (?!Security\b|Council\b)|ADOPTED BY THE (?!SECURITY)|The (?!S[ec]\S{0,4} ?\S{0,5}[ -]?C[\w!|]{3,7}\W*$)(?:[A-Z][\w'-]+(?:,? (?:of|on|and|the|for|to|in))* ?){1,14}, *$|Council (?:Decision|Regulation|Implementing|Common Position))/m,
  ],
  [
    'a draft',
    /^\W*(?:DRAFT|Draft|draft) (?:RESOLUTION|resolution|decision|statement)\b|: (?:revised )?(?:draft|DRAFT) (?:resolution|RESOLUTION)\b|^\W*Provisional\W*$|^\W*(?:In blue|Zero draft|Silence procedure)\b/m,
  ],
  [
    'a document of another series',
    /^[^\p{L}\n]*(?:United Nations\s+)?(?:A|E|ST|TD|DP|CD|WHA|EB|GC|GOV|PBC|JIU|UNEP|FCCC|CBD|ICCD|HSP|ISBA|CAT|CED|CRC|CRPD|CMW|CERD|CEDAW|CCPR|HRI|NPT|BWC|IDB|ICC|IAEA|INFCIRC|ECE|TRANS|SC|SG|GA|PR|PSC|OEA|OJ)\/[\w.()/ -]{1,40}/mu,
  ],
  [
    'another document of the Security Council',
    /^[^\p{L}\n[(]*(?:United Nations\s+)?S\/(?:PV\.|PRST\/|INF\/|AC\.|Agenda\/|Rev|\d{4}\/(?:\d+|INF|SG)|\d{4,5}(?!\d| ?\()\b)/mu,
  ],
  [
    'a letter or note',
    /^\W*(?:Identical letters|(?:Letter|LETTER|Letters|Note verbale|NOTE VERBALE|Notes verbales) (?:dated|DATED|from|FROM)|Note by the|NOTE BY THE)|\bI have the honour\b|^\W*(?:Excellenc(?:y|ies)|Dear|Sir|Madam|Yours sincerely|To whom it may concern)\b|presents (?:its|his|her) compliments/m,
  ],
  [
    'a statement of the President',
    /^\W*(?:STATEMENT BY THE PRESIDENT|Statement by the President|Presidential [Ss]tatement)|made the following statement on behalf/m,
  ],
  [
    'a report',
    /^\W*(?:(?:[A-Z][\w-]+ ){0,6}[Rr]eport (?:of|by|on|to)|(?:[A-Z]+ ){0,4}REPORT (?:OF|BY|ON)|The present report|Executive summary|Contents|CONTENTS|Table of contents|I\. Introduction|Summary *$|Abstract|Foreword)/m,
  ],
  [
    'a record of a meeting',
    /^\W*(?:Verbatim record|Provisional verbatim|Summary record|Official Records|OFFICIAL RECORDS|Minutes of|The President ?:|The meeting (?:was called|rose)|\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting *$|Agenda\W*$|Provisional agenda|Adoption of the agenda|Summary statement|Journal of)/m,
  ],
  [
    'a press release or news',
    /^\W*(?:PRESS RELEASE|Press [Rr]elease|Press [Ss]tatement|Security Council Press|Meetings [Cc]overage|News|Daily (?:press )?briefing|Highlights|Noon briefing|Transcript|Remarks (?:by|to)|Statement (?:by|of|attributable)|Explanation of vote|Background|SC\/\d{4,6}|For immediate release|FOR IMMEDIATE RELEASE)\b|\bSecurity Council (?:today|Today|Adopts|Extends|Renews|Authorizes|Decides|Unanimously|Requests|Terminates|Condemns|Fails|Rejects)\b|\b(?:Adopting|Adopts|adopting) [Rr]esolution \d/m,
  ],
  [
    'a part of a budget',
    /^\W*(?:(?:Proposed )?[Pp]rogramme budget|Budget (?:for|of|performance)|Financing of|Revised estimates|Estimates in respect|Resource requirements|Financial (?:report|statements?))\b/m,
  ],
  [
    'a paper on the work of the Council',
    /^\W*(?:Concept (?:note|paper)|Working paper|Non-paper|Background (?:note|paper)|Aide-[Mm][ée]moire|Fact ?[Ss]heet|Backgrounder|Guidelines|Questions and answers|Frequently asked|Monthly [Ff]orecast|Programme of work|Tentative|Repertoire|Index to|List of|Chronology|Resolutions and decisions|Handbook|Manual|Terms of reference|Mandate of the|Standard operating|Implementation assistance)\b/m,
  ],
  [
    'an agreement, law or judgment',
    /^\W*(?:(?:[A-Z][\w'-]+ ){0,5}(?:Agreement|Treaty|Convention|Protocol|Charter|Statute|Accord|Memorandum of [Uu]nderstanding)(?: (?:between|on|for|of)\b| *$)|Whereas the (?:Parties|parties)|Executive [Oo]rder|Statutory Instrument|Judg[e]?ment|Advisory [Oo]pinion|Order of|An Act|Public Law|Rules of [Pp]rocedure|Communiqu[ée]|Declaration|Memorandum|MEMORANDUM|Contract|Invoice|Curriculum|Job opening|Vacancy)\b/m,
  ],
  ['a correction', /^\W*(?:Corrigendum|CORRIGENDUM|Erratum|Addendum *$)\b/m],
];
