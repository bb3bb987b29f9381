export const id = 8847;
export const ids = [8847];
export const modules = {

/***/ 1948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ALLOWANCES)
/* harmony export */ });
const ALLOWANCES = [
    {
        logLines: 20,
        earlierLines: true,
        rows: 40,
        foldedRows: 400,
        curves: 3,
        statistics: 40,
        packages: 200,
        notes: 20,
        reproduce: true,
    },
    {
        logLines: 20,
        earlierLines: true,
        rows: 40,
        foldedRows: 100,
        curves: 3,
        statistics: 20,
        packages: 50,
        notes: 10,
        reproduce: true,
    },
    {
        logLines: 20,
        earlierLines: false,
        rows: 40,
        foldedRows: 20,
        curves: 1,
        statistics: 6,
        packages: 20,
        notes: 5,
        reproduce: true,
    },
    {
        logLines: 10,
        earlierLines: false,
        rows: 40,
        foldedRows: 0,
        curves: 0,
        statistics: 0,
        packages: 5,
        notes: 3,
        reproduce: false,
    },
    {
        logLines: 5,
        earlierLines: false,
        rows: 12,
        foldedRows: 0,
        curves: 0,
        statistics: 0,
        packages: 0,
        notes: 1,
        reproduce: false,
    },
];


/***/ }),

/***/ 39971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ certainty)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48391);
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80857);
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38117);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65655);







const MOST_SEEDS = 50;
function certainty(comparison, context) {
    const { identical, metrics, ignoresSeed } = comparison;
    const compared = metrics.filter((metric) => metric.difference !== undefined);
    if (identical || compared.length === 0)
        return undefined;
    if ((0,_seeds_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSeveralSeeds */ .pm)(comparison))
        return ofSeveralSeeds(comparison, compared, context);
    if (compared.some((metric) => metric.tolerance !== undefined)) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `One run of each side: noise was not measured, the tolerance stands for it.`;
    }
    if (ignoresSeed)
        return undefined;
    if (metrics.some(({ diverged }) => diverged !== undefined))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `One run of each side: noise was not measured.`;
    const ask = (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(comparison, 'seeds', '5');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `One run of each side: noise was not measured. ${ask} would tell how sure this is.`;
}
function ofSeveralSeeds(comparison, compared, context) {
    const telling = compared.find((metric) => metric.primary) ?? (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_6__/* .mostTelling */ .F)(compared)[0];
    if (telling === undefined)
        return undefined;
    const sentences = comparison.head.result.kind === 'failed'
        ? [
            seedBySeed(telling),
            (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('There is no verdict on these: the seeds that failed may be those that went worst.'),
        ]
        : [
            seedBySeed(telling),
            scope(telling, compared, comparison),
            couldHaveFound(telling),
            looks(telling, comparison, context),
            adjusted(comparison.metrics),
        ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(sentences.filter((sentence) => sentence !== undefined), ' ');
}
function seedBySeed(metric) {
    if ((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)(metric) || metric.scale === 'mixed')
        return undefined;
    const all = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .showSeedDifferences */ .PI)(metric);
    const shown = all.slice(0, MOST_SEEDS);
    const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : '';
    const list = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(`${shown.join(' ')}${more}.`);
    return metric.primary
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `Seed by seed: ${list}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(metric.name)])}, seed by seed: ${list}`;
}
function scope(telling, compared, comparison) {
    if (telling.statistics !== undefined) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('This covers the noise of training on this data, not new data.');
    }
    const seeds = telling.values.filter(({ head, base }) => Number.isFinite(head) && Number.isFinite(base)).length;
    const few = seeds === 1 ? 'One seed does' : 'Two seeds do';
    return compared.some(({ tolerance }) => tolerance !== undefined)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(`${few} not measure noise, so the tolerance stands for it; 3 or more give an interval.`)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `${few} not measure noise; 3 or more (${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(comparison, 'seeds', '5')}) give an interval.`;
}
function couldHaveFound(metric) {
    const { verdict, statistics, diverged } = metric;
    if (verdict !== 'inconclusive' || diverged !== undefined)
        return undefined;
    if (statistics === undefined || !Number.isFinite(statistics.detectable))
        return undefined;
    const amount = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .showMetricAmount */ .gr)(metric, statistics.detectable);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__.md) `A difference of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(amount)}${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .unitOf */ .uF)(metric, amount)} would have been found 4 times in 5.`;
}
function looks({ statistics }, { look, confidence, pairs }, { seeds, maxSeeds }) {
    if (statistics === undefined || maxSeeds === undefined || confidence <= 0.95)
        return undefined;
    const intervals = `the intervals are ${(0,_interval_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalName */ .Bb)(confidence).replace('interval', 'ones')}`;
    return look === 2
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(`Judged at a second look, at ${pairs.length} seeds, since ${seeds} left it open: ${intervals} for that.`)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)(`A second look at ${maxSeeds} seeds could have followed, so ${intervals}.`);
}
function adjusted(metrics) {
    const others = metrics.filter(({ statistics }) => statistics?.adjustedP !== undefined);
    if (others.length < 2)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Verdicts of the other metrics are adjusted for their number (Holm); their intervals are not.');
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline)
/* harmony export */ });
/* harmony import */ var _failed_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77378);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99401);
/* harmony import */ var _most_telling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57887);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);





