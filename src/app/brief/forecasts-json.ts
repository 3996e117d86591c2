/** The forecasts of a briefing: question, frozen criteria, holder, warrant, and what came of the same question. */
import type { LedgerLine } from '../../analysis/index.ts';
import type { ClaimId } from '../../evidence/index.ts';
import { dayText, message, type Locale } from '../../messages/index.ts';
import {
  evidenceJson,
  maskedDay,
  type BriefRegisterJson,
  type Contacts,
  type Reports,
} from '../../publish/index.ts';
import type { RegisterData } from '../../register/index.ts';
import { sameQuestion, type DraftForecast } from './forecasts.ts';

type Row = BriefRegisterJson['forecasts'][number];

export function forecastsJson(
  forecasts: readonly DraftForecast[],
  ledger: readonly LedgerLine[],
  data: RegisterData,
  reports: Reports,
  contacts: Contacts,
  locale: Locale,
): Row[] {
  const evidence = (ids: readonly ClaimId[]) =>
    ids.flatMap((id) => {
      const item = data.claims.get(id);
      return item === undefined ? [] : [evidenceJson(item.claim, reports, contacts)];
    });
  return forecasts.map((forecast) => {
    const { claim, opens, mode, cargo, regularity, direction } = forecast;
    const last = claim.chain.at(-1);
    return {
      status: 'draft',
      id: forecast.id,
      question: claim.summary,
      criteria: criteria({ ...forecast, opens: maskedDay(contacts, opens) }, locale),
      topic: claim.about.topic,
      mode,
      cargo,
      regularity,
      direction,
      opens: maskedDay(contacts, opens),
      deadline: claim.deadline,
      holder: last?.party ?? claim.holder,
      warrant: claim.warrant,
      probability: null,
      claims: evidence([claim.id]),
      beside: sameQuestion(forecast, ledger).map(({ forecast: other, resolution }) => ({
        question: other.question,
        deadline: other.deadline,
        outcome: resolution?.outcome ?? null,
        why: resolution?.why ?? null,
        claims: evidence(resolution?.claims ?? []),
      })),
    };
  });
}

function criteria(
  { claim, opens, mode, cargo, regularity, direction }: DraftForecast,
  locale: Locale,
): string {
  const values = {
    mode: message(locale, `brief.mode.${mode}`),
    cargo: message(locale, `brief.cargo.${cargo}`),
    regularity: message(locale, `brief.regularity.${regularity}`),
    direction: message(locale, `brief.direction.${direction}`),
  };
  if (claim.deadline === null) return message(locale, 'brief.forecast.criteria.open', values);
  return message(locale, 'brief.forecast.criteria.text', {
    ...values,
    opens: opens === null ? message(locale, 'words.day.unknown') : dayText(locale, opens),
    deadline: dayText(locale, claim.deadline),
  });
}
