import { anyOf } from '../../clauses/any-of.ts';
import type { ActorWord } from '../../clauses/types.ts';
import { missions } from './bodies.ts';

const countries = [
  '阿富汗|安哥拉|波斯尼亚和黑塞哥维那|布隆迪|哥伦比亚|科特迪瓦|塞浦路斯|朝鲜|厄立特里亚|埃塞俄比亚|法国|几内亚比绍',
  '海地|伊朗|伊拉克|以色列|科索沃|黎巴嫩|利比里亚|利比亚|马里|卢旺达|索马里|南苏丹|苏丹|叙利亚|乌干达|也门',
].join('|');

/** Who owes something; where two words begin at one place, the earlier of the list wins. */
export const actors: readonly ActorWord[] = [
  {
    bearer: 'mission',
    pattern: anyOf(
      '秘书长(?:的)?(?:副?特别代表|个人特使|个人代表|特使|特别顾问|特别协调员)',
      '特别代表|个人特使|特使|部队指挥官|高级代表',
    ),
    examples: ['秘书长特别代表'],
  },
  {
    bearer: 'other',
    pattern: anyOf(
      '紧急救济协调员|救济协调员',
      '建设和平委员会|建和委',
      '独立观察员',
      '反恐怖主义办公室|反恐办公室|反恐办',
    ),
    examples: ['紧急救济协调员'],
  },
  {
    bearer: 'panel',
    pattern: anyOf(
      '专家小组|专家组|小组(?=应|须|的任务)|监测组|监察组|监测小组|分析支助和制裁监测[组队]|监察员办公室|监察员|反恐执行局|反恐怖主义委员会执行局|协调人(?!员)|调查委员会|调查组|视察员|联合调查机制',
      '名专家(?:组成)?',
    ),
    examples: ['专家小组'],
  },
  {
    bearer: 'tribunal',
    pattern: '国际(?:刑事)?法庭|国际刑事法院|刑院|检察官|余留(?:事项)?机制|特别法庭|常任法官|审案法官',
    examples: ['国际刑事法院检察官'],
  },
  {
    bearer: 'committee',
    pattern: '(?:制裁|反恐)?委员会(?:主席)?|非正式工作组|工作组|主席(?=应|将|每)',
    examples: ['委员会'],
  },
  {
    bearer: 'secretary-general',
    pattern: '秘书长|秘书处|和平行动部|维持和平行动部|内部监督事务厅',
    examples: ['秘书长'],
  },
  { bearer: 'security-council', pattern: '安全理事会|安理会', examples: ['安全理事会'] },
  {
    bearer: 'state',
    pattern: '非索特派团|非盟驻索特派团|非索过渡特派团|欧盟部队[^，；。]{0,2}(?:“木槿花”)?|非洲联盟驻索马里特派团',
    examples: ['非索特派团'],
  },
  {
    bearer: 'organization',
    pattern: anyOf(
      '非洲联盟|非盟|欧洲联盟|欧盟|西非经共体|西非国家经济共同体|中非经共体|阿拉伯国家联盟|阿盟|北约|北大西洋公约组织|欧安组织|美洲国家组织|伊加特',
      '禁化武组织|禁止化学武器组织|原子能机构|国际原子能机构|国际民航组织|海事组织|国际刑警组织|刑警组织',
      '毒品和犯罪问题办公室|毒罪办|毒品办|人道主义事务协调厅|人道协调厅|开发署|难民署|儿基会|粮食署|人权高专办|世界银行|专门机构|区域(?:和次区域)?组织|总干事',
    ),
    examples: ['非洲联盟'],
  },
  {
    bearer: 'mission',
    pattern: anyOf(
      ...missions.map(({ pattern }) => pattern),
      '(?:稳定|特派|支助|援助|综援|观察|核查|综合|过渡|支稳)团',
      '达尔富尔行动|临时安全部队|临时部队',
      '支助办|综合办|建和办|西萨办|特派办',
      '联合国驻塞浦路斯维持和平部队|观察组|干预旅|警卫队|先遣队',
      '维和行动|维持和平行动|部队(?:的)?任务',
    ),
    examples: ['马里稳定团', '联合国中美洲观察团'],
  },
  {
    bearer: 'party',
    pattern:
      '(?:所有|有关|冲突)?(?:(?<!包容)各方|双方|当事方|各当事方|当事各方|缔约方)|武装团体|塔利班|安盟|胡塞|青年党|签署方|两族领导人',
    examples: ['各当事方'],
  },
  {
    bearer: 'state',
    pattern: anyOf(
      '(?:所有|各|有关|其他|全体)?会员国|国家(?!元首|当局|工作队)|各国|成员国|政府|当局|联邦政府|法国部队|部队派遣国|警察派遣国|过渡政府|总统委员会|两国政府',
      // "马里各方" are the parties, not the State.
      `(?:${countries})(?!(?:所有)?(?:各方|双方|武装团体|冲突))`,
    ),
    examples: ['所有会员国', '马里政府'],
  },
];