function headline(comparison) {
    const { head, baseline } = comparison;
    const seeds = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .seedsOf */ .GO)(comparison);
    const inSome = seeds.compared.length > 0;
    if (head.result.kind === 'failed') {
        return inSome
            ? { mark: '❌', phrase: ['Head ', ...failedInSome(seeds.failed.head, seeds)] }
            : (0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .failedHeadline */ .ML)(comparison, head.result.failure);
    }
    if (baseline.result.kind === 'failed' && !inSome)
        return (0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .noBaseline */ .f$)(comparison, baseline.result.failure);
    if (comparison.sameTraining)
        return { mark: undefined, phrase: [untouched(comparison)] };
    if (comparison.identical)
        return { mark: undefined, phrase: ['Identical results in head and base'] };
    const { mark, phrase } = judged(comparison);
    const failures = ['head', 'base'].flatMap((side) => {
        const failed = seeds.failed[side];
        return failed.length === 0 ? [] : [`; ${side} `, ...failedInSome(failed, seeds)];
    });
    return { mark, phrase: [...phrase, ...failures] };
}
function judged(comparison) {
    const { metrics } = comparison;
    const primary = metrics.find((metric) => metric.primary);
    if (comparison.verdict === 'worse' && primary?.verdict !== 'worse') {
        return { mark: '❌', phrase: lostFirst(comparison, primary) };
    }
    const verdict = primary && (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._U)(primary, comparison);
    if (primary === undefined || verdict === undefined) {
        return { mark: undefined, phrase: differences(metrics) };
    }
    const mark = primary.verdict === 'better' ? '✅' : primary.verdict === 'worse' ? '❌' : undefined;
    return { mark, phrase: [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(primary.name), verdict, ...besides(primary, metrics)] };
}
function failedInSome(failed, { counted }) {
    const ways = failed.flatMap(({ result }) => result.kind === 'failed' ? [(0,_failed_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .whatHappened */ .ez)(result.failure)] : []);
    const [first = ['failed']] = ways;
    const alike = ways.every((way) => JSON.stringify(way) === JSON.stringify(first));
    return [...(alike ? first : ['failed']), ` in ${failed.length} of ${counted.length} seeds`];
}
function untouched({ changes }) {
    const total = changes?.total;
    if (total === 0)
        return 'No file is changed: same result as base';
    const files = total === undefined
        ? 'The files changed are'
        : total === 1
            ? 'The 1 file changed is'
            : `The ${total} files changed are`;
    return `${files} not read by the training: same result as base`;
}
function lostFirst(comparison, primary) {
    const { metrics } = comparison;
    const lost = metrics.filter(isLost).toSorted((a, b) => Number(b.primary) - Number(a.primary));
    const [first] = lost;
    if (first === undefined)
        return differences(metrics);
    const phrase = [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(first.name), divergenceOf(first, lost)];
    if (primary === undefined || primary === first)
        return phrase;
    return [...phrase, '; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(primary.name), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._U)(primary, comparison) ?? (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(primary)];
}
function isLost({ role, diverged }) {
    return role === 'quality' && diverged === 'head';
}
function divergenceOf(first, lost) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .divergence */ .Z7)(first, 'head') + (lost.length > 1 ? `, and so did ${lost.length - 1} more` : '');
}
function besides(primary, metrics) {
    const others = metrics.filter((metric) => metric !== primary);
    const lost = others.filter(isLost);
    if (lost[0] !== undefined)
        return ['; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(lost[0].name), divergenceOf(lost[0], lost)];
    const contrary = primary.verdict === 'worse' ? 'better' : 'worse';
    const [first, ...more] = others.filter(({ verdict }) => verdict === contrary);
    if (first === undefined)
        return [];
    const how = first.diverged === undefined ? ` ${contrary}: ${(0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(first)}` : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .divergence */ .Z7)(first, first.diverged);
    const rest = more.length === 0 ? '' : ` (and ${more.length} more ${contrary})`;
    return ['; ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(first.name), how + rest];
}
function differences(metrics) {
    const both = metrics.filter((metric) => metric.head !== undefined && metric.base !== undefined);
    const named = (0,_most_telling_js__WEBPACK_IMPORTED_MODULE_4__/* .mostTelling */ .F)(both);
    if (named.length === 0)
        return ['Head and base have no metric in common, so there is nothing to compare'];
    return named.flatMap((metric, index) => {
        const name = index === 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricTitle */ .Vu)(metric.name)] : [', ', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .metricName */ .Kh)(metric.name)];
        return [...name, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .difference */ .iv)(metric)];
    });
}


