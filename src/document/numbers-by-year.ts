/** The last resolution of each year from 1946 on: the Council counts through, whatever the year. */
const lastNumbers = [
  ...[15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219],
  ...[232, 244, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580],
  ...[593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651],
  ...[1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2396, 2451, 2504, 2559, 2616, 2671, 2718],
];

export const firstYear = 1946;

/** The year in which the resolution of that number was adopted; null for numbers later than the table. */
export function yearOfNumber(number: number): number | null {
  const index = lastNumbers.findIndex((last) => number <= last);
  return index < 0 ? null : firstYear + index;
}
