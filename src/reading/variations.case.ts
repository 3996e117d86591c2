/**
 * Sentences invented to tell the same rules in other words: `sentence => kind topic`, with what a sanction counts after
 * another `|`. More may be proposed of a sentence; this much must be.
 */

export const variations: readonly string[] = [
  // an order is given
  'A new order on phones was read out to the crews at a meeting in May. => order phones',
  'The embassy read out a new order on party funds to site managers last week. => order dues',
  'A directive on passports came down from the capital in early June. => order papers',
  'Managers instructed the welders to hand over their phones. => order phones',
  'Crews were told that they must pay their dues by the 25th of each month. => duty dues-day',
  'Loggers were informed that they must not leave the camp. => prohibition movement',
  'Site bosses were notified that all passports must be collected. => duty papers',
  'The consulate passed down a directive ordering companies to send home sick workers. => order unfit',
  'An edict from the ministry obliges every crew to pay its dues in dollars. => duty dues',
  'The new rule requires builders to report to the guidance officer every evening. => duty reporting',
  'Under the new order, crews must hand in their passports. => duty papers',
  // what may not be done
  'The order forbids side jobs. => prohibition side-work',
  'The directive bans side work without permission. => prohibition side-work',
  'Mobile phones are banned at the site. => prohibition phones',
  'Crews are not to leave the dormitory after dark. => prohibition movement',
  'Nobody may leave the camp without a minder. => prohibition movement',
  'Workers are under orders not to leave the district. => prohibition movement',
  // sanctions, in either order
  'Anyone who falls four payments behind will be repatriated. => sanction arrears | 4',
  'Whoever is three payments behind goes on a list and flies home. => sanction arrears | 3',
  'Those who miss three payments in a row are to be sent back to North Korea. => sanction arrears | 3',
  'Workers will be repatriated if they are unable to work for twenty days. => sanction unfit | 20',
  'If dues go unpaid for five months, the worker will be sent home. => sanction arrears | 5',
  'Crews must pay by the 25th, failing which they will be sent home. => sanction dues-day',
  'Pay by the 25th or be sent home, the crews were told. => sanction dues-day',
  'Repatriation awaits anyone who misses six payments. => sanction arrears | 6',
  'Three missed payments mean a flight home. => sanction arrears | 3',
  'Workers who have been ill for more than thirty days face repatriation. => sanction unfit | 30',
  'Any worker caught with a smartphone will be fined. => sanction phones',
  'A worker who cannot work for three weeks must return home. => sanction unfit | 3',
  'Those found working side jobs will be punished. => sanction side-work',
  'Crews face fines for leaving the district. => sanction movement',
  // who pays
  'Workers sent home must pay for their own tickets. => duty fare',
  'The returnees have to cover the cost of the ticket themselves. => duty fare',
  // lists of grounds
  'The list covers the sick, the injured and those in arrears. => criterion unfit-grounds',
  'Crews are allowed to leave the camp on Sundays; they must return by evening. => permission movement',
  'The embassy now lets crews travel to other districts, provided they go in groups. => permission movement',
  'Side jobs are forbidden. => prohibition side-work',
];

/** Missed still. */
export const notYetRead: readonly string[] = [
  'The bureau handed down an instruction that crews pay their dues by the 10th. => order dues-day',
  'Once a logger owes half a year of dues, he will be sent home. => sanction arrears | 6',
  'To be sent home are workers who are ill, owe dues or have broken rules. => criterion unfit-grounds',
];
