import { type BodyName, bodyNames, citedBodies } from '../../bodies/body-names.ts';

const byResolution =
  '第\\d{3,4}(?:\\(\\d{4}\\))?号决议(?:、第\\d{3,4}(?:\\(\\d{4}\\))?号决议)*(?:和第\\d{3,4}(?:\\(\\d{4}\\))?号决议)?(?:第\\d+(?:\\([a-z]\\))?段)?所?(?:具体)?(?:设立|设|成立|规定|任命|建立)?(?:、?并?经[^，；。]{4,160}?(?:修改|修正|修订|扩大|调整))?的?';

/** The table's names, and those by a resolution's number. */
export const bodies: readonly BodyName[] = [
  citedBodies('committee', `${byResolution}(?:安全理事会|安理会)?(?:制裁)?委员会`),
  citedBodies('committee', '\\d{3,4}(?:/\\d{4})*(?:制裁)?委员会'),
  citedBodies('panel', `${byResolution}(?:专家小组|专家组|监[测察](?:组|小组|队|机制))`),
  ...bodyNames('zh'),
];
