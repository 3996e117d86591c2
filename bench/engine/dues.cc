/*
 * The benchmark `dues` by hand, for comparison: the rules of models/dues-benchmark written out with the compiler's own vector
 * types, no intrinsics. Not part of Corvée: nothing here is generated, nothing of the engine is used.
 *
 *   g++ -O3 -march=x86-64-v2 -DLANES=4 -o dues128 dues.cc     (SSE4.2, 128 bit: the yardstick)
 *   g++ -O3 -march=x86-64-v3 -DLANES=8 -o dues256 dues.cc     (AVX2, 256 bit)
 *   ./dues128 [workers] [months] [replicates]
 *
 * Prints one JSON line: the golden hash, worker-months per CPU-second, peak memory in MB. Whole workplaces are taken through
 * all months before the next ones, so that state stays in the nearest cache.
 */
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <sys/resource.h>
#include <vector>

#ifndef LANES
#define LANES 4
#endif
typedef int32_t V __attribute__((vector_size(LANES * 4)));
typedef uint32_t U __attribute__((vector_size(LANES * 4)));
typedef int64_t L __attribute__((vector_size(LANES * 8)));

enum { STATUS, SAVINGS, DEBT, ARREARS, SICK, THREAT, PERM, TRADE, SURV, DAYS, CONTRIB, SHARE, GATE, COLUMNS };
enum { ACTIVE, PENDING, FLEE, LEAVE, SELA, SELS, ILL, PAID, SUM_ARREARS, SUM_SAVINGS, SUM_DEBT, OUTPUTS };
constexpr int ROOM = 512 + 128;
constexpr uint32_t K0 = 0x2024C0DE, K1 = 0x000D0E55;
constexpr uint32_t K4 = 0x1BD11BDA ^ K0 ^ K1;

struct Tile { int first, rows, workplace, workplaces; alignas(32) int32_t column[COLUMNS][ROOM]; };
struct Parameters { int32_t dues, hArr, onset[12], open[64]; };

static void philox(uint32_t c[4]) {
  uint32_t k0 = K0, k1 = K1;
  for (int round = 0; round < 10; round++) {
    uint64_t p0 = 0xD2511F53ull * c[0], p1 = 0xCD9E8D57ull * c[2];
    uint32_t n0 = uint32_t(p1 >> 32) ^ c[1] ^ k0, n2 = uint32_t(p0 >> 32) ^ c[3] ^ k1;
    c[0] = n0; c[1] = uint32_t(p1); c[2] = n2; c[3] = uint32_t(p0);
    k0 += 0x9E3779B9; k1 += 0xBB67AE85;
  }
}

static inline V splat(int32_t x) { return V{} + x; }
static inline U usplat(uint32_t x) { return U{} + x; }
static inline V load(const int32_t *at) { return *reinterpret_cast<const V *>(at); }
static inline void store(int32_t *at, V x) { *reinterpret_cast<V *>(at) = x; }
static inline V vmin(V a, V b) { return a < b ? a : b; }
static inline V vmax(V a, V b) { return a > b ? a : b; }
static inline V n14(U w) { return (V)(w >> 18); }
static inline V half(U w) { return (V)(w >> 1); }
template <int N> static inline U rotate(U x) { return (x << N) | (x >> (32 - N)); }

struct Words { U w[4]; };
static inline Words threefry(U rows, uint32_t month, uint32_t block, uint32_t replicate) {
  const uint32_t key[5] = {K0, K1, 0, 0, K4};
  U x0 = rows + K0, x1 = usplat(month + K1), x2 = usplat(block), x3 = usplat(replicate);
#define MIX(p, q, r, s, a, b) p += q; q = rotate<a>(q) ^ p; r += s; s = rotate<b>(s) ^ r;
#define FOUR(a, b, c, d, e, f, g, h) MIX(x0, x1, x2, x3, a, b) MIX(x0, x3, x2, x1, c, d) MIX(x0, x1, x2, x3, e, f) MIX(x0, x3, x2, x1, g, h)
#define INJECT(n) x0 += key[n % 5]; x1 += key[(n + 1) % 5]; x2 += key[(n + 2) % 5]; x3 += key[(n + 3) % 5] + n;
  FOUR(10, 26, 11, 21, 13, 27, 23, 5) INJECT(1)
  FOUR(6, 20, 17, 11, 25, 10, 18, 20) INJECT(2)
  FOUR(10, 26, 11, 21, 13, 27, 23, 5) INJECT(3)
  return {{x0, x1, x2, x3}};
}

