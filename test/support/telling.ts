/**
 * A report written to give a source away in every way the law forbids: days of telling, a city, a name, a way out. What
 * it orders is dated too, and those days must stay.
 */

export const TELLING = `A reporting partner in Khabarovsk told the desk on the 14th that the Overseas Labor Directorate ordered North Korean workers in Russia on 3 May 2022 to pay their dues on a fixed date every month. It warned that workers would be sent home if they missed payments for four or more months.

On Wednesday, 15 June 2022, a manager surnamed Pakhomov said that the workers are tasked with paying USD 7,000 to USD 10,000 in party funds a year.

The partner said by telephone on 16 June that the order allowed workers to move to other regions in Russia to earn money. “Crews may leave their places of residence to earn,” the partner told the desk on June 17, 2022.

A broker hides runaways in a church and takes them over the river at night, the partner said. Officers at the gate do not check between two and four.

Workers speculate that train service will restart before October.
`;

/** What may stand in no output. */
export const GIVEN_AWAY: readonly RegExp[] = [
  /\b14th\b/,
  /on Wednesday/i,
  /\b1[4-7] June\b|June 1[4-7]\b/,
  /2022-06-1[4-7]/,
  /6월 1[4-7]일/,
  /Khabarovsk\b(?! Krai)/,
  /Pakhomov/,
  /broker|church|over the river/,
  /do not check/,
];

/** What must still stand in them: the day of the order. */
export const ORDERED = /3 May 2022|2022-05-03|2022년 5월 3일/;

/** A partner's note, not published by anybody. */
export const NOTE = `Our partner writes that the workplace in Ussuriysk collected 300 dollars from each of the loggers in August. The secret phrase is marmalade.
`;
