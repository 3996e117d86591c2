/**
 * The benchmark `dues` with the agent framework flocc, as its guide writes models: an agent for each worker with `get` and
 * `set`, one for each workplace. Its own random numbers, so no golden hash.
 *
 *   node bench/engine/dues-flocc.mjs [workers] [months] [replicates]
 */
import flocc from 'flocc';
import { parameters, sizes, start, wage } from './dues-rules.mjs';

const { Agent, Environment } = flocc;
const { workers, months, replicates } = sizes();
const chance = (threshold) => Math.random() * 2 ** 31 < threshold;

function first(agent) {
  const { p, m } = agent.environment.get('month');
  if (agent.get('status') === 2) {
    for (const name of ['savings', 'debt', 'arrears', 'sick', 'days', 'contrib']) agent.set(name, 0);
    return;
  }
  const before = agent.get('sick');
  const sick = before === 0 ? (chance(p.onset[m % 12]) ? 1 : 0) : chance(1181116006) ? 0 : before + 1;
  const days = sick > 0 ? 5 + Math.floor(26 * Math.random()) : 0;
  const base = wage[agent.get('trade') * 12 + (m % 12)];
  let e = (base >> 1) + Math.floor(base * Math.random());
  e -= (e >> 5) * days;
  if (e < 60000) e += Math.floor(30000 * Math.random());
  let a = Math.max(0, agent.get('savings') + e - 12000);
  let arrears = agent.get('arrears');
  if (a >= p.dues) {
    a -= p.dues;
    if (arrears > 0 && a >= p.dues) {
      a -= p.dues;
      arrears--;
    }
  } else arrears++;
  const pay = Math.min(agent.get('debt'), a >> 2);
  a -= pay;
  const owed = agent.get('debt') - pay;
  agent.set('debt', owed + (owed >> 7));
  agent.set('contrib', sick === 0 && a >= 20000 ? Math.min(1000, a >> 3) : 0);
  agent.set('arrears', arrears);
  agent.set('savings', a);
  agent.set('sick', sick);
  agent.set('days', days);
}

function second(agent) {
  const { p, m } = agent.environment.get('month');
  const open = p.open[m] === 1;
  if (agent.get('status') === 2) {
    if (open && chance(1073741824)) {
      agent.set('status', 0);
      agent.set('debt', 60000);
    }
    return;
  }
  const place = agent.get('place');
  const sick = agent.get('sick');
  const arrears = agent.get('arrears');
  const share = place.get('ill') > 0 ? Math.floor(place.get('given') / place.get('ill')) : 0;
  let a = agent.get('savings') - (place.get('ill') > 0 ? agent.get('contrib') : 0) + (sick > 0 ? share : 0);
  const th = arrears !== 0 && (agent.get('threat') === 1 || (arrears >= 2 && chance(644245094)));
  const pm = chance(th ? 107374182 : 536870912);
  const selA = agent.get('status') === 0 && arrears >= 4;
  const selS =
    agent.get('status') === 0 && !selA && sick > 0 && agent.get('days') >= 20 && chance(1073741824);
  if (selS) {
    agent.set('debt', agent.get('debt') + Math.max(0, 45000 - a));
    a = Math.max(0, a - 45000);
  }
  const now = selA || selS ? 1 : agent.get('status');
  let h = 1073742 + p.hArr * Math.min(arrears, 6) - 3221225 * agent.get('surv');
  h +=
    (th ? 8589935 : 0) +
    (now === 1 ? 12884902 : 0) +
    (agent.get('debt') > 150000 ? 2147484 : 0) +
    (pm ? 6442451 : 0);
  if (chance(h) || (now === 1 && open)) {
    agent.set('status', 2);
    for (const name of ['savings', 'debt', 'arrears', 'sick', 'threat', 'perm']) agent.set(name, 0);
    return;
  }
  agent.set('status', now);
  agent.set('savings', a);
  agent.set('threat', th ? 1 : 0);
  agent.set('perm', pm ? 1 : 0);
}

function run(replicate) {
  const environment = new Environment();
  const p = parameters(replicate);
  const starts = start.workplaces(workers);
  const places = [];
  for (let w = 0; w + 1 < starts.length; w++) {
    const place = new Agent({ ill: 0, given: 0 });
    places.push({ place, members: [] });
    for (let i = starts[w]; i < starts[w + 1]; i++) {
      const { savings, trade, surv } = start.worker(i, replicate);
      const zero = { arrears: 0, sick: 0, threat: 0, perm: 0, days: 0, contrib: 0 };
      const agent = new Agent({ status: 0, savings, debt: 60000, trade, surv, place, ...zero });
      environment.addAgent(agent);
      places[w].members.push(agent);
    }
  }
  let active = 0;
  const agents = environment.getAgents();
  for (let m = 0; m < months; m++) {
    environment.set('month', { p, m });
    for (const agent of agents) agent.set('tick', first);
    environment.tick({ activation: 'uniform', randomizeOrder: false });
    for (const { place, members } of places) {
      let [ill, given] = [0, 0];
      for (const agent of members) {
        if (agent.get('sick') > 0) ill++;
        given += agent.get('contrib');
      }
      place.set('ill', ill);
      place.set('given', given);
    }
    for (const agent of agents) agent.set('tick', second);
    environment.tick({ activation: 'uniform', randomizeOrder: false });
    for (const agent of agents) if (agent.get('status') === 0) active++;
  }
  return active / (months * workers);
}

run(0);
const before = process.cpuUsage();
let active = 0;
for (let r = 0; r < replicates; r++) active += run(r) / replicates;
const { user, system } = process.cpuUsage(before);
const speed = Math.round((workers * months * replicates) / ((user + system) / 1e6));
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ hash: null, speed, megabytes, active: Number(active.toFixed(3)) }));
