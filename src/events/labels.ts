import type { Bearer } from '../terms/bearers.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';
import type { EventState } from './state.ts';
import type { EventCertainty } from './types.ts';

/** What people read for the codes of an event, wherever one is shown. */
export interface Labels {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly bearers: Readonly<Record<Bearer, string>>;
  readonly states: Readonly<Record<EventState, string>>;
  readonly certainties: Readonly<Record<EventCertainty, string>>;
}

const en: Labels = {
  kinds: {
    'mandate-expiry': 'Mandate expiry',
    'authorization-expiry': 'Authorization expiry',
    'measures-expiry': 'Expiry of measures',
    report: 'Report',
    letter: 'Letter',
    briefing: 'Briefing',
    review: 'Review',
    deadline: 'Deadline',
    event: 'Event',
    start: 'Start',
  },
  bearers: {
    'secretary-general': 'Secretary-General',
    'security-council': 'Security Council',
    committee: 'Committee',
    panel: 'Panel',
    mission: 'Mission',
    state: 'State',
    organization: 'Organization',
    tribunal: 'Tribunal',
    party: 'Party',
    other: 'Other',
  },
  states: {
    upcoming: 'Scheduled',
    today: 'Today',
    submitted: 'Submitted',
    overdue: 'Overdue',
    unrecorded: 'Not recorded',
    past: 'Past',
    ended: 'Ended',
    lapsed: 'Ran out, no later text known',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
  },
  certainties: {
    stated: 'Stated by a source.',
    text: 'Follows from the text of the resolution.',
    inferred: 'Inferred, not stated by a source.',
    'sources-differ': 'Sources differ on the date.',
  },
};

const zh: Labels = {
  kinds: {
    'mandate-expiry': '任务期限届满',
    'authorization-expiry': '授权期限届满',
    'measures-expiry': '措施期限届满',
    report: '报告',
    letter: '信函',
    briefing: '通报',
    review: '审查',
    deadline: '限期行动',
    event: '事件',
    start: '生效',
  },
  bearers: {
    'secretary-general': '秘书长',
    'security-council': '安全理事会',
    committee: '委员会',
    panel: '专家小组',
    mission: '特派团',
    state: '国家',
    organization: '国际组织',
    tribunal: '法庭',
    party: '当事方',
    other: '其他',
  },
  states: {
    upcoming: '待办',
    today: '今天',
    submitted: '已提交',
    overdue: '逾期',
    unrecorded: '无提交记录',
    past: '已过',
    ended: '已结束',
    lapsed: '已届满，未见其后案文',
    superseded: '已被取代',
    cancelled: '已取消',
  },
  certainties: {
    stated: '有来源明确载明。',
    text: '依决议案文得出。',
    inferred: '系推断，并无来源明确载明。',
    'sources-differ': '各来源所载日期不一。',
  },
};

export const labels: Readonly<Record<DisplayLanguage, Labels>> = { en, zh };
