/** Of what the made-up texts of the benches are made, and what is typed to find them; English and Korean. */
export const words =
  `workers were told that dues of every month must be paid before the day and whoever misses four goes home
  노동자들은 매달 당비를 내야 한다고 전했다 소식통은 말했다`.split(/\s+/);

export const typed = [
  'w',
  'wo',
  'wor',
  'workers',
  'workers du',
  'dues 48',
  '노',
  '노동',
  '노동자들은',
  '당비',
  'zzz',
];
