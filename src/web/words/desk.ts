import type { DisplayLanguage } from '../../terms/display-languages.ts';

/** What the desk says. */
export interface DeskWords {
  readonly heading: string;
  readonly lead: string;
  readonly name: string;
  readonly token: string;
  readonly signIn: string;
  readonly signOut: string;
  signedIn(name: string): string;
  readonly wrong: string;
  readonly disabled: string;
  readonly upload: string;
  readonly uploadHint: string;
  readonly look: string;
  readonly take: string;
  readonly takeHint: string;
  readonly symbol: string;
  readonly language: string;
  readonly fetch: string;
  readonly drafts: string;
  working(seconds: number): string;
  readonly workingHint: string;
  reading(bytes: number): string;
  readonly running: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly actions: Readonly<Record<string, string>>;
  readonly takeBack: string;
  readonly resolutions: string;
  readonly draft: string;
  readonly draftHint: string;
  readonly publish: string;
  readonly discard: string;
  readonly items: string;
  itemCount(dated: number, undated: number): string;
  readonly correct: string;
  readonly reject: string;
  readonly deliver: string;
  readonly add: string;
  readonly markReviewed: string;
  readonly reviewHint: string;
  readonly dates: string;
  readonly date: string;
  readonly kind: string;
  readonly bearer: string;
  readonly mandate: string;
  readonly paragraph: string;
  readonly titleEn: string;
  readonly titleZh: string;
  readonly reason: string;
  readonly source: string;
  readonly document: string;
  readonly issued: string;
  readonly whole: string;
  readonly undated: string;
  readonly publicPage: string;
  readonly done: string;
}

const en: DeskWords = {
  heading: 'Desk',
  lead: 'Take in texts, correct what was read, note deliveries.',
  name: 'Your name',
  token: 'The administrator’s token',
  signIn: 'Sign in',
  signOut: 'Sign out',
  signedIn: (name) => `Signed in as ${name}`,
  wrong: 'The token is wrong.',
  disabled: 'No administrator is set up for this service (ADMIN_TOKEN).',
  upload: 'Look at a text',
  uploadHint: 'Drop a PDF, DOCX, HTML or text file here, or choose one. Nothing is published before you say so.',
  look: 'Read it',
  take: 'Fetch a resolution',
  takeHint: 'From the documents server of the United Nations, by its symbol. This takes up to half a minute.',
  symbol: 'Symbol',
  language: 'Language',
  fetch: 'Fetch',
  drafts: 'Not yet published',
  working: (seconds) => `At work for ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  workingHint: 'This page looks again by itself, and leads on when it is done. The work goes on if you leave it.',
  reading: (bytes) => `${bytes.toLocaleString('en')} bytes have come; they are being read.`,
  running: 'At work',
  changes: 'Latest changes',
  noChanges: 'Nothing was changed yet.',
  actions: {
    'add-text': 'added a text',
    'withdraw-text': 'took back a text',
    submit: 'noted a delivery',
    'withdraw-submission': 'took back a delivery',
    state: 'corrected or reviewed',
    'withdraw-statement': 'took back a correction or review',
  },
  takeBack: 'Take back',
  resolutions: 'Resolutions',
  draft: 'Draft',
  draftHint: 'This is what the text gives. Nothing of it is published yet.',
  publish: 'Publish',
  discard: 'Discard',
  items: 'What was read',
  itemCount: (dated, undated) => `${dated} dated duties, ${undated} without a date.`,
  correct: 'Correct',
  reject: 'Reject',
  deliver: 'Note a delivery',
  add: 'Add a duty',
  markReviewed: 'Mark as reviewed',
  reviewHint: 'Says to every reader that you have checked the items of this resolution.',
  dates: 'Dates, parted by commas',
  date: 'Date',
  kind: 'Kind',
  bearer: 'Who',
  mandate: 'Mandate',
  paragraph: 'Paragraph',
  titleEn: 'Title in English',
  titleZh: 'Title in Chinese',
  reason: 'Reason',
  source: 'Source',
  document: 'Document symbol',
  issued: 'Issued on',
  whole: 'Answers the whole of it',
  undated: 'no date',
  publicPage: 'Public page',
  done: 'Saved.',
};

const zh: DeskWords = {
  heading: '工作台',
  lead: '收入案文、更正解读、记录提交情况。',
  name: '您的姓名',
  token: '管理员令牌',
  signIn: '登录',
  signOut: '退出',
  signedIn: (name) => `已登录：${name}`,
  wrong: '令牌不正确。',
  disabled: '本服务未设管理员（ADMIN_TOKEN）。',
  upload: '查看案文',
  uploadHint: '将 PDF、DOCX、HTML 或文本文件拖到此处，或选择文件。未经您确认不会发布。',
  look: '解读',
  take: '获取决议',
  takeHint: '按文号从联合国文件服务器获取，最多需半分钟。',
  symbol: '文号',
  language: '语言',
  fetch: '获取',
  drafts: '尚未发布',
  working: (seconds) => `已进行${seconds}秒。`,
  workingHint: '本页会自动刷新，完成后转到结果。离开本页不影响进行。',
  reading: (bytes) => `已收到${bytes.toLocaleString('en')}字节，正在解读。`,
  running: '正在进行',
  changes: '最近更改',
  noChanges: '尚无更改。',
  actions: {
    'add-text': '收入案文',
    'withdraw-text': '撤回案文',
    submit: '记录提交',
    'withdraw-submission': '撤回提交记录',
    state: '更正或审核',
    'withdraw-statement': '撤回更正或审核',
  },
  takeBack: '撤回',
  resolutions: '决议',
  draft: '草稿',
  draftHint: '以下是从案文解读的结果，尚未发布。',
  publish: '发布',
  discard: '放弃',
  items: '解读结果',
  itemCount: (dated, undated) => `${dated}项有日期的事项，${undated}项没有日期。`,
  correct: '更正',
  reject: '剔除',
  deliver: '记录提交',
  add: '增加事项',
  markReviewed: '标为已审核',
  reviewHint: '向所有读者表明您已核对本决议的事项。',
  dates: '日期，以逗号分隔',
  date: '日期',
  kind: '类别',
  bearer: '承担者',
  mandate: '任务',
  paragraph: '段落',
  titleEn: '英文标题',
  titleZh: '中文标题',
  reason: '理由',
  source: '来源',
  document: '文件文号',
  issued: '印发日期',
  whole: '全部答复',
  undated: '无日期',
  publicPage: '公开页面',
  done: '已保存。',
};

export const deskWords: Readonly<Record<DisplayLanguage, DeskWords>> = { en, zh };