static const int32_t wages[4][12] = {
  {120000, 120000, 110000, 50000, 40000, 60000, 60000, 60000, 70000, 80000, 100000, 120000},
  {70000, 70000, 80000, 100000, 115000, 125000, 130000, 130000, 120000, 100000, 80000, 70000},
  {30000, 30000, 40000, 60000, 90000, 110000, 120000, 125000, 115000, 80000, 40000, 30000},
  {95000, 95000, 95000, 95000, 95000, 95000, 95000, 95000, 95000, 95000, 95000, 95000}};

/** Adds lanes that count to a total. */
static inline void total(int64_t &into, V sum, V counts) {
  sum &= counts;
  for (int lane = 0; lane < LANES; lane++) into += sum[lane];
}
static inline void total(int64_t &into, L sum, V counts) {
  for (int lane = 0; lane < LANES; lane++) into += counts[lane] ? sum[lane] : 0;
}

static inline V rowNumbers(int first) {
  V rows = splat(first);
  for (int lane = 0; lane < LANES; lane++) rows[lane] += lane;
  return rows;
}

__attribute__((noinline)) static void phaseA(Tile &t, int from, int to, V counts, int m, uint32_t replicate, const Parameters &p, int64_t *out) {
  const int c = m % 12;
  const V dues = splat(p.dues), onset = splat(p.onset[c]);
  V paid{};
  V rows = rowNumbers(t.first + from);
  for (int i = from; i < to; i += LANES, rows += LANES) {
    const Words x = threefry((U)rows, m, 0, replicate);
    const V here = load(&t.column[STATUS][i]) != 2;
    V sick = load(&t.column[SICK][i]), savings = load(&t.column[SAVINGS][i]), arrears = load(&t.column[ARREARS][i]), debt = load(&t.column[DEBT][i]);
    const V trade = load(&t.column[TRADE][i]);
    sick = (sick == 0 ? (V)(half(x.w[1]) < onset) & 1 : (half(x.w[1]) < 1181116006 ? splat(0) : sick + 1)) & here;
    const V days = (sick > 0) & (5 + ((26 * n14(x.w[3])) >> 14));
    V base = splat(wages[3][c]);
    base = trade == 0 ? splat(wages[0][c]) : base;
    base = trade == 1 ? splat(wages[1][c]) : base;
    base = trade == 2 ? splat(wages[2][c]) : base;
    V e = (base >> 1) + ((base * n14(x.w[0])) >> 14);
    e -= (e >> 5) * days;
    e += (e < 60000) & ((30000 * n14(x.w[2])) >> 14);
    V a = vmax(splat(0), savings + e - 12000);
    const V p1 = a >= dues;
    a -= p1 & dues;
    arrears += 1 + p1;
    const V p2 = p1 & (arrears > 0) & (a >= dues);
    a -= p2 & dues;
    arrears += p2;
    paid -= (p1 + p2) & here;
    const V pay = vmin(debt, a >> 2);
    a -= pay;
    debt -= pay;
    debt += debt >> 7;
    store(&t.column[SICK][i], sick);
    store(&t.column[DAYS][i], days);
    store(&t.column[ARREARS][i], here & arrears);
    store(&t.column[DEBT][i], here & debt);
    store(&t.column[SAVINGS][i], here & a);
    store(&t.column[CONTRIB][i], here & (sick == 0) & (a >= 20000) & vmin(splat(1000), a >> 3));
  }
  total(out[PAID], paid, counts);
}

