import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { milestoneEvents, withMilestones } from '../../src/events/milestones.ts';
import type { Milestones } from '../../src/events/record.ts';
import { sampleEvent } from '../reminders/sample-event.ts';
import { readOne } from '../schedules/sample-folder.ts';

const step = (days: number, en: string, zh: string) => ({ days, title: { en, zh } });
const desk: Milestones = {
  office: 'mali-desk',
  kinds: ['report', 'letter'],
  mandates: ['UNXYZ'],
  steps: [step(30, 'Draft', '初稿'), step(7, 'Submission', '提交')],
  origin: { file: 'desk.yaml', line: 1 },
};
const report = sampleEvent('2001-04-30');

describe('the milestones of an office', () => {
  it('are events of their own, so many days before the date, by date', () => {
    assert.deepEqual(
      milestoneEvents([report], [desk]).map(({ date, title, uid, kind, milestone }) => [
        date,
        title.en,
        title.zh,
        uid,
        kind,
        milestone.office,
      ]),
      [
        [
          '2001-03-31',
          "Draft: Secretary-General's report (para. 4)",
          '初稿：秘书长报告（第4段）',
          'S-RES-9001-2001-4-report-2001-04-30.mali-desk.30@mandate-cycles',
          'deadline',
          'mali-desk',
        ],
        [
          '2001-04-23',
          "Submission: Secretary-General's report (para. 4)",
          '提交：秘书长报告（第4段）',
          'S-RES-9001-2001-4-report-2001-04-30.mali-desk.7@mandate-cycles',
          'deadline',
          'mali-desk',
        ],
      ],
    );
  });

  it('go as their event goes', () => {
    const gone = sampleEvent('2001-05-30', { uid: report.uid, status: 'submitted', sequence: 3 });
    assert.deepEqual(
      milestoneEvents([gone], [desk]).map(({ date, status, sequence }) => [date, status, sequence]),
      [
        ['2001-04-30', 'submitted', 3],
        ['2001-05-23', 'submitted', 3],
      ],
    );
  });

  it('are for the kinds and mandates that they name', () => {
    const others = [
      sampleEvent('2001-04-30', { kind: 'briefing' }),
      sampleEvent('2001-04-30', { mandate: 'UNABC' }),
      sampleEvent('2001-04-30', { mandate: null }),
    ];
    assert.deepEqual(milestoneEvents(others, [desk]), []);
    assert.equal(milestoneEvents(others, [{ ...desk, mandates: [] }]).length, 4);
  });

  it('stand among the events only where their office is named', () => {
    assert.deepEqual(withMilestones([report], [desk], null), [report]);
    assert.deepEqual(
      withMilestones([report], [desk, { ...desk, office: 'other' }], 'mali-desk').map(({ date }) => date),
      ['2001-03-31', '2001-04-23', '2001-04-30'],
    );
    assert.throws(() => withMilestones([report], [desk], 'nobody'), { code: 'option-invalid', where: 'milestones' });
  });

  it('are read from a schedule file, and refused by line', async (context) => {
    const yaml = (office: string) => `milestones:
  - office: ${office}
    kinds: [report]
    steps:
      - { days: 30, title: { en: Draft, zh: 初稿 } }
`;
    const { record } = await readOne(context as never, yaml('mali-desk'));
    assert.deepEqual(
      record.milestones.map(({ office, mandates, steps, origin }) => [office, mandates, steps[0]?.days, origin.line]),
      [['mali-desk', [], 30, 2]],
    );
    const { problems } = await readOne(context as never, yaml('"two words"'));
    assert.match(problems[0] ?? '', /^schedule-invalid mandates\.yaml:2 .*office: must be one short word/);
  });
});
