export const id = 6808;
export const ids = [6808];
export const modules = {

/***/ 39358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   M2: () => (/* binding */ headFailed),
/* harmony export */   d5: () => (/* binding */ speakerOf),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
const NOT_ITS_FAULT = ['not-started', 'cancelled', 'not-handed-on', 'skipped'];
function outcomeOf(pairs) {
    const lost = pairs.filter(({ head, base }) => isLost(head) || (isLost(base) && !hasFailed(head)));
    const nothingElse = lost.length === pairs.length;
    const leftOut = nothingElse ? [] : lost;
    const counting = pairs.filter((pair) => !leftOut.includes(pair));
    const failed = (side) => seedsOf(counting.filter((pair) => hasFailed(pair[side]) && (nothingElse || !isLost(pair[side]))));
    return {
        compared: seedsOf(counting.filter(({ head, base }) => !hasFailed(head) && !hasFailed(base))),
        failed: { head: failed('head'), base: failed('base') },
        leftOut: seedsOf(leftOut),
    };
}
function seedsOf(pairs) {
    return pairs.map(({ seed }) => seed);
}
function isLost({ result }) {
    return result.kind === 'failed' && NOT_ITS_FAULT.includes(result.failure.kind);
}
function hasFailed({ result }) {
    return result.kind === 'failed';
}
function headFailed(pairs) {
    return (pairs.some(({ head, base }) => hasFailed(head) && (!hasFailed(base) || isLost(base))) ||
        pairs.every(({ head }) => hasFailed(head)));
}
function speakerOf(pairs, side, failureDecides) {
    const all = pairs.map((pair) => pair[side]);
    const speaker = all.find((one) => hasFailed(one) === failureDecides) ?? all[0];
    if (speaker === undefined)
        throw new RangeError('there is no pair to compare');
    return speaker;
}


/***/ }),

/***/ 48743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ scaleOf)
/* harmony export */ });
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77216);

const LEAST_FACTOR = 50;
const LARGEST_FACTOR = 200;
function scaleOf(kind, values) {
    if (kind === 'number')
        return 'plain';
    const [head, base] = [finite(values, 'head'), finite(values, 'base')];
    const all = [...head, ...base];
    if (!all.every((value) => value >= 0 && value <= 100))
        return 'plain';
    if (all.every((value) => value <= 1))
        return 'plain';
    if (areMixed(head, base) || areMixed(base, head))
        return 'mixed';
    return kind === 'share' ? 'percent' : 'plain';
}
function areMixed(shares, percents) {
    const [smaller, larger] = [(0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(shares), (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .meanOf */ .h)(percents)];
    if (smaller === undefined || larger === undefined || !shares.every((value) => value <= 1))
        return false;
    const factor = larger / smaller;
    const aShare = smaller < 1 || larger === 100;
    return aShare && factor >= LEAST_FACTOR && factor <= LARGEST_FACTOR;
}
function finite(values, side) {
    return values.flatMap((pair) => (Number.isFinite(pair[side]) ? (pair[side] ?? []) : []));
}


/***/ }),

/***/ 49452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf),
/* harmony export */   n: () => (/* binding */ largest)
/* harmony export */ });
function momentsOf(values) {
    const count = values.length;
    if (count < 2)
        throw new RangeError(`a deviation needs two values or more, not ${count}`);
    const scale = powerOfTwoBelow(largest(values));
    let rough = 0;
    for (const value of values)
        rough += value / scale;
    rough /= count;
    let rest = 0;
    let squares = 0;
    for (const value of values) {
        const distance = value / scale - rough;
        rest += distance;
        squares += distance * distance;
    }
    const variance = Math.max(0, squares - (rest * rest) / count) / (count - 1);
    return { mean: (rough + rest / count) * scale, sd: Math.sqrt(variance) * scale };
}
function largest(values) {
    let size = 0;
    for (const value of values) {
        if (!Number.isFinite(value))
            throw new RangeError(`${value} has no place among measured numbers`);
        size = Math.max(size, Math.abs(value));
    }
    return size;
}
function powerOfTwoBelow(size) {
    return size === 0 ? 1 : 2 ** Math.floor(Math.log2(size));
}


