import { sampleEvent } from '../due/sample-events.ts';

/** What somebody might put into a text or a schedule to break a calendar, a header or a page. */
export const hostileText =
  'a\r\nBEGIN:VEVENT\nUID:x\rATTACH:y\u2028DTSTART:z\u0085\u0000\u0007\u202e,;\\<script>alert(1)</script>"\'&\ud800';

export const hostileEvent = sampleEvent({
  uid: `x\r\nATTACH:file,;\\${hostileText}`,
  mandate: `M${hostileText}`,
  resolution: `S/RES/9901 (2021)${hostileText}`,
  title: { en: hostileText, zh: hostileText },
  citations: [
    {
      resolution: hostileText,
      paragraph: hostileText,
      quote: hostileText,
      sentence: hostileText,
      rule: hostileText,
      assumptions: [hostileText],
      readings: [],
      source: hostileText,
    },
  ],
  history: [{ on: '2021-07-01', what: 'moved', by: hostileText, note: hostileText, from: '2021-07-14' }],
  delivery: { symbol: hostileText, issued: null, whole: true, daysLate: null },
  review: { state: 'reviewed', by: hostileText, on: null },
});
