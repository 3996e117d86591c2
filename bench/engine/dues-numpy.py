"""The benchmark `dues` vectorised with NumPy, for comparison: same rules, NumPy's own generator (SFC64), so it has no golden
hash and is comparable in speed and roughly in its counts only.

    python3 bench/engine/dues-numpy.py [workers] [months] [replicates]
"""
import json
import resource
import sys
import time

import numpy as np

workers, months, replicates = (list(map(int, sys.argv[1:])) + [100000, 36, 2][len(sys.argv) - 1 :])[:3]
WAGE = np.array(
    [
        [120000, 120000, 110000, 50000, 40000, 60000, 60000, 60000, 70000, 80000, 100000, 120000],
        [70000, 70000, 80000, 100000, 115000, 125000, 130000, 130000, 120000, 100000, 80000, 70000],
        [30000, 30000, 40000, 60000, 90000, 110000, 120000, 125000, 115000, 80000, 40000, 30000],
        [95000] * 12,
    ],
    dtype=np.int32,
)
I = np.int32


def run(replicate):
    rng = np.random.Generator(np.random.SFC64(replicate))
    draw = lambda: rng.integers(0, 2**31, workers, dtype=np.int32)
    sizes = np.random.Generator(np.random.SFC64(99)).integers(20, 81, workers // 20 + 1)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    starts = starts[starts < workers]
    place = np.searchsorted(starts, np.arange(workers), side="right") - 1
    dues, onset, h_arr = 60748, 63724585, 5463081
    trade, surv = rng.integers(0, 4, workers), rng.integers(0, 4, workers, dtype=I)
    status, arrears, sick = np.zeros(workers, I), np.zeros(workers, I), np.zeros(workers, I)
    threat = np.zeros(workers, bool)
    savings, debt = rng.integers(0, 32768, workers, dtype=I), np.full(workers, 60000, I)
    outputs = []
    for m in range(months):
        c, is_open = m % 12, not 6 <= m < 18
        u0, u1, u2, u3 = draw(), draw(), draw(), draw()
        here = status != 2
        p_on = onset + (21474836 if c in (0, 1, 11) else 0)
        sick = np.where(sick == 0, (u1 < p_on).astype(I), np.where(u1 < 1181116006, I(0), sick + I(1))) * here
        days = np.where(sick > 0, 5 + ((26 * (u3 >> 17)) >> 14), 0).astype(I)
        base = WAGE[trade, c]
        e = (base >> 1) + ((base * (u0 >> 17)) >> 14)
        e -= (e >> 5) * days
        e += np.where(e < 60000, (30000 * (u2 >> 17)) >> 14, 0).astype(I)
        a = np.maximum(0, savings + e - 12000)
        p1 = a >= dues
        a = np.where(p1, a - dues, a)
        arrears = np.where(p1, arrears, arrears + 1)
        p2 = p1 & (arrears > 0) & (a >= dues)
        a = np.where(p2, a - dues, a)
        arrears = np.where(p2, arrears - 1, arrears) * here
        pay = np.minimum(debt, a >> 2)
        a -= pay
        debt = debt - pay
        debt = (debt + (debt >> 7)) * here
        a *= here
        contrib = np.where(here & (sick == 0) & (a >= 20000), np.minimum(1000, a >> 3), 0)
        ill = np.add.reduceat((sick > 0).astype(I), starts)
        given = np.add.reduceat(contrib, starts)
        share = np.where(ill > 0, given // np.maximum(ill, 1), 0)[place]
        gate = (ill > 0)[place]
        v0, v1, v2, v3 = draw(), draw(), draw(), draw()
        a = a - np.where(gate, contrib, 0) + np.where(sick > 0, share, 0)
        th = (arrears != 0) & (threat | ((arrears >= 2) & (v1 < 644245094)))
        pm = here & (v2 < np.where(th, 107374182, 536870912))
        sel_a = (status == 0) & (arrears >= 4)
        sel_s = (status == 0) & ~sel_a & (sick > 0) & (days >= 20) & (v3 < 1073741824)
        debt = np.where(sel_s, debt + np.maximum(0, 45000 - a), debt)
        a = np.where(sel_s, np.maximum(0, a - 45000), a)
        now = np.where(sel_a | sel_s, 1, status)
        h = 1073742 + h_arr * np.minimum(arrears, 6) - 3221225 * surv
        h = h + 8589935 * th + 12884902 * (now == 1) + 2147484 * (debt > 150000) + 6442451 * pm
        flee = here & (v0 < h)
        leave = here & ~flee & (now == 1) & is_open
        gone = flee | leave
        refill = (status == 2) & is_open & (v0 < 1073741824)
        stays = here & ~gone
        status = np.where(gone, 2, np.where(refill, 0, now)).astype(I)
        savings, debt = (a * stays).astype(I), np.where(stays, debt, 60000 * refill).astype(I)
        arrears, sick, threat = arrears * stays, sick * stays, th & stays
        outputs.append((int((status == 0).sum()), int((status == 1).sum()), int(flee.sum()), int(leave.sum()), int(sel_a.sum()), int(sel_s.sum()), int(ill.sum()), int((p1 & here).sum() + p2.sum()), int(arrears.sum()), int(savings.sum(dtype=np.int64)), int(debt.sum(dtype=np.int64))))
    return outputs


run(0)
before = time.process_time()
results = [run(r) for r in range(replicates)]
seconds = time.process_time() - before
active = sum(row[0] for out in results for row in out) / (replicates * months * workers)
print(json.dumps({"hash": None, "speed": round(workers * months * replicates / seconds), "megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024), "active": round(active, 3)}))