/***/ }),

/***/ 50444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ detectableDifference)
});

// UNUSED EXPORTS: powerOf

;// CONCATENATED MODULE: ./src/comparison/statistics/normal.ts
const SQRT_2_PI = Math.sqrt(2 * Math.PI);
const FARTHEST = 8.3;
function normalCdf(x) {
    if (x > FARTHEST)
        return 1;
    if (x < -FARTHEST)
        return 0;
    let term = x;
    let sum = x;
    let before = 0;
    for (let odd = 3; sum !== before; odd += 2) {
        before = sum;
        term *= (x * x) / odd;
        sum += term;
    }
    return 0.5 + (sum * Math.exp((-x * x) / 2)) / SQRT_2_PI;
}

;// CONCATENATED MODULE: ./src/comparison/statistics/noncentral-t.ts

const NEGLIGIBLE_LOG = -40;
function noncentral_t_noncentralUpperTail(t, df, shift) {
    const step = 1 / (8 * Math.max(Math.sqrt(2 * df), Math.abs(shift), 2));
    let weights = 0;
    let sum = 0;
    for (const direction of [1, -1]) {
        for (let place = direction === 1 ? 0 : 1;; place += 1) {
            const u = direction * place * step;
            const log = df * (u - Math.expm1(2 * u) / 2);
            if (log < NEGLIGIBLE_LOG)
                break;
            const weight = Math.exp(log);
            weights += weight;
            sum += weight * normalCdf(shift - t * Math.exp(u));
        }
    }
    return sum / weights;
}

// EXTERNAL MODULE: ./src/comparison/statistics/student-t.ts
var student_t = __webpack_require__(90843);
;// CONCATENATED MODULE: ./src/comparison/statistics/power.ts


const POWER = 0.8;
function powerOf({ pairs, sd, alpha, tolerance }, difference) {
    const df = degreesOfFreedom(pairs);
    const excess = Math.abs(difference) - tolerance;
    if (sd === 0)
        return excess > 0 ? 1 : 0;
    return noncentralUpperTail(criticalT(1 - alpha, df), df, (excess * Math.sqrt(pairs)) / sd);
}
function detectableDifference({ pairs, sd, alpha, tolerance }) {
    return tolerance + (shiftFor(degreesOfFreedom(pairs), alpha) * sd) / Math.sqrt(pairs);
}
function degreesOfFreedom(pairs) {
    if (!(pairs >= 2))
        throw new RangeError(`${pairs} pairs find nothing: it takes two`);
    return pairs - 1;
}
const PRECISION = 1e-12;
function shiftFor(df, alpha) {
    const key = `${df} ${alpha}`;
    const known = shifts.get(key);
    if (known !== undefined)
        return known;
    const critical = (0,student_t/* criticalT */.I)(1 - alpha, df);
    let low = 0;
    let high = critical + 1;
    while (noncentral_t_noncentralUpperTail(critical, df, high) < POWER)
        high *= 2;
    while (high - low > PRECISION * high) {
        const middle = (low + high) / 2;
        if (noncentral_t_noncentralUpperTail(critical, df, middle) < POWER)
            low = middle;
        else
            high = middle;
    }
    const shift = (low + high) / 2;
    shifts.set(key, shift);
    return shift;
}
const shifts = new Map();


/***/ }),

/***/ 90843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ criticalT),
/* harmony export */   f: () => (/* binding */ upperTail)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__);


function upperTail(t, df) {
    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0___default()(-t, df);
}
function criticalT(confidence, df) {
    if (!(confidence >= 0.5 && confidence < 1))
        throw new RangeError(`confidence is from 0.5 up to 1, not ${confidence}`);
    const known = critical.get(confidence) ?? new Map();
    critical.set(confidence, known);
    const value = known.get(df) ?? -_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1___default()((1 - confidence) / 2, df);
    known.set(df, value);
    return value;
}
const critical = new Map();


/***/ }),

