/** The text of an invented resolution with one mandate, one cycle, one date and one duty without a date. */
export function sampleResolution({ number = 9001, planBy = '20 April 2001' } = {}): string {
  return `Resolution ${number} (2001)

Adopted by the Security Council at its 4999th meeting, on 15 January 2001

The Security Council,

Recalling its earlier resolutions,

1. Decides to extend the mandate of the United Nations Mission in Examplia (UNMEX) until 15 January 2002;

2. Requests the Secretary-General to report to the Council every three months on the implementation of this resolution;

3. Requests the Secretary-General to submit a plan by ${planBy};

4. Encourages the parties to meet regularly;

5. Decides to remain actively seized of the matter.
`;
}

/** A hand-written schedule with a mandate and one report, due on \`reportBy\`. */
export function sampleSchedule(reportBy = '2001-04-30'): string {
  return `resolutions:
  - symbol: S/RES/9100 (2001)
    adopted: 2001-01-10
    source: Invented for the tests
    mandateActs:
      - { mandate: UNTEST, act: establish, date: 2001-12-31, source: para. 1 }
    items:
      - paragraph: "1"
        kind: mandate-expiry
        bearer: mission
        mandate: UNTEST
        due: { type: fixed, date: 2001-12-31 }
        title: { en: Mandate of UNTEST expires, zh: UNTEST任务期限届满 }
        source: para. 1
      - paragraph: "7"
        kind: report
        bearer: secretary-general
        addressee: security-council
        mandate: UNTEST
        due: { type: fixed, date: ${reportBy} }
        title: { en: "Secretary-General's report (para. 7)", zh: 秘书长报告（第7段） }
        source: para. 7
`;
}

/** The id of the report in the schedule. */
export const sampleReport = 'S-RES-9100-2001/7/report/1';
