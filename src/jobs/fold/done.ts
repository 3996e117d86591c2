/** Which jobs are done: ascending, disjoint ranges of job numbers, half-open. Few, because jobs end nearly in order. */
export type Done = readonly (readonly [first: number, end: number])[];

export function withDone(done: Done, job: number): Done {
  const last = done.at(-1);
  if (last?.[1] === job) return [...done.slice(0, -1), [last[0], job + 1]];
  return mergeDone(done, [[job, job + 1]]);
}

export function mergeDone(a: Done, b: Done): Done {
  const merged: [number, number][] = [];
  for (const [first, end] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1);
    if (last !== undefined && first <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([first, end]);
  }
  return merged;
}

export function isDone(done: Done, job: number): boolean {
  return done.some(([first, end]) => first <= job && job < end);
}

export function countDone(done: Done): number {
  return done.reduce((sum, [first, end]) => sum + end - first, 0);
}
