/**
 * The benchmark `dues` by hand in JavaScript, an object for each worker: the way most would write it first.
 * Not part of Corvée: nothing here is generated, nothing of the engine is used.
 *
 *   node bench/engine/dues-objects.mjs [workers] [months] [replicates]
 */
import { parameters, report, sizes, start, threefry, wage } from './dues-rules.mjs';

const { workers, months, replicates } = sizes();
const starts = start.workplaces(workers);
const x = new Int32Array(4);

function run(replicate) {
  const p = parameters(replicate);
  const all = Array.from({ length: workers }, (_, i) => {
    const { savings, trade, surv } = start.worker(i, replicate);
    const zero = { arrears: 0, sick: 0, threat: 0, perm: 0, days: 0, contrib: 0, share: 0, gate: 0 };
    return { status: 0, savings, debt: 60000, trade, surv, ...zero };
  });
  const outputs = [];
  for (let m = 0; m < months; m++) {
    const c = m % 12;
    const onset = p.onset[c];
    let paid = 0;
    for (let i = 0; i < workers; i++) {
      const worker = all[i];
      if (worker.status === 2) {
        worker.savings = worker.debt = worker.arrears = worker.sick = worker.days = worker.contrib = 0;
        continue;
      }
      threefry(x, i, m, 0, replicate);
      const ill =
        worker.sick === 0 ? (x[1] >>> 1 < onset ? 1 : 0) : x[1] >>> 1 < 1181116006 ? 0 : worker.sick + 1;
      const lost = ill > 0 ? 5 + ((26 * (x[3] >>> 18)) >> 14) : 0;
      const base = wage[worker.trade * 12 + c];
      let e = (base >> 1) + ((base * (x[0] >>> 18)) >> 14);
      e -= (e >> 5) * lost;
      if (e < 60000) e += (30000 * (x[2] >>> 18)) >> 14;
      let a = Math.max(0, worker.savings + e - 12000);
      if (a >= p.dues) {
        a -= p.dues;
        paid++;
        if (worker.arrears > 0 && a >= p.dues) {
          a -= p.dues;
          worker.arrears--;
          paid++;
        }
      } else worker.arrears++;
      const pay = Math.min(worker.debt, a >> 2);
      a -= pay;
      const owed = worker.debt - pay;
      worker.debt = owed + (owed >> 7);
      worker.contrib = ill === 0 && a >= 20000 ? Math.min(1000, a >> 3) : 0;
      worker.savings = a;
      worker.sick = ill;
      worker.days = lost;
    }
    let illAll = 0;
    for (let w = 0; w + 1 < starts.length; w++) {
      const [begin, end] = [starts[w], starts[w + 1]];
      let [ill, given] = [0, 0];
      for (let i = begin; i < end; i++) {
        if (all[i].sick > 0) ill++;
        given += all[i].contrib;
      }
      for (let i = begin; i < end; i++) {
        all[i].share = ill > 0 ? Math.floor(given / ill) : 0;
        all[i].gate = ill > 0 ? 1 : 0;
      }
      illAll += ill;
    }
    let [active, pending, fled, left, chosenA, chosenS] = [0, 0, 0, 0, 0, 0];
    let [sumArrears, sumSavings, sumDebt] = [0, 0, 0];
    for (let i = 0; i < workers; i++) {
      const worker = all[i];
      threefry(x, i, m, 1, replicate);
      const u0 = x[0] >>> 1;
      const was = worker.status;
      if (was === 2) {
        if (p.open[m] === 1 && u0 < 1073741824) {
          worker.status = 0;
          worker.debt = 60000;
        }
      } else {
        let a =
          worker.savings - (worker.gate === 1 ? worker.contrib : 0) + (worker.sick > 0 ? worker.share : 0);
        const late = worker.arrears;
        const th = late !== 0 && (worker.threat !== 0 || (late >= 2 && x[1] >>> 1 < 644245094));
        const pm = x[2] >>> 1 < (th ? 107374182 : 536870912);
        const selA = was === 0 && late >= 4;
        const selS = was === 0 && !selA && worker.sick > 0 && worker.days >= 20 && x[3] >>> 1 < 1073741824;
        if (selS) {
          worker.debt += Math.max(0, 45000 - a);
          a = Math.max(0, a - 45000);
        }
        const now = selA || selS ? 1 : was;
        let h = 1073742 + p.hArr * Math.min(late, 6) - 3221225 * worker.surv;
        if (th) h += 8589935;
        if (now === 1) h += 12884902;
        if (worker.debt > 150000) h += 2147484;
        if (pm) h += 6442451;
        const flee = u0 < h;
        const leave = !flee && now === 1 && p.open[m] === 1;
        if (selA) chosenA++;
        if (selS) chosenS++;
        if (flee) fled++;
        if (leave) left++;
        if (flee || leave) {
          worker.status = 2;
          worker.savings = worker.debt = worker.arrears = worker.sick = worker.threat = worker.perm = 0;
        } else {
          worker.status = now;
          worker.savings = a;
          worker.threat = th ? 1 : 0;
          worker.perm = pm ? 1 : 0;
        }
      }
      if (worker.status === 0) active++;
      else if (worker.status === 1) pending++;
      sumArrears += worker.arrears;
      sumSavings += worker.savings;
      sumDebt += worker.debt;
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
  const hashed = ['status', 'savings', 'debt', 'arrears', 'sick', 'threat', 'perm'];
  return { columns: hashed.map((name) => Int32Array.from(all, (worker) => worker[name])), outputs };
}

report(run, { workers, months, replicates });