/***/ 56808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/comparison/candidates.ts
var comparison_candidates = __webpack_require__(22303);
// EXTERNAL MODULE: ./src/comparison/failures.ts
var failures = __webpack_require__(39358);
// EXTERNAL MODULE: ./src/comparison/scale.ts
var comparison_scale = __webpack_require__(48743);
;// CONCATENATED MODULE: ./src/comparison/statistics/holm.ts
function holm(ps) {
    const order = ps.map((p, place) => ({ p, place })).toSorted((a, b) => a.p - b.p);
    const adjusted = ps.map(() => 1);
    let highest = 0;
    for (const [rank, { p, place }] of order.entries()) {
        highest = Math.max(highest, Math.min(1, (ps.length - rank) * p));
        adjusted[place] = highest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./src/comparison/statistics/moments.ts
var statistics_moments = __webpack_require__(49452);
;// CONCATENATED MODULE: ./src/comparison/statistics/rounding.ts

function roundingOf(head, base) {
    return Number.EPSILON * ((0,statistics_moments/* largest */.n)(head) + (0,statistics_moments/* largest */.n)(base));
}
function roundingWithin(differences) {
    return 4 * Number.EPSILON * (0,statistics_moments/* largest */.n)(differences);
}

// EXTERNAL MODULE: ./src/comparison/statistics/student-t.ts
var student_t = __webpack_require__(90843);
;// CONCATENATED MODULE: ./src/comparison/statistics/paired-t.ts



function paired_t_pairedEstimate(differences, { confidence, tolerance = 0, rounding = roundingWithin(differences) }) {
    if (!(tolerance >= 0))
        throw new RangeError(`a tolerance is 0 or more, not ${tolerance}`);
    const pairs = differences.length;
    const moments = (0,statistics_moments/* momentsOf */.Z)(differences);
    const sd = rangeOf(differences) <= 2 * rounding ? 0 : moments.sd;
    const standardError = sd / Math.sqrt(pairs);
    const reach = (0,student_t/* criticalT */.I)(confidence, pairs - 1) * standardError;
    return {
        pairs,
        mean: moments.mean,
        sd,
        standardError,
        interval: { low: moments.mean - reach, high: moments.mean + reach },
        bound: tolerance + Number.EPSILON * tolerance + rounding,
    };
}
function pairedT(differences, settings) {
    const estimate = paired_t_pairedEstimate(differences, settings);
    return { ...estimate, p: pOf(estimate) };
}
function pOf({ pairs, mean, standardError, bound }) {
    const excess = Math.abs(mean) - bound;
    return excess <= 0 ? 1 : 2 * (0,student_t/* upperTail */.f)(excess / standardError, pairs - 1);
}
function rangeOf(values) {
    let low = Number.POSITIVE_INFINITY;
    let high = Number.NEGATIVE_INFINITY;
    for (const value of values) {
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    return high - low;
}

;// CONCATENATED MODULE: ./src/comparison/statistics/decide.ts


function decide({ differences, last, ...settings }) {
    const pairs = differences.length;
    if (pairs < FEWEST_PAIRS)
        throw new RangeError(`${pairs} pairs decide nothing: it takes ${FEWEST_PAIRS}`);
    return decisionBy(pairedEstimate(differences, settings), last && (settings.tolerance ?? 0) > 0);
}
function decisionBy({ interval, bound }, mayBeInside) {
    if (interval.low > bound)
        return 'above';
    if (interval.high < -bound)
        return 'below';
    return mayBeInside && interval.low >= -bound && interval.high <= bound ? 'inside' : 'open';
}

// EXTERNAL MODULE: ./src/comparison/statistics/looks.ts
var statistics_looks = __webpack_require__(44121);
// EXTERNAL MODULE: ./src/comparison/statistics/power.ts + 2 modules
var power = __webpack_require__(50444);
;// CONCATENATED MODULE: ./src/comparison/statistics/random.ts
function randomWords(seed) {
    let a = 0;
    let b = 0;
    let c = seed | 0;
    let counter = 1;
    const next = () => {
        const word = (((a + b) | 0) + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = (((c << 21) | (c >>> 11)) + word) | 0;
        return word >>> 0;
    };
    for (let round = 0; round < 15; round += 1)
        next();
    return next;
}

;// CONCATENATED MODULE: ./src/comparison/statistics/sign-flip.ts


const MOST_EXACT = 16;
const DRAWS = 100_000;
const BITS = 32;
function signFlipP(differences, rounding = roundingWithin(differences)) {
    const sizes = differences.map(Math.abs);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const room = 2 * sizes.length * (rounding + Number.EPSILON * total);
    const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0)) - room;
    return sizes.length <= MOST_EXACT ? exactShare(sizes, seen) : drawnShare(sizes, seen);
}
function exactShare(sizes, seen) {
    const [first = 0, ...others] = sizes;
    return countFrom(first, others, 0, seen) / 2 ** others.length;
}
function countFrom(sum, sizes, place, seen) {
    const size = sizes[place];
    if (size === undefined)
        return Math.abs(sum) >= seen ? 1 : 0;
    return countFrom(sum + size, sizes, place + 1, seen) + countFrom(sum - size, sizes, place + 1, seen);
}
function drawnShare(sizes, seen) {
    const next = randomWords(1);
    let reached = 1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        let word = 0;
        for (const [place, size] of sizes.entries()) {
            if (place % BITS === 0)
                word = next();
            sum += word & 1 ? size : -size;
            word >>>= 1;
        }
        if (Math.abs(sum) >= seen)
            reached += 1;
    }
    return reached / (DRAWS + 1);
}

;// CONCATENATED MODULE: ./src/comparison/statistics-of.ts






function evidenceOf(pairs, { tolerance, confidence, last, primary }) {
    const differences = pairs.map(({ head, base }) => head - base);
    if (pairs.length < statistics_looks/* FEWEST_PAIRS */.N || !differences.every(Number.isFinite))
        return undefined;
    const rounding = roundingOf(pairs.map(({ head }) => head), pairs.map(({ base }) => base));
    const test = pairedT(differences, { tolerance, rounding, confidence });
    const flipped = primary || differences.length <= MOST_EXACT ? signFlipP(differences, rounding) : undefined;
    return {
        decision: decisionBy(test, last && tolerance !== undefined && tolerance > 0),
        statistics: {
            pairs: pairs.length,
            interval: test.interval,
            deviation: test.sd,
            p: test.p,
            adjustedP: undefined,
            signFlipP: flipped,
            detectable: (0,power/* detectableDifference */.r)({
                pairs: pairs.length,
                sd: test.sd,
                alpha: 1 - confidence,
                tolerance: tolerance ?? 0,
            }),
        },
    };
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/comparison/tolerance.ts

function absoluteTolerance(tolerance, name, base) {
    if (tolerance.kind === 'absolute')
        return tolerance.amount;
    if (base !== 0)
        return (tolerance.percent / 100) * Math.abs(base);
    const shown = JSON.stringify(name);
    throw new user_error.UserError(`The input \`metrics\` gives ${shown} a tolerance of ${tolerance.percent}% of base, but base's value is 0, and there is no share of 0.`, `Give it a tolerance in its own numbers:\n    with:\n      metrics: |\n        ${shown}: { tolerance: 0.5 }`);
}
function isBeyond(tolerance, head, base) {
    const rounding = [head, base, tolerance].map((number) => Number.EPSILON * Math.abs(number));
    return Math.abs(head - base) > rounding.reduce((sum, part) => sum + part, tolerance);
}

;// CONCATENATED MODULE: ./src/comparison/verdict.ts

function verdictOn(candidate, metric, decision, identical) {
    const { values, role, diverged, lacking } = candidate;
    if (values.every(({ base }) => base === undefined))
        return 'added';
    if (values.every(({ head }) => head === undefined))
        return 'removed';
    if (diverged === 'both')
        return 'inconclusive';
    if (metric.scale === 'mixed' || (diverged !== undefined && role === 'bookkeeping'))
        return 'changed';
    if (diverged === 'head')
        return 'worse';
    if (diverged === 'base')
        return candidate.complete.length === 0 ? 'better' : 'inconclusive';
    if (identical && metric.head === metric.base)
        return 'within-tolerance';
    const verdict = decided(metric, decision);
    if ((verdict === 'better' && lacking.head) || (verdict === 'worse' && lacking.base))
        return 'inconclusive';
    return verdict;
}
function decided(metric, decision) {
    switch (decision) {
        case 'above':
        case 'below':
            return towards(decision === 'above', metric.direction);
        case 'inside':
            return 'within-tolerance';
        case 'open':
            return 'inconclusive';
        case undefined:
            return metric.statistics === undefined ? byTolerance(metric) : 'unmeasured';
    }
}
function byTolerance({ head, base, direction, tolerance }) {
    if (head === undefined || base === undefined)
        return 'unmeasured';
    if (tolerance === undefined)
        return direction === undefined && head !== base ? 'changed' : 'unmeasured';
    if (!isBeyond(tolerance, head, base))
        return 'within-tolerance';
    return towards(head > base, direction);
}
function towards(higher, direction) {
    if (direction === undefined)
        return 'changed';
    return higher === (direction === 'higher') ? 'better' : 'worse';
}

;// CONCATENATED MODULE: ./src/comparison/judge.ts





function judge(candidates, judging) {
    const described = candidates.map((candidate, index) => describe(candidate, index, judging));
    const family = described.filter(({ metric, judged }) => judged && metric.statistics !== undefined && !metric.primary);
    const adjusted = holm(family.map(({ metric }) => metric.statistics?.p ?? 1));
    family.forEach((one, place) => {
        const { statistics } = one.metric;
        if (statistics === undefined)
            return;
        statistics.adjustedP = adjusted[place];
        if ((adjusted[place] ?? 1) > 1 - judging.confidence && one.decision !== 'inside')
            one.decision = 'open';
    });
    return described.map(({ candidate, metric, judged, decision }) => ({
        ...metric,
        verdict: judging.comparable
            ? verdictOn(candidate, metric, judged ? decision : undefined, judging.identical)
            : 'unmeasured',
    }));
}
function describe(candidate, index, judging) {
    const primary = index === judging.primary;
    const { name, role, direction, head, base, diverged, values, bestOf, wishes } = candidate;
    const scale = (0,comparison_scale/* scaleOf */._)(candidate.kind, values);
    const comparable = judging.comparable && scale !== 'mixed';
    const tolerance = judging.comparable ? toleranceFor(candidate, primary) : undefined;
    const evidence = comparable && role !== 'bookkeeping'
        ? evidenceOf(candidate.complete, { ...judging, tolerance, primary })
        : undefined;
    return {
        candidate,
        judged: role === 'quality',
        decision: evidence?.decision,
        metric: {
            name,
            role,
            primary,
            direction,
            scale,
            unit: wishes.unit,
            tolerance,
            head,
            base,
            difference: comparable ? finiteDifference(head, base) : undefined,
            values,
            statistics: evidence?.statistics,
            verdict: 'unmeasured',
            diverged,
            bestOf,
        },
    };
}
function toleranceFor(candidate, primary) {
    const { name, role, head, base, wishes } = candidate;
    if (wishes.tolerance === undefined || role === 'bookkeeping')
        return undefined;
    if (!Number.isFinite(head) || base === undefined || !Number.isFinite(base))
        return undefined;
    if (wishes.tolerance.kind === 'relative' && base === 0) {
        if (head === 0)
            return 0;
        if (!primary && !wishes.named)
            return undefined;
    }
    return absoluteTolerance(wishes.tolerance, name, base);
}
function finiteDifference(head, base) {
    if (head === undefined || base === undefined)
        return undefined;
    const difference = head - base;
    return Number.isFinite(difference) ? difference : undefined;
}

;// CONCATENATED MODULE: ./src/comparison/packages.ts
function packageChanges(head, base) {
    if (head.environment === undefined || base.environment === undefined)
        return [];
    const [ofHead, ofBase] = [versionsIn(head.environment), versionsIn(base.environment)];
    return [...new Set([...ofHead.keys(), ...ofBase.keys()])]
        .toSorted()
        .map((name) => ({ name, head: ofHead.get(name), base: ofBase.get(name) }))
        .filter((change) => change.head !== change.base);
}
function versionsIn({ python, packages }) {
    const versions = new Map(packages.map(({ name, version }) => [name, version]));
    if (python !== undefined)
        versions.set('python', python);
    return versions;
}

;// CONCATENATED MODULE: ./src/comparison/statistics/mcnemar.ts
const LARGE_BITS = 512;
const LARGE = 2 ** LARGE_BITS;
function mcnemarP(fixed, broken) {
    const tosses = fixed + broken;
    const rarer = Math.min(fixed, broken);
    let ways = 1;
    let sum = 1;
    let halvings = 0;
    for (let count = 1; count <= rarer; count += 1) {
        ways *= (tosses - count + 1) / count;
        sum += ways;
        if (sum > LARGE) {
            ways /= LARGE;
            sum /= LARGE;
            halvings += LARGE_BITS;
        }
    }
    return Math.min(1, 2 ** (Math.log2(sum) + halvings - tosses + 1));
}

;// CONCATENATED MODULE: ./src/comparison/predictions.ts

const MOST_LISTED = 10;
const MOST_CLASSES = 200;
const LONGEST_NAME = 60;
function comparePredictions(pairs) {
    const sides = pairs
        .filter(({ head, base }) => head.id !== base.id && isMeasured(head) && isMeasured(base))
        .map(({ seed, head, base }) => ({ seed, head: predictionsOf(head), base: predictionsOf(base) }));
    for (const { seed, head, base } of sides) {
        if (head !== undefined && base !== undefined)
            return comparison(seed, head, base);
    }
    const half = sides.find(({ head, base }) => head !== undefined || base !== undefined);
    if (half === undefined)
        return undefined;
    const [one, other] = half.head === undefined ? ['base', 'head'] : ['head', 'base'];
    return result(half.seed, [], [`Only ${one} has predictions: without those of ${other} there is nothing to compare.`]);
}
function isMeasured({ result }) {
    return result.kind === 'measured';
}
function predictionsOf({ result }) {
    return result.kind === 'measured' ? result.predictions : undefined;
}
function comparison(seed, head, base) {
    const left = new Map(base.map((prediction) => [prediction.id, prediction]));
    const examples = [];
    const unmatched = { onlyHead: [], onlyBase: [], relabelled: [] };
    for (const mine of head) {
        const other = left.get(mine.id);
        left.delete(mine.id);
        if (other === undefined)
            unmatched.onlyHead.push(mine);
        else if (other.label !== mine.label)
            unmatched.relabelled.push({ head: mine, base: other });
        else
            examples.push(exampleOf(mine, other));
    }
    unmatched.onlyBase.push(...left.values());
    return result(seed, examples, [...notesOn(unmatched, examples), ...unlike(examples)]);
}
function exampleOf({ id, label, prediction }, base) {
    return {
        id,
        label,
        head: prediction,
        base: base.prediction,
        right: { head: prediction === label, base: base.prediction === label },
    };
}
function result(seed, examples, notes) {
    const fixed = examples.filter(({ right }) => right.head && !right.base);
    const broken = examples.filter(({ right }) => right.base && !right.head);
    return {
        seed,
        examples: examples.length,
        fixed: { count: fixed.length, listed: fixed.slice(0, MOST_LISTED).map(withoutRight) },
        broken: { count: broken.length, listed: broken.slice(0, MOST_LISTED).map(withoutRight) },
        right: {
            head: examples.filter(({ right }) => right.head).length,
            base: examples.filter(({ right }) => right.base).length,
        },
        classes: classesOf(examples).slice(0, MOST_CLASSES),
        p: mcnemarP(fixed.length, broken.length),
        notes,
    };
}
function withoutRight({ id, label, head, base }) {
    return { id, label, head, base };
}
function classesOf(examples) {
    const classes = new Map();
    for (const { label, right } of examples) {
        const found = classes.get(label) ?? { label, examples: 0, head: 0, base: 0, changed: 0 };
        classes.set(label, found);
        found.examples += 1;
        found.head += Number(right.head);
        found.base += Number(right.base);
        found.changed += Number(right.head !== right.base);
    }
    return [...classes.values()]
        .toSorted((a, b) => Math.abs(b.head - b.base) - Math.abs(a.head - a.base) ||
        b.changed - a.changed ||
        b.examples - a.examples ||
        (a.label < b.label ? -1 : 1))
        .map(({ label, examples: count, head, base }) => ({ label, examples: count, head, base }));
}
function notesOn({ onlyHead, onlyBase, relabelled }, examples) {
    const notes = [];
    const [mine] = onlyHead;
    const [other] = onlyBase;
    const [changed] = relabelled;
    if (examples.length === 0 && mine && other && !changed) {
        return [
            `Head and base have no example in common, as their ids differ: ${predictions_name(mine.id)} and so on in head, ` +
                `${predictions_name(other.id)} in base. An id must name the same example on both sides.`,
        ];
    }
    if (mine)
        notes.push(`${counted(onlyHead)} in head only, such as ${predictions_name(mine.id)}: not compared.`);
    if (other)
        notes.push(`${counted(onlyBase)} in base only, such as ${predictions_name(other.id)}: not compared.`);
    if (changed) {
        notes.push(`${counted(relabelled)} labelled otherwise in head than in base, such as ${predictions_name(changed.head.id)} ` +
            `(${predictions_name(changed.head.label)}, in base ${predictions_name(changed.base.label)}): not compared.`);
    }
    return notes;
}
function unlike(examples) {
    if (examples.length === 0 || examples.some(({ right }) => right.head || right.base))
        return [];
    const [{ id = '', label = '', head = '' } = {}] = examples;
    return [
        `No prediction is equal to its label, as of ${predictions_name(id)} (label ${predictions_name(label)}, predicted ${predictions_name(head)}): ` +
            'what is compared are classes, and neither numbers nor probabilities.',
    ];
}
function counted({ length }) {
    return length === 1 ? '1 example is' : `${length} examples are`;
}
function predictions_name(text) {
    if (text === '')
        return 'nothing';
    return `\`${text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text}\``;
}

;// CONCATENATED MODULE: ./src/comparison/primary.ts

function choosePrimary(candidates) {
    const marked = candidates.filter(({ wishes }) => wishes.primary);
    const pool = marked.length > 0 ? marked : candidates.filter(isEligible);
    return pool.toSorted((a, b) => compareRanks(rankOf(a), rankOf(b)))[0];
}
function checkMark(candidates, marked) {
    if (marked === undefined || candidates.some(({ wishes }) => wishes.primary))
        return;
    const names = candidates.slice(0, MOST_NAMES).map(({ name }) => JSON.stringify(name.slice(0, primary_LONGEST_NAME)));
    const more = candidates.length > MOST_NAMES ? ' …' : '';
    throw new user_error.UserError(`The input \`metrics\` marks ${JSON.stringify(marked)} as primary, but neither head nor base reports it.`, `Mark one of those that are reported: ${names.join(', ')}${more}`);
}
const MOST_NAMES = 10;
const primary_LONGEST_NAME = 60;
function isEligible({ role, direction }) {
    return role === 'quality' && direction !== undefined;
}
const BY_SPLIT = ['test', 'validation', undefined, 'train'];
function rankOf(candidate) {
    const { head, base, diverged, split, isLoss } = candidate;
    return [
        Number(!isEligible(candidate)),
        Number(head === undefined || base === undefined || diverged === 'both'),
        BY_SPLIT.indexOf(split),
        Number(isLoss),
    ];
}
function compareRanks(a, b) {
    const place = a.findIndex((rank, index) => rank !== b[index]);
    return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

// EXTERNAL MODULE: ./src/comparison/rules.ts
var comparison_rules = __webpack_require__(14658);
;// CONCATENATED MODULE: ./src/comparison/compare.ts








function compare(input) {
    const { pairs, rules, look, looks } = input;
    const seeds = (0,failures/* outcomeOf */.sG)(pairs);
    const { compared, leftOut } = seeds;
    const counting = pairs.filter(({ seed }) => !leftOut.includes(seed));
    const failed = (0,failures/* headFailed */.M2)(counting);
    const candidates = (0,comparison_candidates/* candidatesOf */.k)(counting, rules);
    if (compared.length > 0)
        checkMark(candidates, rules.find((rule) => rule.primary)?.pattern);
    const chosen = choosePrimary(candidates);
    const identical = compared.length === counting.length && areIdentical(candidates);
    const confidence = (0,statistics_looks/* confidenceFor */.Q)(looks);
    const metrics = judge(candidates.map((candidate) => (candidate === chosen ? asPrimary(candidate) : candidate)), {
        primary: chosen === undefined ? -1 : candidates.indexOf(chosen),
        comparable: compared.length > 0,
        identical,
        confidence,
        last: look === looks,
    });
    const head = (0,failures/* speakerOf */.d5)(counting, 'head', failed);
    const noBaseline = !failed && compared.length === 0;
    const baseline = (0,failures/* speakerOf */.d5)(counting, 'base', noBaseline);
    return {
        schema: 1,
        pullRequest: input.pullRequest,
        base: input.base,
        verdict: failed ? 'failed' : noBaseline ? 'no-baseline' : overall(identical, metrics),
        metrics: inTableOrder(metrics, chosen?.wishes.primary ?? false),
        pairs: [...pairs],
        seeds,
        head,
        baseline,
        confidence,
        look,
        ignoresSeed: input.ignoresSeed,
        predictions: comparePredictions(counting),
        packages: packageChanges(head, baseline),
        notes: compared.length > 0 ? idleRules(candidates, rules) : [],
        changes: input.changes,
        sameTraining: compared.length > 0 && counting.every((pair) => pair.head.id === pair.base.id),
        identical,
    };
}
function idleRules(candidates, rules) {
    return rules
        .filter(({ pattern }) => !candidates.some(({ name }) => (0,comparison_rules/* matches */.c)(pattern, name)))
        .map(({ pattern }) => `\`${pattern}\` in the input \`metrics\` matches nothing that head or base reports.`);
}
function asPrimary(candidate) {
    return candidate.role === 'bookkeeping' ? { ...candidate, role: 'quality' } : candidate;
}
function areIdentical(candidates) {
    const telling = candidates.filter(({ role }) => role !== 'bookkeeping');
    const compared = telling.length > 0 ? telling : candidates;
    const isSame = ({ head, base }) => Number.isFinite(head) && head === base;
    return compared.length > 0 && compared.every(({ values }) => values.every(isSame));
}
function overall(identical, metrics) {
    if (identical)
        return 'within-tolerance';
    const verdict = metrics.find(({ primary }) => primary)?.verdict ?? 'changed';
    const lost = metrics.some(({ role, diverged, base }) => role === 'quality' && diverged === 'head' && base !== undefined);
    return lost ? 'worse' : verdict;
}
const ROLES = ['quality', 'train', 'bookkeeping'];
function inTableOrder(metrics, marked) {
    const leads = ({ primary, verdict }) => primary && (marked || verdict !== 'unmeasured');
    const place = (metric) => (leads(metric) ? -1 : ROLES.indexOf(metric.role));
    return metrics.toSorted((a, b) => place(a) - place(b));
}

;// CONCATENATED MODULE: ./src/story/conclude.ts


function conclude({ pullRequest, base }, measured) {
    const input = { ...measured, pullRequest, base };
    const { rules } = measured;
    let problem;
    for (const fitting of [
        rules,
        withoutShares(rules),
        withoutMark(rules),
        withoutMark(withoutShares(rules)),
    ]) {
        try {
            const comparison = compare({ ...input, rules: fitting });
            if (problem === undefined)
                return { comparison };
            const notes = [problem.message, ...comparison.notes];
            return { comparison: { ...comparison, notes }, problem: `${problem.message}\n${problem.remedy}` };
        }
        catch (error) {
            if (!(error instanceof user_error.UserError))
                throw error;
            problem ??= error;
        }
    }
    throw problem ?? new Error('no rules were tried');
}
function withoutShares(rules) {
    return rules.map((rule) => (rule.tolerance?.kind === 'relative' ? { ...rule, tolerance: undefined } : rule));
}
function withoutMark(rules) {
    return rules.map((rule) => ({ ...rule, primary: false }));
}


/***/ })

};
