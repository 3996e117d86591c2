/**
 * What disagrees in the sample dossier, in our own words; labelled after seeing what is found, so no blind score. `known`: an editor of the record
 * listed it as a contradiction to keep. `right`: nobody listed it, and the two sentences do disagree. `alarm`: the sentences do not
 * really disagree; the finding is a false alarm. Each names one claim of either side.
 */
export interface Expected {
  readonly what: string;
  readonly kind: string;
  readonly sides: readonly [string, string];
  readonly verdict: 'known' | 'right' | 'alarm';
}

export const EXPECTED: readonly Expected[] = [
  {
    what: 'The rise of 2021 as 30 to 55 percent, where the sums give 39 and 56.',
    kind: 'arithmetic',
    sides: ['dues-2021-rise-percent', 'dues-2021-construction'],
    verdict: 'known',
  },
  {
    what: 'The rise of 2021 as nearly 60 percent, where the sums give 39 and 56.',
    kind: 'arithmetic',
    sides: ['dues-2021-rise-nearly-60', 'dues-2021-construction'],
    verdict: 'known',
  },
  {
    what: '760 dollars a month in 2019 is above the 7,200 a year that builders are said to have owed until 2021.',
    kind: 'number',
    sides: ['dues-2019-before', 'dues-2021-construction-before'],
    verdict: 'known',
  },
  {
    what: 'The same 760 a month against the 4,500 a year of loggers until 2021.',
    kind: 'number',
    sides: ['dues-2019-before', 'dues-2021-forestry-before'],
    verdict: 'known',
  },
  {
    what: 'Spring 2021: 100 dollars a month more for all, or 233 more for builders.',
    kind: 'arithmetic',
    sides: ['levy-2021', 'dues-2021-construction'],
    verdict: 'known',
  },
  {
    what: 'Spring 2021: 100 dollars a month more for all, or 208 more for loggers.',
    kind: 'arithmetic',
    sides: ['levy-2021', 'dues-2021-forestry'],
    verdict: 'known',
  },
  {
    what: 'Workers arrived by train in spring 2023, and passenger trains paused from 2020 to June 2024.',
    kind: 'standing',
    sides: ['rail-arrivals-2023-spring', 'rail-passenger-pause-2020-2024'],
    verdict: 'known',
  },
  {
    what: '45,000 rubles a month in 2023 lie below the 7,000 dollars a year of 2022.',
    kind: 'number',
    sides: ['dues-rub-2023-military', 'dues-2022-range'],
    verdict: 'known',
  },
  {
    what: '70,000 rubles a month in 2023 lie above the 10,000 dollars a year of 2022.',
    kind: 'number',
    sides: ['dues-rub-2023-civilian', 'dues-2022-range'],
    verdict: 'known',
  },
  {
    what: 'December 2019: five flights a week, or ten.',
    kind: 'number',
    sides: ['flights-2019-12-five', 'flights-2019-12-ten'],
    verdict: 'known',
  },
  {
    what: 'December 2019: five flights a week, or two on most days.',
    kind: 'number',
    sides: ['flights-2019-12-five', 'flights-2019-12-twice-a-day'],
    verdict: 'known',
  },
  {
    what: 'December 2019: ten flights a week, or two on most days.',
    kind: 'number',
    sides: ['flights-2019-12-ten', 'flights-2019-12-twice-a-day'],
    verdict: 'known',
  },
  {
    what: 'The ban on solo work of January 2022 and the permission to move of June 2022.',
    kind: 'rule',
    sides: ['solo-ban-2022-01', 'move-permission-2022'],
    verdict: 'known',
  },
  {
    what: 'Workers had newly come in May 2021, while the border was closed.',
    kind: 'standing',
    sides: ['newcomers-2021', 'border-closed-2020'],
    verdict: 'known',
  },
  {
    what: 'Trains stopped in January 2020, or on 3 February.',
    kind: 'beginning',
    sides: ['rail-stop-retold-2022', 'rail-stop-2020'],
    verdict: 'known',
  },
  {
    what: 'The same dispute about the border as such: closed in January 2020, or crossings stopped on 3 February.',
    kind: 'beginning',
    sides: ['border-closed-2020', 'links-stopped-2020'],
    verdict: 'right',
  },
  {
    what: 'The story of May 2021 happened on a Wednesday, or on the 9th, a Sunday.',
    kind: 'date',
    sides: ['dues-2021-dated-wednesday', 'dues-2021-dated-ninth'],
    verdict: 'known',
  },
  {
    what: 'Who expects the trains: workers, or some observers.',
    kind: 'who',
    sides: ['rumour-trains-2022', 'rumour-trains-2022-ko'],
    verdict: 'known',
  },
  {
    what: 'Who pays the fare: workplaces buy tickets, or those sent home pay.',
    kind: 'who',
    sides: ['fare-tickets-2023', 'fare-own-2023'],
    verdict: 'known',
  },
  {
    what: 'Workers in Russia before 2018: about 20,000, or about 30,000.',
    kind: 'number',
    sides: ['headcount-asan-2014-russia', 'headcount-ru-2017'],
    verdict: 'known',
  },
  {
    what: 'Workers in China before 2018: about 20,000, or 50,000 to 100,000.',
    kind: 'number',
    sides: ['headcount-asan-2014-china', 'headcount-cn-2017'],
    verdict: 'right',
  },
  {
    what: 'Unrest in Jilin in January 2024, and its denial.',
    kind: 'denial',
    sides: ['unrest-cn-2024-01', 'unrest-cn-2024-01-denied'],
    verdict: 'known',
  },
  {
    what: '40,000 rubles a month in April 2021 are about 6,060 dollars a year, not the 7,200 of builders.',
    kind: 'number',
    sides: ['dues-rub-2021', 'dues-2021-construction-before'],
    verdict: 'right',
  },
  {
    what: 'The same 40,000 rubles against the dues of loggers: the report is about builders, so nothing disagrees.',
    kind: 'number',
    sides: ['dues-rub-2021', 'dues-2021-forestry-before'],
    verdict: 'alarm',
  },
  {
    what: 'No living outside the dormitory, and moves allowed in part: arguable, so counted as a false alarm.',
    kind: 'rule',
    sides: ['dormitory-2022-01', 'move-permission-2022'],
    verdict: 'alarm',
  },
];

/** Listed by the dossier as contradictions, and of kinds that no rule here compares. */
export const NOT_COMPARED: readonly string[] = [
  'The dead are buried in Russia, or cremated: two practices in words.',
  'Revenue of 0.2 to 0.5 or 1.2 to 3 billion dollars: the estimates are for different years, which do not overlap.',
  'Nine people arrived in December 2022, or in November and December: one span lies inside the other.',
  'Three hundred workers by train in February 2024 during the pause: a count does not say that trains run.',
];
