/** Figures from counts, in percent (edits: a number per claim). Each takes a list of reports' counts. */

const sum = (reports, layer, key) => reports.reduce((total, report) => total + report[layer][key], 0);
const share = (layer, right, of) => (reports) => percent(sum(reports, layer, right), sum(reports, layer, of));
const percent = (right, of) => (of === 0 ? NaN : (100 * right) / of);
const f1 = (layer, right, gold, found) => (reports) => {
  const all = sum(reports, layer, gold) + sum(reports, layer, found);
  return percent(2 * sum(reports, layer, right), all);
};

export const measures = {
  'times strict F1': f1('times', 'strict', 'gold', 'found'),
  'times relaxed F1': f1('times', 'relaxed', 'gold', 'found'),
  'times value F1': f1('times', 'value', 'gold', 'found'),
  'times days exact, of all dated': share('times', 'exact', 'dated'),
  'times days exact, of those found': share('times', 'exact', 'datedFound'),
  'times days too narrow, of those found': share('times', 'narrow', 'datedFound'),
  'money exact': share('quantities', 'moneyExact', 'money'),
  'money exact, of those found': share('quantities', 'moneyExact', 'moneyFound'),
  'money of the wrong magnitude': share('quantities', 'magnitude', 'money'),
  'rates exact': share('quantities', 'ratesRight', 'rates'),
  'other amounts exact': share('quantities', 'otherExact', 'other'),
  'cue F1': f1('voices', 'cues', 'gold', 'found'),
  'source of a found cue': share('voices', 'sources', 'sourced'),
  'stance of a found cue': share('voices', 'stances', 'cues'),
  'orders, thresholds, criteria: recall': share('claims', 'normsRight', 'norms'),
  'orders, thresholds, criteria: precision': share('claims', 'normsRight', 'normsFound'),
  'the same, kinds not told apart: recall': share('claims', 'normsGroup', 'norms'),
  'the same, kinds not told apart: precision': share('claims', 'normsGroup', 'normsFoundGroup'),
  'claims F1': f1('claims', 'right', 'gold', 'found'),
  'claim fields F1': f1('claims', 'fieldsRight', 'fields', 'fieldsSaid'),
  'edits per claim': (reports) => sum(reports, 'claims', 'edits') / sum(reports, 'claims', 'gold'),
};