/***/ }),

/***/ 40324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ignoredSeed)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


function ignoredSeed({ ignoresSeed }) {
    if (!ignoresSeed)
        return undefined;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('⚠️ Every seed gave the same numbers, so the training ignores the seed and was stopped after two; this is one run. ' +
            'Let it read `HEADWAY_SEED` to see how sure that is:'),
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)([
            'seed = int(os.environ.get("HEADWAY_SEED", "1"))',
            'random.seed(seed); numpy.random.seed(seed); torch.manual_seed(seed)',
        ], 'python'),
    ]);
}


/***/ }),

/***/ 80857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   df: () => (/* binding */ positionOf)
/* harmony export */ });
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38117);

function intervalName(confidence) {
    return `${percent(confidence)} interval`;
}
function percent(confidence) {
    return `${(confidence * 100).toFixed(1).replace(/\.0$/, '')} %`;
}
function intervalOf(metric) {
    const shown = metric.diverged === undefined ? (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .showInterval */ .P9)(metric) : undefined;
    return shown && `${shown.low} to ${shown.high}`;
}
function positionOf({ statistics, tolerance = 0 }) {
    if (statistics === undefined)
        return undefined;
    const { low, high } = statistics.interval;
    if (low > tolerance || high < -tolerance)
        return 'beyond';
    return low > 0 || high < 0 ? 'shows-some' : 'shows-none';
}


/***/ }),

/***/ 99401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z7: () => (/* binding */ divergence),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   iv: () => (/* binding */ difference),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/* harmony import */ var _interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80857);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38117);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12169);