__attribute__((noinline)) static void sums(Tile &t, const int *starts, int64_t *out) {
  for (int w = t.workplace; w < t.workplace + t.workplaces; w++) {
    const int begin = starts[w] - t.first, end = starts[w + 1] - t.first;
    int ill = 0, given = 0;
    for (int i = begin; i < end; i++) { ill += t.column[SICK][i] > 0; given += t.column[CONTRIB][i]; }
    const int share = ill > 0 ? given / ill : 0, gate = ill > 0 ? -1 : 0;
    for (int i = begin; i < end; i++) { t.column[SHARE][i] = share; t.column[GATE][i] = gate; }
    out[ILL] += ill;
  }
}

__attribute__((noinline)) static void phaseB(Tile &t, int from, int to, V counts, int m, uint32_t replicate, const Parameters &p, int64_t *out) {
  V active{}, pending{}, fled{}, left{}, chosenA{}, chosenS{}, sumArrears{};
  L sumSavings{}, sumDebt{};
  const V open = splat(-p.open[m]), hArr = splat(p.hArr);
  V rows = rowNumbers(t.first + from);
  for (int i = from; i < to; i += LANES, rows += LANES) {
    const Words x = threefry((U)rows, m, 1, replicate);
    const V u0 = half(x.w[0]), u1 = half(x.w[1]), u2 = half(x.w[2]), u3 = half(x.w[3]);
    const V st = load(&t.column[STATUS][i]), sick = load(&t.column[SICK][i]), arrears = load(&t.column[ARREARS][i]), surv = load(&t.column[SURV][i]);
    V debt = load(&t.column[DEBT][i]);
    const V live = st != 2;
    V a = load(&t.column[SAVINGS][i]) - (load(&t.column[GATE][i]) & load(&t.column[CONTRIB][i])) + ((sick > 0) & load(&t.column[SHARE][i]));
    const V th = (arrears != 0) & ((load(&t.column[THREAT][i]) != 0) | ((arrears >= 2) & (u1 < 644245094)));
    const V pm = live & (u2 < (th ? splat(107374182) : splat(536870912)));
    const V selA = (st == 0) & (arrears >= 4);
    const V selS = (st == 0) & ~selA & (sick > 0) & (load(&t.column[DAYS][i]) >= 20) & (u3 < 1073741824);
    debt += selS & vmax(splat(0), 45000 - a);
    a = selS ? vmax(splat(0), a - 45000) : a;
    const V st1 = (selA | selS) ? splat(1) : st;
    V h = 1073742 + hArr * vmin(arrears, splat(6)) - surv * 3221225;
    h += (th & 8589935) + ((st1 == 1) & 12884902) + ((debt > 150000) & 2147484) + (pm & 6442451);
    const V flee = live & (u0 < h);
    const V leave = live & ~flee & (st1 == 1) & open;
    const V gone = flee | leave;
    const V refill = (st == 2) & open & (u0 < 1073741824);
    const V stays = live & ~gone;
    const V status = gone ? splat(2) : (refill ? splat(0) : st1);
    const V newSavings = stays & a, newDebt = stays ? debt : (refill & 60000), newArrears = stays & arrears;
    store(&t.column[STATUS][i], status);
    store(&t.column[SAVINGS][i], newSavings);
    store(&t.column[DEBT][i], newDebt);
    store(&t.column[ARREARS][i], newArrears);
    store(&t.column[SICK][i], stays & sick);
    store(&t.column[THREAT][i], stays & th & 1);
    store(&t.column[PERM][i], stays & pm & 1);
    active -= status == 0;
    pending -= status == 1;
    fled -= flee;
    left -= leave;
    chosenA -= selA;
    chosenS -= selS;
    sumArrears += newArrears;
    sumSavings += __builtin_convertvector(newSavings, L);
    sumDebt += __builtin_convertvector(newDebt, L);
  }
  total(out[ACTIVE], active, counts); total(out[PENDING], pending, counts); total(out[FLEE], fled, counts); total(out[LEAVE], left, counts);
  total(out[SELA], chosenA, counts); total(out[SELS], chosenS, counts); total(out[SUM_ARREARS], sumArrears, counts);
  total(out[SUM_SAVINGS], sumSavings, counts); total(out[SUM_DEBT], sumDebt, counts);
}

