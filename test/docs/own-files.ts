/** The text of an invented resolution in English. */
export const englishText = `Resolution 9003 (2001)

Adopted by the Security Council at its 4999th meeting, on 15 January 2001

The Security Council,

Recalling its earlier resolutions,

1. Decides to extend the mandate of the United Nations Peacekeeping Force in Cyprus (UNFICYP) until 15 January 2002;

2. Requests the Secretary-General to report to the Council every three months on the implementation of this resolution;

3. Requests the Secretary-General to submit a plan by 20 April 2001;

4. Decides to remain actively seized of the matter.
`;

/** The same in Chinese. */
export const chineseText = `第9003(2001)号决议

安全理事会2001年1月15日第4999次会议通过

安全理事会，

回顾其以往各项决议，

1. 决定将联合国驻塞浦路斯维持和平部队(联塞部队)的任务期限延长至2002年1月15日；

2. 请秘书长每三个月向安理会报告本决议的执行情况；

3. 请秘书长不迟于2001年4月20日提交一份计划；

4. 决定继续积极处理此案。
`;