function judgement(metric, { confidence }) {
    if (metric.scale === 'mixed') {
        return ` is ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')} in base and ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')} in head: a change of scale, not a result`;
    }
    if (metric.diverged !== undefined) {
        const nothing = metric.verdict === 'inconclusive' ? ', so nothing can be concluded' : '';
        return divergence(metric, metric.diverged) + nothing;
    }
    const interval = (0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalOf */ .XF)(metric);
    const surely = interval === undefined ? '' : ` (${(0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .intervalName */ .Bb)(confidence)} ${interval})`;
    switch (metric.verdict) {
        case 'better':
        case 'worse':
            return ` ${metric.verdict}: ${signed(metric)}${surely}`;
        case 'within-tolerance':
            return ` within tolerance: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(metric) ? 'no change' : signed(metric) + surely}`;
        case 'inconclusive':
            return interval === undefined
                ? ` inconclusive: ${signed(metric)}`
                : `: ${undecided(metric)}: ${signed(metric)}${surely}`;
        case 'added':
            return ` is new: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head')} in head, not reported by base`;
        case 'removed':
            return ` is gone: ${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')} in base, not reported by head`;
        case 'unmeasured':
        case 'changed':
            return undefined;
    }
}
function undecided(metric) {
    switch ((0,_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)(metric)) {
        case 'beyond':
            return missing(metric) ?? 'no difference shown once adjusted';
        case 'shows-some':
            return `no difference beyond ±${(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_2__/* .showTolerance */ .z)(metric.tolerance ?? 0)} shown`;
        default:
            return 'no difference shown';
    }
}
function missing({ values }) {
    const lacking = (side) => values.filter((pair) => pair[side] === undefined).length;
    const side = lacking('head') > 0 ? 'head' : 'base';
    const count = lacking(side);
    return count === 0
        ? undefined
        : `no verdict, as ${side} has no number in ${count} of ${values.length} seeds`;
}
function divergence(metric, where) {
    const { head, base, of } = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .divergedSeeds */ .ty)(metric);
    if (of > 1) {
        if (where === 'head')
            return ` diverged in head in ${head} of ${of} seeds`;
        if (where === 'base')
            return ` diverged in base in ${base} of ${of} seeds, not in head`;
        return ` diverged in head in ${head} and in base in ${base} of ${of} seeds`;
    }
    const [ofHead, ofBase] = [(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'head'), (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showSide */ .DS)(metric, 'base')];
    if (where === 'head')
        return ` diverged in head (${ofHead})`;
    if (where === 'base')
        return ` diverged in base (${ofBase}), not in head (${ofHead})`;
    return ` diverged on both sides (${ofHead === ofBase ? ofHead : `${ofHead} in head, ${ofBase} in base`})`;
}
function signed(metric) {
    const { difference } = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showMetric */ .ae)(metric);
    return difference + (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(metric, difference.slice(1));
}
function difference(metric) {
    if (metric.scale === 'mixed')
        return ' changed its scale';
    if (metric.diverged !== undefined)
        return divergence(metric, metric.diverged);
    if ((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .isEqual */ .n4)(metric))
        return ' unchanged';
    const shown = (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showMetric */ .ae)(metric).difference;
    const [sign, amount] = [shown.slice(0, 1), shown.slice(1)];
    if (sign !== '+' && sign !== '−')
        return ' unchanged on average';
    return ` ${amount}${(0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(metric, amount)} ${sign === '+' ? 'higher' : 'lower'}`;
}


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ remarks)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48391);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3304);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99401);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22822);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38117);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65655);







