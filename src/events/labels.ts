import type { Bearer } from '../terms/bearers.ts';
import type { DisplayLanguage } from '../terms/display-languages.ts';
import type { Kind } from '../terms/kinds.ts';
import type { EventStatus } from './types.ts';

/** What people read for the codes of an event, wherever one is shown. */
export interface Labels {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly bearers: Readonly<Record<Bearer, string>>;
  readonly statuses: Readonly<Record<EventStatus, string>>;
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
  statuses: {
    scheduled: 'Scheduled',
    submitted: 'Submitted',
    superseded: 'Superseded',
    cancelled: 'Cancelled',
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
  statuses: {
    scheduled: '待办',
    submitted: '已提交',
    superseded: '已被取代',
    cancelled: '已取消',
  },
};

export const labels: Readonly<Record<DisplayLanguage, Labels>> = { en, zh };
