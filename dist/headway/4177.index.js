export const id = 4177;
export const ids = [4177];
export const modules = {

/***/ 22303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ metricsOf),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94833);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14658);
/* harmony import */ var _statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77216);



function candidatesOf(pairs, rules) {
    const sides = pairs.map(({ seed, head, base }) => ({ seed, head: valuesOf(head), base: valuesOf(base) }));
    const names = new Set([
        ...sides.flatMap(({ head }) => [...head.keys()]),
        ...sides.flatMap(({ base }) => [...base.keys()]),
    ]);
    return Array.from(names, (name) => {
        const values = sides.map(({ seed, head, base }) => ({
            seed,
            head: head.get(name)?.value,
            base: base.get(name)?.value,
        }));
        const complete = values.flatMap(({ head, base }) => isNumber(head) && isNumber(base) ? [{ head, base }] : []);
        const tries = sides.flatMap(({ head, base }) => [head, base].flatMap((side) => side.get(name)?.bestOf ?? []));
        const wishes = (0,_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .wishesFor */ .D)(name, rules);
        return {
            name,
            values,
            complete,
            head: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ head }) => head) : given(values, 'head')),
            base: (0,_statistics_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .meanOf */ .h)(complete.length > 0 ? complete.map(({ base }) => base) : given(values, 'base')),
            lacking: {
                head: values.some(({ head, base }) => head === undefined && base !== undefined),
                base: values.some(({ head, base }) => base === undefined && head !== undefined),
            },
            ...understood(name, wishes),
            diverged: divergence(values),
            bestOf: tries.length === 0 ? undefined : Math.max(...tries),
            wishes,
        };
    });
}
function metricsOf({ result }) {
    return result.kind === 'measured' ? result.metrics : [];
}
function valuesOf(measurement) {
    return new Map(metricsOf(measurement).map((metric) => [metric.name, metric]));
}
function given(values, side) {
    return values.flatMap((pair) => pair[side] ?? []);
}
function isNumber(value) {
    return Number.isFinite(value);
}
function understood(name, wishes) {
    const meaning = (0,_direction_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .P)(name);
    if (wishes.better === undefined)
        return meaning;
    if (meaning.role !== 'bookkeeping')
        return { ...meaning, direction: wishes.better };
    return wishes.named ? { ...meaning, role: 'quality', direction: wishes.better } : meaning;
}
function divergence(values) {
    const lost = (value) => value !== undefined && !Number.isFinite(value);
    const head = values.some((pair) => lost(pair.head) && !lost(pair.base));
    const base = values.some((pair) => lost(pair.base) && !lost(pair.head));
    if (head && base)
        return 'both';
    if (head)
        return 'head';
    if (base)
        return 'base';
    return values.some((pair) => lost(pair.head)) ? 'both' : undefined;
}


/***/ }),

/***/ 95398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ areAllSame),
/* harmony export */   t: () => (/* binding */ ignoresSeed)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22303);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);


function ignoresSeed(pairs) {
    return areAllSame(pairs.map(({ head }) => head)) && areAllSame(pairs.map(({ base }) => base));
}
function areAllSame(measurements) {
    const [first, ...others] = measurements.map(tellingNumbers);
    return first !== undefined && first.length > 0 && others.every((numbers) => areSame(first, numbers));
}
function tellingNumbers(measurement) {
    const metrics = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .P)(measurement);
    const telling = metrics.filter(({ name }) => (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(name).role !== 'bookkeeping');
    return (telling.length > 0 ? telling : metrics).map(({ name, value }) => [name, value]);
}
function areSame(left, right) {
    const values = new Map(right);
    return left.length === right.length && left.every(([name, value]) => Object.is(values.get(name), value));
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noiseOf: () => (/* binding */ noiseOf)
});

// EXTERNAL MODULE: ./src/comparison/candidates.ts
var candidates = __webpack_require__(22303);
// EXTERNAL MODULE: ./src/comparison/ignores-seed.ts
var ignores_seed = __webpack_require__(95398);
// EXTERNAL MODULE: ./src/comparison/scale.ts
var scale = __webpack_require__(48743);
// EXTERNAL MODULE: ./src/comparison/statistics/looks.ts
var looks = __webpack_require__(44121);
// EXTERNAL MODULE: ./src/comparison/statistics/power.ts + 2 modules
var power = __webpack_require__(50444);
// EXTERNAL MODULE: ./src/comparison/statistics/moments.ts
var moments = __webpack_require__(49452);
// EXTERNAL MODULE: ./src/comparison/statistics/student-t.ts
var student_t = __webpack_require__(90843);
;// CONCATENATED MODULE: ./src/comparison/statistics/spread.ts


function spread(values) {
    const { mean, sd } = (0,moments/* momentsOf */.Z)(values);
    const differenceSd = Math.SQRT2 * sd;
    return { mean, sd, differenceSd, tolerance: (0,student_t/* criticalT */.I)(0.95, values.length - 1) * differenceSd };
}

;// CONCATENATED MODULE: ./src/comparison/noise.ts






const PAIRS = [3, 5, 10];
function noiseOf(measurements, rules) {
    const measured = measurements.filter(({ result }) => result.kind === 'measured');
    const pairs = measured.map((one) => ({ seed: one.seed, head: one, base: one }));
    const metrics = (0,candidates/* candidatesOf */.k)(pairs, rules).flatMap((candidate) => {
        const values = candidate.values.flatMap(({ seed, head }) => head !== undefined && Number.isFinite(head) ? [{ seed, value: head }] : []);
        if (values.length < looks/* FEWEST_PAIRS */.N || candidate.role === 'bookkeeping')
            return [];
        const { mean, sd, differenceSd, tolerance } = spread(values.map(({ value }) => value));
        return [
            {
                name: candidate.name,
                role: candidate.role,
                scale: (0,scale/* scaleOf */._)(candidate.kind, candidate.values),
                unit: candidate.wishes.unit,
                values,
                mean,
                deviation: sd,
                tolerance,
                detectable: PAIRS.map((count) => ({
                    pairs: count,
                    difference: (0,power/* detectableDifference */.r)({
                        pairs: count,
                        sd: differenceSd,
                        alpha: 1 - (0,looks/* confidenceFor */.Q)(1),
                        tolerance: 0,
                    }),
                })),
            },
        ];
    });
    return {
        trainings: measured.length,
        failed: measurements.length - measured.length,
        metrics,
        ignoresSeed: measured.length > 1 && (0,ignores_seed/* areAllSame */.G)(measured),
    };
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

/***/ 77216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ meanOf)
/* harmony export */ });
function meanOf(values) {
    const count = values.length;
    if (count === 0)
        return undefined;
    const rough = values.reduce((sum, value) => sum + value / count, 0);
    const mean = rough + values.reduce((rest, value) => rest + (value - rough), 0) / count;
    return Number.isFinite(mean) ? mean : rough;
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


/***/ })

};