function remarks(comparison, context, allowance) {
    const all = [
        ...comparison.notes.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note)),
        ...aboutSeeds(comparison, context, allowance),
        ...aboutMetrics(comparison),
        ...aboutEpochs(comparison),
        ...aboutMachines(comparison),
        ...aboutResults(comparison),
    ];
    const shown = all.slice(0, allowance.notes);
    const left = all.length - shown.length;
    if (left > 0)
        shown.push((0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${left} more notes of this kind.`);
    if (shown.length < 2)
        return shown[0];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .join */ .fj)(shown.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `- ${note}`), '\n');
}
function aboutSeeds(comparison, context, allowance) {
    const { leftOut, compared } = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .seedsOf */ .GO)(comparison);
    const untried = context.seeds - comparison.pairs.length;
    return [
        ...leftOut.map(({ seed, head, base }) => {
            const lost = head.result.kind === 'failed' ? head : base;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Seed ${seed} is left out, through no fault of the training: ${lost.side} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .whyFailed */ .KE)(lost, context, allowance)}`;
        }),
        ...(untried > 0 && compared.length === 0 && !comparison.ignoresSeed
            ? [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `The other seeds (${untried} of ${context.seeds}) were not trained: they would not have told more.`,
            ]
            : []),
    ];
}
function aboutMetrics(comparison) {
    const { identical, sameTraining, metrics } = comparison;
    const who = (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .theChange */ .iY)(comparison).replace('This', 'this').replace('Head', 'head');
    if (sameTraining)
        return [];
    if (identical) {
        const everywhere = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .hasSeveralSeeds */ .pm)(comparison) ? ', with every seed' : '';
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Every metric is the same to the last bit${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(everywhere)}. If that is a surprise: does the command read the files that ${who} changes?`,
        ];
    }
    return metrics.map(aboutMetric).filter((note) => note !== undefined);
}
function aboutMetric(metric) {
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricTitle */ .Vu)(metric.name)]);
    const several = metric.values.length > 1;
    const sides = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .showSide */ .DS)(metric, 'head'))} in head and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_4__/* .showSide */ .DS)(metric, 'base'))} in base`;
    if (several && metric.diverged !== undefined)
        return aboutDivergence(metric, name);
    if (metric.primary)
        return undefined;
    if (metric.scale === 'mixed')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${name} is ${sides}: a change of scale, not a result.`;
    if (metric.diverged === 'both')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${name} is ${sides}, and was left out of the verdict.`;
    return undefined;
}
function aboutDivergence(metric, name) {
    const { values, diverged = 'both' } = metric;
    const finite = values.filter(({ head, base }) => Number.isFinite(head) && Number.isFinite(base)).length;
    const rest = finite === 0 ? '' : `; the numbers shown are of the other ${finite === 1 ? 'seed' : `${finite} seeds`}`;
    if (metric.primary && rest === '')
        return undefined;
    const verdict = diverged === 'both' && !metric.primary ? ', and was left out of the verdict' : '';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${name}${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .divergence */ .Z7)(metric, diverged) + verdict + rest)}.`;
}
function aboutEpochs(comparison) {
    return comparison.metrics.flatMap(({ name, bestOf }) => {
        if (bestOf === undefined)
            return [];
        const [head, base] = [triesOf(comparison, 'head', name), triesOf(comparison, 'base', name)];
        if (head === undefined || base === undefined || head === base)
            return [];
        return [
            (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .inMarkdown */ .Hi)([(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .metricTitle */ .Vu)(name)])} is the best of ${head} epochs in head and of ${base} in base: a longer training gets more tries.`,
        ];
    });
}
function triesOf(comparison, side, name) {
    const tries = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementsOf */ .ZG)(comparison, side).flatMap(({ result }) => result.kind === 'measured' ? (result.metrics.find((metric) => metric.name === name)?.bestOf ?? []) : []);
    return tries.length === 0 ? undefined : Math.max(...tries);
}
function aboutMachines(comparison) {
    const { pairs } = comparison;
    const mixed = pairs.flatMap(({ head, base }) => {
        const [mine, other] = [head.machine?.cpuModel.trim(), base.machine?.cpuModel.trim()];
        return mine === undefined || other === undefined || mine === other ? [] : [[mine, other]];
    });
    const [first] = mixed;
    if (first === undefined)
        return [];
    const where = pairs.length > 1 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)(` in ${mixed.length} of ${pairs.length} seeds`) : (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('');
    return [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `⚠️ Head and base were trained on different processors${where} (${first[0]} and ${first[1]}): a part of the difference may be theirs, and times cannot be compared.`,
    ];
}
function aboutResults(comparison) {
    const ofHead = notesOf((0,_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementsOf */ .ZG)(comparison, 'head'));
    const ofBase = notesOf((0,_seeds_js__WEBPACK_IMPORTED_MODULE_6__/* .measurementsOf */ .ZG)(comparison, 'base'));
    const both = ofHead.filter((note) => ofBase.includes(note));
    return [
        ...both.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Head and base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note)}`),
        ...ofHead.filter((note) => !both.includes(note)).map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Head: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note)}`),
        ...ofBase.filter((note) => !both.includes(note)).map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_5__.md) `Base: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)(note)}`),
    ];
}
function notesOf(measurements) {
    const notes = measurements.flatMap(({ result }) => (result.kind === 'measured' ? result.notes : []));
    return [...new Set(notes)];
}


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14512);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22822);


