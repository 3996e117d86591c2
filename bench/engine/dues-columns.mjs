/**
 * The benchmark `dues` by hand in JavaScript, state in typed arrays: what somebody who knows JavaScript well would write.
 * Not part of Corvée: nothing here is generated, nothing of the engine is used.
 *
 *   node bench/engine/dues-columns.mjs [workers] [months] [replicates]
 */
import { parameters, report, sizes, start, threefry, wage } from './dues-rules.mjs';

const { workers, months, replicates } = sizes();
const starts = start.workplaces(workers);
const x = new Int32Array(4);

function run(replicate) {
  const p = parameters(replicate);
  const make = () => new Int32Array(workers);
  const [status, savings, debt, arrears, sick, threat, perm] = Array.from({ length: 7 }, make);
  const [trade, surv, days, contrib, share, gate] = Array.from({ length: 6 }, make);
  for (let i = 0; i < workers; i++) {
    const at = start.worker(i, replicate);
    savings[i] = at.savings;
    debt[i] = 60000;
    trade[i] = at.trade;
    surv[i] = at.surv;
  }
  const outputs = [];
  for (let m = 0; m < months; m++) {
    const c = m % 12;
    const onset = p.onset[c];
    let paid = 0;
    for (let i = 0; i < workers; i++) {
      if (status[i] === 2) {
        savings[i] = debt[i] = arrears[i] = sick[i] = days[i] = contrib[i] = 0;
        continue;
      }
      threefry(x, i, m, 0, replicate);
      const ill = sick[i] === 0 ? (x[1] >>> 1 < onset ? 1 : 0) : x[1] >>> 1 < 1181116006 ? 0 : sick[i] + 1;
      const lost = ill > 0 ? 5 + ((26 * (x[3] >>> 18)) >> 14) : 0;
      const base = wage[trade[i] * 12 + c];
      let e = (base >> 1) + ((base * (x[0] >>> 18)) >> 14);
      e -= (e >> 5) * lost;
      if (e < 60000) e += (30000 * (x[2] >>> 18)) >> 14;
      let a = Math.max(0, savings[i] + e - 12000);
      if (a >= p.dues) {
        a -= p.dues;
        paid++;
        if (arrears[i] > 0 && a >= p.dues) {
          a -= p.dues;
          arrears[i]--;
          paid++;
        }
      } else arrears[i]++;
      const pay = Math.min(debt[i], a >> 2);
      a -= pay;
      const owed = debt[i] - pay;
      debt[i] = owed + (owed >> 7);
      contrib[i] = ill === 0 && a >= 20000 ? Math.min(1000, a >> 3) : 0;
      savings[i] = a;
      sick[i] = ill;
      days[i] = lost;
    }
    let illAll = 0;
    for (let w = 0; w + 1 < starts.length; w++) {
      const [begin, end] = [starts[w], starts[w + 1]];
      let [ill, given] = [0, 0];
      for (let i = begin; i < end; i++) {
        if (sick[i] > 0) ill++;
        given += contrib[i];
      }
      share.fill(ill > 0 ? Math.floor(given / ill) : 0, begin, end);
      gate.fill(ill > 0 ? 1 : 0, begin, end);
      illAll += ill;
    }
    let [active, pending, fled, left, chosenA, chosenS] = [0, 0, 0, 0, 0, 0];
    let [sumArrears, sumSavings, sumDebt] = [0, 0, 0];
    for (let i = 0; i < workers; i++) {
      threefry(x, i, m, 1, replicate);
      const u0 = x[0] >>> 1;
      const was = status[i];
      if (was === 2) {
        if (p.open[m] === 1 && u0 < 1073741824) {
          status[i] = 0;
          debt[i] = 60000;
        }
      } else {
        let a = savings[i] - (gate[i] === 1 ? contrib[i] : 0) + (sick[i] > 0 ? share[i] : 0);
        const late = arrears[i];
        const th = late !== 0 && (threat[i] !== 0 || (late >= 2 && x[1] >>> 1 < 644245094));
        const pm = x[2] >>> 1 < (th ? 107374182 : 536870912);
        const selA = was === 0 && late >= 4;
        const selS = was === 0 && !selA && sick[i] > 0 && days[i] >= 20 && x[3] >>> 1 < 1073741824;
        if (selS) {
          debt[i] += Math.max(0, 45000 - a);
          a = Math.max(0, a - 45000);
        }
        const now = selA || selS ? 1 : was;
        let h = 1073742 + p.hArr * Math.min(late, 6) - 3221225 * surv[i];
        if (th) h += 8589935;
        if (now === 1) h += 12884902;
        if (debt[i] > 150000) h += 2147484;
        if (pm) h += 6442451;
        const flee = u0 < h;
        const leave = !flee && now === 1 && p.open[m] === 1;
        if (selA) chosenA++;
        if (selS) chosenS++;
        if (flee) fled++;
        if (leave) left++;
        if (flee || leave) {
          status[i] = 2;
          savings[i] = debt[i] = arrears[i] = sick[i] = threat[i] = perm[i] = 0;
        } else {
          status[i] = now;
          savings[i] = a;
          threat[i] = th ? 1 : 0;
          perm[i] = pm ? 1 : 0;
        }
      }
      if (status[i] === 0) active++;
      else if (status[i] === 1) pending++;
      sumArrears += arrears[i];
      sumSavings += savings[i];
      sumDebt += debt[i];
    }
    outputs.push([
      active,
      pending,
      fled,
      left,
      chosenA,
      chosenS,
      illAll,
      paid,
      sumArrears,
      sumSavings,
      sumDebt,
    ]);
  }
  return { columns: [status, savings, debt, arrears, sick, threat, perm], outputs };
}

report(run, { workers, months, replicates });