template <typename F> static inline void groups(int rows, F body) {
  const int whole = rows / LANES * LANES;
  V all = splat(-1), some{};
  for (int lane = 0; lane < rows - whole; lane++) some[lane] = -1;
  if (whole > 0) body(0, whole, all);
  if (whole < rows) body(whole, whole + LANES, some);
}

static uint32_t run(std::vector<Tile> &tiles, const std::vector<int> &starts, int months, uint32_t replicate) {
  Parameters p;
  uint32_t x[4] = {0, 0xFFFFFFFE, 0, replicate};
  philox(x);
  p.dues = 58333 + ((25000 * int32_t(x[0] >> 18)) >> 14);
  for (int c = 0; c < 12; c++) p.onset[c] = 42949673 + int32_t((42949673ll * (x[1] >> 18)) >> 14) + (c == 0 || c == 1 || c == 11 ? 21474836 : 0);
  p.hArr = 2147484 + int32_t((4294967ll * (x[2] >> 18)) >> 14);
  for (int m = 0; m < 64; m++) p.open[m] = m >= 6 && m < 18 ? 0 : 1;
  std::vector<int64_t> out(months * OUTPUTS);
  for (Tile &t : tiles) {
    for (int i = 0; i < t.rows; i++) {
      uint32_t y[4] = {uint32_t(t.first + i), 0xFFFFFFFF, 0, replicate};
      philox(y);
      for (int k = 0; k < COLUMNS; k++) t.column[k][i] = 0;
      t.column[SAVINGS][i] = int32_t(y[2] >> 18) * 2;
      t.column[DEBT][i] = 60000;
      t.column[TRADE][i] = y[0] & 3;
      t.column[SURV][i] = y[1] & 3;
    }
    for (int m = 0; m < months; m++) {
      int64_t *o = &out[m * OUTPUTS];
      groups(t.rows, [&](int from, int to, V counts) { phaseA(t, from, to, counts, m, replicate, p, o); });
      sums(t, starts.data(), o);
      groups(t.rows, [&](int from, int to, V counts) { phaseB(t, from, to, counts, m, replicate, p, o); });
    }
  }
  uint32_t h = 0;
  for (const Tile &t : tiles)
    for (int k = 0; k < 7; k++)
      for (int i = 0; i < t.rows; i++) h += uint32_t(t.column[k][i]) * ((uint32_t((t.first + i) * 7 + k) * 2654435761u) | 1);
  for (int64_t value : out) h = h * 31 + uint32_t(value);
  return h;
}

int main(int argc, char **argv) {
  const int workers = argc > 1 ? atoi(argv[1]) : 100000, months = argc > 2 ? atoi(argv[2]) : 36, replicates = argc > 3 ? atoi(argv[3]) : 4;
  std::vector<int> starts;
  int row = 0;
  for (uint32_t w = 0; row < workers; w++) {
    uint32_t x[4] = {w, 0xFFFFFFFD, 0, 0};
    philox(x);
    starts.push_back(row);
    row += 20 + (((x[0] >> 18) * 61) >> 14);
  }
  const int workplaces = int(starts.size());
  starts.push_back(workers);
  std::vector<Tile> tiles;
  for (int w = 0; w < workplaces;) {
    int end = w + 1;
    while (end < workplaces && starts[end + 1] - starts[w] <= 512) end++;
    tiles.emplace_back();
    Tile &t = tiles.back();
    memset(&t, 0, sizeof t);
    t.first = starts[w]; t.rows = starts[end] - starts[w]; t.workplace = w; t.workplaces = end - w;
    w = end;
  }
  run(tiles, starts, months, 0);
  const clock_t begin = clock();
  uint32_t hash = 0;
  for (int r = 0; r < replicates; r++) hash = hash * 1000003u + run(tiles, starts, months, r);
  const double seconds = double(clock() - begin) / CLOCKS_PER_SEC;
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  printf("{\"hash\":\"%08x\",\"speed\":%.0f,\"megabytes\":%.0f}\n", hash, double(workers) * months * replicates / seconds, usage.ru_maxrss / 1024.0);
}