function oneLine(comparison) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .inPlainText */ .NA)((0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .P)(comparison).phrase);
}


/***/ }),

/***/ 40014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ pInWords),
/* harmony export */   S: () => (/* binding */ showP)
/* harmony export */ });
function showP(p) {
    if (p === undefined || !Number.isFinite(p))
        return '–';
    if (p < 0.001)
        return '< .001';
    return p > 0.995 ? '1' : p.toFixed(p < 0.0995 ? 3 : 2).slice(1);
}
function pInWords(p) {
    return p < 0.001 ? `p ${showP(p)}` : `p = ${showP(p)}`;
}


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ reproduce)
/* harmony export */ });
/* unused harmony export reproductionLines */
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95396);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57048);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);




function reproduce(comparison, context) {
    const { seed } = pairToShow(comparison);
    const which = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSeveralSeeds */ .pm)(comparison)
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `This is seed ${seed}; change \`--seed=${seed}\` for another.`
        : undefined;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Reproduce this'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        machine(comparison),
        which,
        (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(reproductionLines(comparison, context), 'bash'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('This needs git, bash, and Node 20 or newer, which brings `npx`.'),
    ]));
}
function pairToShow({ pairs, head, baseline }) {
    const speaker = [head, baseline].find(({ result }) => result.kind === 'failed') ?? head;
    return pairs.find(({ seed }) => seed === speaker.seed) ?? { seed: head.seed, head, base: baseline };
}
function reproductionLines(comparison, context) {
    const { head, base } = pairToShow(comparison);
    const { pullRequest, repositoryUrl } = context;
    const command = commandLine(comparison, context).split('\n');
    if (pullRequest === undefined || repositoryUrl === undefined)
        return command;
    const folder = `headway-${pullRequest.number}`;
    return [
        '(',
        `git init --quiet ${folder} &&`,
        `cd ${folder} &&`,
        `git remote add origin ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(repositoryUrl)} &&`,
        `git fetch --quiet --depth=1 --no-tags origin ${head.commit} ${base.commit} || exit`,
        ...(context.lfs ? [`git lfs fetch origin ${head.commit} ${base.commit} || exit`] : []),
        ...command,
        ')',
    ];
}
function commandLine(comparison, context) {
    const { head, base, seed } = pairToShow(comparison);
    const { install } = context;
    const { threads, variables } = threadsOf(head.machine === undefined ? base : head);
    const options = [
        '--base-tip',
        ...(seed === 1 && !(0,_seeds_js__WEBPACK_IMPORTED_MODULE_3__/* .hasSeveralSeeds */ .pm)(comparison) ? [] : [`--seed=${seed}`]),
        ...(threads === undefined ? [] : [`--threads=${threads}`]),
        ...(context.workingDirectory === '.' && context.pullRequest !== undefined
            ? []
            : [given('working-directory', context.workingDirectory)]),
        ...(install.kind === 'auto'
            ? []
            : [given('install', install.kind === 'none' ? 'none' : install.command)]),
        ...(context.results.join('\n') === 'result.txt'
            ? []
            : context.results.map((path) => given('results', path))),
        ...context.predictions.map((path) => given('predictions', path)),
        ...(context.metrics.length === 0 ? [] : [given('metrics', inYaml(context.metrics))]),
        ...(context.submodules ? ['--submodules'] : []),
        ...(context.lfs ? ['--lfs'] : []),
    ];
    const before = variables.length === 0 ? '' : `env ${variables.map(_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h).join(' ')} `;
    return `${before}npx --yes @OWNER/headway@${context.version} ${options.join(' ')} \\\n  ${base.commit} ${head.commit} -- ${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(context.command)}`;
}
function given(option, value) {
    return `--${option}=${(0,_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(value)}`;
}
function inYaml(rules) {
    const settings = rules.map(({ pattern, better, tolerance, unit, primary, take }) => [
        pattern,
        {
            ...(better && { better }),
            ...(tolerance && {
                tolerance: tolerance.kind === 'absolute' ? tolerance.amount : `${tolerance.percent}%`,
            }),
            ...(unit !== undefined && { unit }),
            ...(primary && { primary }),
            ...(take && { take: take.kind === 'last' ? 'last' : `at-best ${take.metric}` }),
        },
    ]);
    return `{${settings.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(', ')}}`;
}
function threadsOf({ threads: toldOf }) {
    const told = Object.entries(toldOf).filter(([name]) => /^[A-Z][A-Z_]*$/.test(name));
    const counts = told.map(([, value]) => value).filter((value) => /^[1-9]\d{0,3}$/.test(value));
    const [usual] = counts.toSorted((a, b) => counts.filter((one) => one === b).length - counts.filter((one) => one === a).length);
    const others = told.filter(([, value]) => value !== usual).map(([name, value]) => `${name}=${value}`);
    return { threads: usual, variables: others };
}
function machine(comparison) {
    const { head, base } = pairToShow(comparison);
    const used = head.machine ?? base.machine;
    if (used === undefined)
        return undefined;
    const environment = head.environment ?? base.environment;
    const cores = used.cores === used.totalCores ? `${used.cores}` : `${used.cores} of ${used.totalCores}`;
    const details = [used.cpuModel.trim(), ...used.gpus].filter((name) => name !== '').join(', ');
    const python = environment?.python === undefined ? '' : `, Python ${environment.python}`;
    const packages = environment === undefined ? '' : ` Packages: ${environment.description}${python}.`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `Trained on ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(cores)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(used.totalCores === 1 ? 'core' : 'cores')} (${details}).${packages}`;
}


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ notReusable),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   hM: () => (/* binding */ reusedNumbers)
/* harmony export */ });
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48391);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83578);
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53396);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65655);





