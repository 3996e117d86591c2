/**
 * Sentences about orders, thresholds and grounds that were written down before the reader had seen any of them, and were
 * scored once: 6 of 15 (own, not blind: who wrote them knew the rules). Rules were added afterwards, so that a later
 * figure from them says only that nothing was lost.
 *
 *   node bench/reading/order-variations.mjs [--each]
 *
 * Needs a build (`node scripts/build.mjs`).
 */
import { read } from '../../dist/reading/index.js';

const rows = [
  ['Foremen have been instructed to keep the passports of all new arrivals.', 'duty papers'],
  ['A circular that reached the mill on Tuesday forbids crews to work alone.', 'prohibition solo-work'],
  ['Anyone two months behind on dues loses the right to leave the compound.', 'sanction arrears'],
  ['Builders who cannot work for thirty days running are flown home at their own expense.', 'sanction unfit'],
  ['The mission informed site bosses that dues have to be in by the 15th.', 'duty dues-day'],
  ['Unless the arrears are settled by August, the crew will be recalled.', 'sanction arrears'],
  ['Word came down from the ministry that phones are to be handed in.', 'duty phones'],
  [
    'If a deckhand misses his payments four months in a row, the company must send him back.',
    'sanction arrears',
  ],
  ['Carpenters may not take on side jobs, the notice says.', 'prohibition side-work'],
  ['The commission ordered that patients who need surgery be sent home.', 'order unfit'],
  ['Crews will be allowed to visit the market once a week.', 'permission movement'],
  ['Managers must report any worker who spends a night outside the dormitory.', 'duty reporting'],
  ['Those with tuberculosis, hepatitis or broken bones are to go home first.', 'criterion unfit-grounds'],
  ['Each worker has to hand over 700 dollars a month, or 8,400 dollars a year.', 'duty dues'],
  ['The bureau threatened to fine any mill whose crews fall short of the quota.', 'sanction dues'],
];

const published = { from: '2023-04-04', to: '2023-04-04' };
let [found, proposed, fitting] = [0, 0, 0];
for (const [sentence, wanted] of rows) {
  const claims = read(sentence, { language: 'en', published }).claims.map(
    ({ statement }) => `${statement.kind} ${statement.about.topic}`,
  );
  if (claims.includes(wanted)) found++;
  const of = claims.filter((claim) =>
    /^(?:order|duty|sanction|permission|prohibition|criterion) /.test(claim),
  );
  proposed += of.length;
  // Right besides: the order that carries the rule, and a rule of the same topic.
  fitting += of.filter((claim) => claim.split(' ')[1] === wanted.split(' ')[1]).length;
  if (process.argv.includes('--each'))
    console.log(
      `${claims.includes(wanted) ? 'found ' : 'missed'} ${wanted} | ${claims.join(', ')} | ${sentence}`,
    );
}
console.log(
  `found ${found} of ${rows.length}; of ${proposed} rules proposed ${fitting} are about the same matter`,
);
