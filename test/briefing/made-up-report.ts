/** An invented report about workers in Russia, to be told with other numbers, dates and permissions. */

export interface Told {
  /** Missed months after which workers are sent home, in words. */
  readonly months: string;
  readonly dues: string;
  readonly may: string;
  /** The day on which the source spoke, in words. */
  readonly told: string;
}

const USUAL: Told = {
  months: 'four',
  dues: 'USD 7,000 to USD 10,000',
  may: 'allowed workers to move to other regions in Russia to earn money',
  told: 'on Wednesday',
};

export function madeUpReport(told: Partial<Told> = {}): string {
  const { months, dues, may, told: day } = { ...USUAL, ...told };
  return `Crews at building sites in Russia were given new instructions in 2022, shortly after the border had been closed for two years.

A source in Russia said ${day} that the Overseas Works Office had issued an order about party funds to North Korean workers in Russia on Monday.

The order obliged workers to pay their party funds on a fixed day every month. It warned that workers would be sent home if they missed payments for ${months} or more months.

The source added that the order ${may}.

Workers in Russia are reportedly tasked with paying ${dues} in party funds a year.

Workers speculate that passenger trains will resume before October, or four months from now.

“Nobody on our site has been paid since winter,” the source said.
`;
}