const MOST_NAMED = 5;
function reusedNumbers(comparison, context, { notes }) {
    const { sameTraining, baseline } = comparison;
    const [heads, bases] = [(0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementsOf */ .ZG)(comparison, 'head'), (0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .measurementsOf */ .ZG)(comparison, 'base')];
    if (sameTraining && [...heads, ...bases].some(({ reused }) => reused === undefined)) {
        const one = heads.length === 1 ? 'one training stands' : 'one training a seed stands';
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`**Reused:** ${one} for both sides.`);
    }
    const lines = sameTraining && baseline.reused !== undefined
        ? ofSide(bases, 'both sides', context)
        : [...ofSide(heads, 'head', context), ...ofSide(bases, 'base', context)];
    if (lines.length === 0)
        return undefined;
    const shown = lines.slice(0, Math.max(2, notes));
    const left = lines.length - shown.length;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([...shown, ...(left > 0 ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `… and ${left} more that were reused.`] : [])], '\n');
}
function ofSide(measurements, who, context) {
    const groups = new Map();
    for (const { reused } of measurements) {
        if (reused === undefined)
            continue;
        const key = JSON.stringify([reused.because, reused.commit, reused.changed]);
        groups.set(key, [...(groups.get(key) ?? []), reused]);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const seeds = group.length === measurements.length ? '' : `, ${group.length} of ${measurements.length} seeds`;
        const when = between(group.map(({ measuredAt }) => measuredAt));
        return [reuse((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(who + seeds), first, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(when), context)];
    });
}
function reuse(who, { commit, because, changed }, when, context) {
    switch (because) {
        case 'same-run':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `**Reused:** ${who}, measured by an earlier attempt of this run (${when}).`;
        case 'same-commit':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `**Reused:** ${who}, measured before (${when}).`;
        case 'unread': {
            const at = (0,_commits_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .w)(commit, context);
            if (changed === 0)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `**Reused:** ${who}, measured at ${at} (${when}), which holds the same files.`;
            const since = changed === 1 ? 'the file that differs since is' : `the ${changed} files that differ since are`;
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `**Reused:** ${who}, measured at ${at} (${when}); ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(since)} not read by the training.`;
        }
    }
}
function between(times) {
    const minute = (time) => new Date(time).toISOString().slice(0, 16).replace('T', ' ');
    const [first, last] = [minute(Math.min(...times)), minute(Math.max(...times))];
    if (first === last)
        return `${first} UTC`;
    return `${first} to ${first.slice(0, 10) === last.slice(0, 10) ? last.slice(11) : last} UTC`;
}
function changedFiles(comparison, { notes }) {
    const { changes, sameTraining } = comparison;
    if (changes === undefined || changes.total === 0 || sameTraining)
        return undefined;
    const who = (0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .theChange */ .iY)(comparison);
    const { total, read } = changes;
    const files = total === 1 ? '1 file' : `${total} files`;
    if (read.length === 0) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${who} changes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(files)}, and the training was not seen to read ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(total === 1 ? 'it' : 'any of them')}.`;
    }
    const shown = read.slice(0, Math.min(MOST_NAMED, notes)).map((path) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path, 100));
    const left = read.length - shown.length;
    const names = (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(shown, ', ')}${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(left > 0 ? ` and ${left} more` : '')}`;
    if (total === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${who} changes ${names}, which the training reads.`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `${who} changes ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(files)}; of these the training reads ${names}.`;
}
function notReusable({ pairs }, context, { notes }) {
    if ((context.reuse ?? 'auto') !== 'auto')
        return undefined;
    const reasons = new Set(pairs.flatMap(({ head, base }) => [head, base].flatMap(blindSpotsOf)));
    if (reasons.size === 0)
        return undefined;
    const lines = [...reasons].slice(0, notes).map((reason) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `- The training ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(reason)}.`);
    if (reasons.size > lines.length)
        lines.push((0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `- … and ${reasons.size - lines.length} more reasons.`);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Why later evaluations will train this again'), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .stack */ .t$)([
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(lines, '\n'),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_3__.md) `A measurement is reused when all that its training read is known and unchanged. The ${context.pullRequest === undefined ? 'option' : 'input'} ${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .inputName */ .yu)(context, 'data')} declares files outside the repository; ${(0,_asking_js__WEBPACK_IMPORTED_MODULE_0__/* .asking */ .os)(context, 'reuse', 'on')} vouches that there is nothing else.`,
    ]));
}
function blindSpotsOf({ reads, reused }) {
    return reused === undefined ? (reads?.blindSpots ?? []) : [];
}


/***/ }),

/***/ 57048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30776);

const SPELLED = new RegExp(`${_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSEEN */ .PR.source}|[^\\S\\n](?=\\n)`, 'gu');
function quote(text) {
    if (/^[\w@%+=:,./-]+$/.test(text))
        return text;
    if (text.search(SPELLED) === -1)
        return `'${text.replaceAll("'", "'\\''")}'`;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(SPELLED, (character) => {
        const point = character.codePointAt(0) ?? 0;
        return point === 0 ? '' : `\\U${point.toString(16).padStart(8, '0')}`;
    });
    return `$'${escaped}'`;
}


/***/ }),

/***/ 12169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ showTolerance)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);

function showTolerance(tolerance) {
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(tolerance)
        .replace(/(\.\d*?)0+(?=$|e)/, '$1')
        .replace(/\.(?=$|e)/, '');
}


/***/ })

};
