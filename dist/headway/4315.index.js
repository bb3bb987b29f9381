export const id = 4315;
export const ids = [4315];
export const modules = {

/***/ 16703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z9: () => (/* binding */ comparisonToJson),
  I2: () => (/* binding */ complainOfDisk),
  Kn: () => (/* binding */ writeOutputs),
  u5: () => (/* binding */ writeReport)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(90143);
;// CONCATENATED MODULE: ./src/comparison/json.ts
function metricsToJson(metrics) {
    const entries = metrics.map(({ name, value }) => `${JSON.stringify(name)}:${JSON.stringify(Number.isFinite(value) ? value : String(value))}`);
    return `{${entries.join(',')}}`;
}

// EXTERNAL MODULE: ./src/process/explain.ts
var explain = __webpack_require__(83998);
// EXTERNAL MODULE: ./src/process/post-state.ts
var post_state = __webpack_require__(6031);
// EXTERNAL MODULE: ./src/process/say.ts
var say = __webpack_require__(46010);
// EXTERNAL MODULE: ./src/schema/named-numbers.ts
var named_numbers = __webpack_require__(25293);
;// CONCATENATED MODULE: ./src/answering/outputs.ts








async function writeOutputs(folder, comparison, markdown) {
    const comparisonPath = (0,external_node_path_.join)(folder, 'comparison.json');
    await (0,promises_.writeFile)(comparisonPath, comparisonToJson(comparison));
    const reportPath = await writeReport(folder, markdown);
    core/* setOutput */.uH('verdict', comparison.verdict);
    core/* setOutput */.uH('head', numbersOf(comparison, 'head'));
    core/* setOutput */.uH('base', numbersOf(comparison, 'base'));
    core/* setOutput */.uH('comparison-path', comparisonPath);
    core/* setOutput */.uH('report-path', reportPath);
    (0,post_state/* saveReportForPost */.Py)(reportPath);
}
async function writeReport(folder, markdown) {
    const path = (0,external_node_path_.join)(folder, 'report.md');
    await (0,promises_.writeFile)(path, markdown);
    return path;
}
function numbersOf({ head, baseline, metrics }, side) {
    const { result } = side === 'head' ? head : baseline;
    if (result.kind === 'failed')
        return '';
    const means = new Map(metrics.map((metric) => [metric.name, metric[side]]));
    return metricsToJson(result.metrics.map(({ name, value }) => ({ name, value: means.get(name) ?? value })));
}
function comparisonToJson(comparison) {
    return `${JSON.stringify(inFile(comparison), named_numbers/* namedNumbers */.E, 2)}\n`;
}
function inFile(comparison) {
    const pairs = comparison.pairs.map(({ seed, head, base }) => ({
        seed,
        head: withoutMachine(head),
        base: withoutMachine(base),
    }));
    return { ...comparison, pairs, head: brief(comparison.head), baseline: brief(comparison.baseline) };
}
function withoutMachine({ reads, ...rest }) {
    if (reads === undefined)
        return rest;
    const { machine, ...shown } = reads;
    return { ...rest, reads: shown };
}
function brief({ reads, logTail, result, ...rest }) {
    if (result.kind === 'failed')
        return { ...rest, result };
    const { series, predictions, ...numbers } = result;
    return { ...rest, result: numbers };
}
function complainOfDisk(error) {
    (0,say.fail)(`The outputs could not be written: ${(0,explain/* messageOf */.bD)(error)}`);
}


/***/ }),

/***/ 69576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf),
/* harmony export */   c: () => (/* binding */ circumstancesOf)
/* harmony export */ });
/* harmony import */ var _process_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);

function circumstancesOf(settings, redact) {
    const { install, seeds } = settings;
    return {
        command: redact(settings.command),
        workingDirectory: settings.workingDirectory,
        install: install.kind === 'command' ? { kind: 'command', command: redact(install.command) } : install,
        results: settings.results,
        predictions: settings.predictions,
        metrics: settings.metrics,
        submodules: settings.submodules,
        lfs: settings.lfs,
        seeds: seeds.first,
        maxSeeds: seeds.most,
        trainedTogether: false,
        atOnce: undefined,
        reuse: settings.reuse,
    };
}
function contextOf(run, pullRequest, circumstances, name) {
    return {
        ...circumstances,
        name,
        pullRequest,
        names: { head: pullRequest.headRef, base: pullRequest.baseRef },
        repositoryUrl: `${run.serverUrl}/${pullRequest.baseRepository.fullName}`,
        runUrl: run.runUrl,
        version: _process_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        reportUrl: undefined,
    };
}


/***/ }),

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

/***/ 83998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   fy: () => (/* binding */ inPlainWords)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73660);
/* harmony import */ var _github_permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32892);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33101);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46010);




function explain(error, pullRequest) {
    if (error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError)
        return error;
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return ownFault(error);
    const denied = (0,_github_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .explainDenied */ .n)(error, pullRequest);
    if (denied === undefined)
        return { message: (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describeApiError */ .gg)(error), remedy: 'Run the job again.' };
    const [message = '', ...remedy] = denied.message.split('\n');
    return { message, remedy: remedy.join('\n') };
}
function inPlainWords(error) {
    if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readApiError */ .tR)(error) === undefined)
        return error;
    const { message, remedy } = explain(error, undefined);
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.UserError(message, remedy, { cause: error });
}
function ownFault(error) {
    (0,_say_js__WEBPACK_IMPORTED_MODULE_3__.say)(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return {
        message: `Headway itself failed: ${messageOf(error)}`,
        remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
    };
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 5918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderReport)
});

// EXTERNAL MODULE: ./src/report/allowance.ts
var report_allowance = __webpack_require__(1948);
// EXTERNAL MODULE: ./src/report/blocks.ts
var blocks = __webpack_require__(83578);
// EXTERNAL MODULE: ./src/report/certainty.ts
var certainty = __webpack_require__(39971);
// EXTERNAL MODULE: ./src/report/cost.ts
var cost = __webpack_require__(8089);
;// CONCATENATED MODULE: ./src/report/curve.ts
const SEEN = 0.005;
function curveOf(name, pairs, places) {
    const found = pairs.flatMap(({ head, base }) => {
        const [mine, other] = [seriesOf(head, name), seriesOf(base, name)];
        return mine === undefined || other === undefined ? [] : [{ head: mine, base: other }];
    });
    const [first] = found;
    if (first === undefined || found.some(({ head, base }) => head.axis !== base.axis))
        return undefined;
    const means = {
        head: meanOf(found.map(({ head }) => pointsOf(head))),
        base: meanOf(found.map(({ base }) => pointsOf(base))),
    };
    const shared = means.head.length > 1 && means.base.length > 1;
    const head = shared ? means.head : pointsOf(first.head);
    const base = shared ? means.base : pointsOf(first.base);
    const grid = gridOf(head, base, places);
    if (grid === undefined)
        return undefined;
    const curve = {
        axis: first.head.axis,
        from: grid[0] ?? 0,
        to: grid.at(-1) ?? 0,
        head: grid.map((at) => valueAt(head, at)),
        base: grid.map((at) => valueAt(base, at)),
        seeds: shared ? found.length : 1,
        ends: { head: head.at(-1)?.at ?? 0, base: base.at(-1)?.at ?? 0 },
    };
    return areApart(curve) ? curve : undefined;
}
function seriesOf({ result }, name) {
    return result.kind === 'measured' ? result.series.find((series) => series.name === name) : undefined;
}
function pointsOf({ at, values }) {
    return at.flatMap((place, index) => {
        const value = values[index];
        return Number.isFinite(place) && value !== undefined && Number.isFinite(value)
            ? [{ at: place, value }]
            : [];
    });
}
function meanOf(curves) {
    const [first = [], ...others] = curves;
    const lookups = others.map((points) => new Map(points.map(({ at, value }) => [at, value])));
    return first.flatMap(({ at, value }) => {
        const values = [value, ...lookups.flatMap((lookup) => lookup.get(at) ?? [])];
        if (values.length < curves.length)
            return [];
        return [{ at, value: values.reduce((sum, one) => sum + one / curves.length, 0) }];
    });
}
function gridOf(head, base, places) {
    const from = Math.max(head[0]?.at ?? Number.NaN, base[0]?.at ?? Number.NaN);
    const to = Math.min(head.at(-1)?.at ?? Number.NaN, base.at(-1)?.at ?? Number.NaN);
    if (!(to > from))
        return undefined;
    const inside = (points) => points.filter(({ at }) => at >= from && at <= to).length;
    const wanted = Math.max(2, Math.min(places, Math.max(inside(head), inside(base))));
    for (let count = wanted; count >= 2; count--) {
        if (placesDrawn(from, to, count) === count) {
            return Array.from({ length: count }, (_, index) => index === count - 1 ? to : from + (index * (to - from)) / (count - 1));
        }
    }
    return undefined;
}
function placesDrawn(from, to, count) {
    const step = (to - from) / (count - 1);
    let drawn = 0;
    for (let at = from; at <= to && drawn <= count; at += step)
        drawn++;
    return drawn;
}
function valueAt(points, at) {
    const next = points.findIndex((point) => point.at >= at);
    const [left, right] = [points[Math.max(0, next - 1)], points[next]];
    if (left === undefined || right === undefined)
        return points.at(-1)?.value ?? 0;
    if (right.at === at || right.at === left.at)
        return right.value;
    const share = (at - left.at) / (right.at - left.at);
    return left.value * (1 - share) + right.value * share;
}
function areApart({ head, base }) {
    const all = [...head, ...base];
    const height = Math.max(...all) - Math.min(...all);
    return head.some((value, index) => Math.abs(value - (base[index] ?? value)) > SEEN * height);
}

// EXTERNAL MODULE: ./src/report/decimal.ts
var decimal = __webpack_require__(19629);
// EXTERNAL MODULE: ./src/report/digits.ts
var digits = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/visible.ts
var visible = __webpack_require__(30776);
;// CONCATENATED MODULE: ./src/report/mermaid.ts



const PADDING = 0.05;
const SIGNIFICANT = 4;
const LONGEST = 40;
const MOST_DIGITS = 15;
function lineChart({ x, yTitle, lines }) {
    const values = lines.flatMap((line) => line.values);
    const exponent = (0,digits/* exponentOf */.DC)(Math.max(...values.map((value) => (0,decimal/* order */.fq)((0,decimal/* decimalOf */.Bc)(value)))));
    const scaled = (value) => value / 10 ** exponent;
    const [low, high] = [scaled(Math.min(...values)), scaled(Math.max(...values))];
    const height = high - low;
    if (!(height > 0 && Number.isFinite(height)))
        return undefined;
    const decimals = Math.max(0, SIGNIFICANT - 1 - (0,decimal/* order */.fq)((0,decimal/* decimalOf */.Bc)(height)));
    const [from, to] = [plain(x.from), plain(x.to)];
    if (decimals > MOST_DIGITS || from === undefined || to === undefined)
        return undefined;
    const shown = (value) => rounded(value, decimals);
    const bottom = low < 0 ? low - PADDING * height : Math.max(0, low - PADDING * height);
    const unit = exponent === 0 ? '' : ` (e${exponent})`;
    const theme = {
        backgroundColor: 'transparent',
        plotColorPalette: lines.map(({ colour }) => colour).join(', '),
    };
    return [
        `%%{init: ${JSON.stringify({ xyChart: { width: 700, height: 300 }, themeVariables: { xyChart: theme } })}}%%`,
        'xychart-beta',
        `  x-axis ${quoted(x.title, 'step')} ${from} --> ${to}`,
        `  y-axis ${quoted(yTitle, 'value', unit)} ${shown(bottom)} --> ${shown(high + PADDING * height)}`,
        ...lines.map(({ title, values: own }) => `  line ${quoted(title, 'line')} [${own.map((value) => shown(scaled(value))).join(', ')}]`),
    ];
}
function quoted(text, otherwise, suffix = '') {
    const safe = text
        .replace(/(?:[^\p{L}\p{N} ._/()-]|\p{Default_Ignorable_Code_Point})+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
    return `"${(0,visible/* shorten */.ml)(safe === '' ? otherwise : safe, LONGEST)}${suffix}"`;
}
function rounded(value, decimals) {
    const text = (0,decimal/* write */.M9)((0,decimal/* roundTo */.GB)((0,decimal/* decimalOf */.Bc)(value), decimals), decimals).replace('−', '-');
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
function plain(value) {
    const exact = (0,decimal/* decimalOf */.Bc)(value);
    if ((0,decimal/* order */.fq)(exact) > MOST_DIGITS || exact.decimals > MOST_DIGITS)
        return undefined;
    return rounded(value, Math.max(0, exact.decimals));
}

// EXTERNAL MODULE: ./src/report/names.ts
var names = __webpack_require__(22822);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/seeds.ts
var report_seeds = __webpack_require__(95396);
// EXTERNAL MODULE: ./src/report/text.ts
var report_text = __webpack_require__(65655);
;// CONCATENATED MODULE: ./src/report/curves.ts








const PLACES = 60;
const LONGEST_AXIS = 30;
const COLOURS = {
    head: { name: 'blue', colour: '#2f81f7' },
    base: { name: 'orange', colour: '#e36209' },
};
function learningCurves(comparison, allowance) {
    if (comparison.sameTraining || comparison.identical)
        return undefined;
    const { compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const several = (0,report_seeds/* hasSeveralSeeds */.pm)(comparison);
    const charts = [];
    let means = false;
    for (const metric of candidates(comparison.metrics)) {
        if (charts.length >= allowance.curves)
            break;
        const curve = curveOf(metric.name, compared, PLACES);
        const drawn = curve && draw(metric, curve, several);
        if (curve === undefined || drawn === undefined)
            continue;
        charts.push(drawn);
        means ||= curve.seeds > 1;
    }
    if (charts.length === 0)
        return undefined;
    const legend = `Head is ${COLOURS.head.name}, base is ${COLOURS.base.name}${means ? '; each is the mean of its seeds' : ''}.`;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Learning curves'), (0,blocks/* stack */.t$)([(0,report_text/* ours */.Od)(legend), ...charts]));
}
function candidates(metrics) {
    return metrics
        .filter(({ role, primary, scale }) => (role !== 'bookkeeping' || primary) && scale !== 'mixed')
        .toSorted((a, b) => Number(b.primary) - Number(a.primary));
}
function draw(metric, curve, several) {
    const chart = lineChart({
        x: { title: curve.axis, from: curve.from, to: curve.to },
        yTitle: metric.name,
        lines: ['head', 'base'].map((side) => ({
            title: side,
            colour: COLOURS[side].colour,
            values: curve[side],
        })),
    });
    if (chart === undefined)
        return undefined;
    const single = several && curve.seeds === 1 ? (0,report_text/* ours */.Od)('of one seed, since the seeds differ in their steps') : undefined;
    const details = [single, ends(curve)].filter((part) => part !== undefined);
    const title = (0,report_text.md) `**${(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)])}**`;
    return (0,blocks/* stack */.t$)([
        details.length === 0 ? title : (0,report_text.md) `${title}: ${(0,report_text/* join */.fj)(details, '; ')}.`,
        (0,blocks/* fence */.EU)(chart, 'mermaid'),
    ]);
}
function ends({ ends: { head, base }, axis }) {
    if (head === base)
        return undefined;
    const what = (0,visible/* shorten */.ml)(axis, LONGEST_AXIS);
    return (0,report_text.md) `head has finite numbers up to ${what} ${(0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(head))}, base up to ${(0,report_text/* ours */.Od)((0,numbers/* showNumber */.Zo)(base))}`;
}

// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/footer.ts
var footer = __webpack_require__(87403);
// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/ignored-seed.ts
var ignored_seed = __webpack_require__(40324);
// EXTERNAL MODULE: ./src/report/notes.ts
var report_notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/commits.ts
var commits = __webpack_require__(53396);
// EXTERNAL MODULE: ./src/report/shown-metric.ts + 1 modules
var shown_metric = __webpack_require__(38117);
;// CONCATENATED MODULE: ./src/report/one-sided.ts






const IN_A_SENTENCE = 6;
function sideNumbers(comparison, { side, commit }, context, allowance) {
    const own = comparison.metrics.filter((metric) => metric[side] !== undefined);
    const telling = own.filter((metric) => metric.role !== 'bookkeeping');
    const named = (telling.length > 0 ? telling : own).slice(0, IN_A_SENTENCE);
    const rest = own.filter((metric) => !named.includes(metric));
    const number = (metric) => (0,report_text/* ours */.Od)((0,shown_metric/* showSide */.DS)(metric, side));
    const numbers = named.map((metric) => (0,report_text.md) `${(0,names/* inMarkdown */.Hi)([(0,names/* metricName */.Kh)(metric.name)])} ${number(metric)}`);
    const who = (0,report_text.md) `${(0,report_text/* ours */.Od)(side === 'head' ? 'Head' : 'Base')} ${(0,commits/* commitLink */.w)(commit, context)}`;
    if (numbers.length === 0)
        return (0,report_text.md) `${who} was trained.`;
    const seeds = (0,report_seeds/* measurementsOf */.ZG)(comparison, side).filter(({ result }) => result.kind === 'measured').length;
    const mean = seeds > 1 ? (0,report_text/* ours */.Od)(` (means of ${seeds} seeds)`) : (0,report_text/* ours */.Od)('');
    const sentence = (0,report_text.md) `${who}: ${(0,report_text/* join */.fj)(numbers, ', ')}${mean}.`;
    if (rest.length === 0 || allowance.foldedRows === 0)
        return sentence;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        { title: who, align: 'right' },
    ];
    const rows = rest
        .slice(0, allowance.foldedRows)
        .map((metric) => [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]), number(metric)]);
    const left = rest.length - rows.length;
    const more = left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined;
    return (0,blocks/* stack */.t$)([sentence, (0,blocks/* fold */.AU)((0,report_text.md) `${rest.length} more metrics`, (0,blocks/* stack */.t$)([(0,blocks/* table */.tp)(columns, rows), more]))]);
}

// EXTERNAL MODULE: ./src/report/packages.ts
var report_packages = __webpack_require__(57561);
// EXTERNAL MODULE: ./src/report/predictions.ts
var predictions = __webpack_require__(49628);
// EXTERNAL MODULE: ./src/report/provenance.ts
var provenance = __webpack_require__(18267);
// EXTERNAL MODULE: ./src/report/reproduce.ts
var reproduce = __webpack_require__(88861);
// EXTERNAL MODULE: ./src/report/reused.ts
var reused = __webpack_require__(4924);
// EXTERNAL MODULE: ./src/report/interval.ts
var interval = __webpack_require__(80857);
// EXTERNAL MODULE: ./src/report/p-value.ts
var p_value = __webpack_require__(40014);
;// CONCATENATED MODULE: ./src/report/statistics.ts






function statisticsOf(comparison, { statistics: rows }) {
    const { metrics, confidence, identical, head } = comparison;
    if (identical || head.result.kind === 'failed' || rows === 0)
        return undefined;
    const judged = metrics.flatMap((metric) => metric.role === 'quality' && metric.statistics !== undefined && (0,interval/* intervalOf */.XF)(metric) !== undefined
        ? [{ metric, statistics: metric.statistics }]
        : []);
    if (judged.length === 0)
        return undefined;
    const columns = [
        { title: (0,report_text/* ours */.Od)('Metric'), align: 'left' },
        ...['Diff', (0,interval/* intervalName */.Bb)(confidence), 'Seeds', '*p*', '*p*, Holm', '*p*, sign-flip'].map((title) => ({
            title: (0,report_text/* ours */.Od)(title),
            align: 'right',
        })),
    ];
    const shown = judged.slice(0, rows);
    const left = judged.length - shown.length;
    return (0,blocks/* fold */.AU)((0,report_text/* ours */.Od)('Statistics'), (0,blocks/* stack */.t$)([
        (0,blocks/* table */.tp)(columns, shown.map(({ metric, statistics }) => [
            (0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]),
            (0,report_text/* ours */.Od)((0,shown_metric/* showMetric */.ae)(metric).difference),
            (0,report_text/* ours */.Od)((0,interval/* intervalOf */.XF)(metric) ?? '–'),
            (0,report_text.md) `${statistics.pairs}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.p)}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.adjustedP)}`,
            (0,report_text.md) `${(0,p_value/* showP */.S)(statistics.signFlipP)}`,
        ])),
        left > 0 ? (0,report_text.md) `… and ${left} more.` : undefined,
        (0,report_text/* ours */.Od)('Head and base of a seed are a pair: a paired t-test, against the nearer bound of the tolerance where there is one. ' +
            'The sign-flip test makes no assumption about the noise; it decides nothing.'),
    ]));
}

// EXTERNAL MODULE: ./src/report/verdict.ts
var verdict = __webpack_require__(90687);
;// CONCATENATED MODULE: ./src/report/table.ts









const MOST_COLUMNS = 6;
const WIDEST = 90;
const ELSEWHERE = 'in the file that the output `comparison-path` names.';
const LONGEST_UNIT = 20;
function metricTable(comparison, context, allowance) {
    const telling = comparison.metrics.filter((metric) => metric.role !== 'bookkeeping');
    const shown = telling.length > 0 ? telling : comparison.metrics;
    const others = telling.length > 0 ? comparison.metrics.filter((metric) => metric.role === 'bookkeeping') : [];
    const fold = (metrics, title) => folded(metrics, title, comparison, allowance);
    const bookkeeping = others.every(shown_metric/* isEqual */.n4)
        ? undefined
        : fold(others, 'Numbers that say nothing about quality');
    if (fitsInColumns(shown))
        return (0,blocks/* stack */.t$)([inColumns(shown, comparison, context), bookkeeping]);
    const [changed, same] = split(shown, (metric) => metric.primary || !(0,shown_metric/* isEqual */.n4)(metric));
    const [loud, quiet] = split(changed, (metric) => metric.primary || !isQuiet(metric, comparison));
    const ranked = loud.toSorted((a, b) => rank(a) - rank(b));
    const open = ranked.slice(0, allowance.rows);
    const hidden = ranked.slice(allowance.rows);
    return (0,blocks/* stack */.t$)([
        open.length > 0 ? inRows(open, columnsFor(open, comparison), comparison, context) : undefined,
        fold(hidden, 'More metrics that differ'),
        fold(quiet, 'Metrics without a difference shown'),
        fold(same, 'Metrics that are the same in head and base'),
        bookkeeping,
    ]);
}
function fitsInColumns(metrics) {
    const width = metrics.reduce((sum, { name, unit = '' }) => sum + name.length + unit.length, 0);
    return metrics.length <= MOST_COLUMNS && width <= WIDEST;
}
function isQuiet({ verdict, diverged, scale, statistics }, comparison) {
    if (!hasVerdicts(comparison) || statistics === undefined || diverged !== undefined || scale === 'mixed') {
        return false;
    }
    return verdict === 'within-tolerance' || verdict === 'inconclusive' || verdict === 'unmeasured';
}
function inColumns(metrics, comparison, context) {
    const { verdict: judged } = columnsFor(metrics, comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)(basis(comparison) ?? 'Source'), align: 'left' },
        ...metrics.map((metric) => ({ title: heading(metric, judged), align: 'right' })),
    ];
    const pairs = metrics.map(shown_metric/* showMetric */.ae);
    const rows = [
        [side('head', comparison, context), ...pairs.map(({ head }) => (0,report_text/* ours */.Od)(head))],
        [side('base', comparison, context), ...pairs.map(({ base }) => (0,report_text/* ours */.Od)(base))],
    ];
    if (!comparison.identical)
        rows.push([(0,report_text/* ours */.Od)('Diff'), ...metrics.map(difference)]);
    if (judged)
        rows.push([(0,report_text/* ours */.Od)('Verdict'), ...metrics.map((metric) => (0,verdict/* verdictInWords */._)(metric))]);
    return (0,blocks/* table */.tp)(columns, rows);
}
function basis(comparison) {
    if (!(0,report_seeds/* hasSeveralSeeds */.pm)(comparison))
        return undefined;
    const { compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const all = comparison.pairs.length;
    return compared.length === all ? `${all} seeds each` : `${compared.length} of ${all} seeds each`;
}
function columnsFor(metrics, comparison) {
    const said = new Set(['better', 'worse', 'within-tolerance', 'inconclusive']);
    const possible = !comparison.identical && hasVerdicts(comparison);
    return {
        interval: possible && metrics.some((metric) => (0,interval/* intervalOf */.XF)(metric) !== undefined),
        verdict: possible && metrics.some((metric) => said.has(metric.verdict)),
    };
}
function hasVerdicts({ head }) {
    return head.result.kind === 'measured';
}
function inRows(metrics, more, comparison, context) {
    const sides = ['head', 'base'].map((which) => context === undefined ? (0,report_text/* ours */.Od)(which === 'head' ? 'Head' : 'Base') : side(which, comparison, context));
    const seeds = context === undefined ? undefined : basis(comparison);
    const columns = [
        { title: (0,report_text/* ours */.Od)(seeds === undefined ? 'Metric' : `Metric, ${seeds}`), align: 'left' },
        ...[...sides, (0,report_text/* ours */.Od)('Diff')].map((title) => ({ title, align: 'right' })),
        ...(more.interval ? [{ title: (0,report_text/* ours */.Od)((0,interval/* intervalName */.Bb)(comparison.confidence)), align: 'right' }] : []),
        ...(more.verdict ? [{ title: (0,report_text/* ours */.Od)('Verdict'), align: 'left' }] : []),
    ];
    const rows = metrics.map((metric) => {
        const { head, base } = (0,shown_metric/* showMetric */.ae)(metric);
        return [
            heading(metric, more.verdict),
            (0,report_text/* ours */.Od)(head),
            (0,report_text/* ours */.Od)(base),
            difference(metric),
            ...(more.interval ? [(0,report_text/* ours */.Od)((0,interval/* intervalOf */.XF)(metric) ?? '–')] : []),
            ...(more.verdict ? [(0,verdict/* verdictInWords */._)(metric, more.interval)] : []),
        ];
    });
    return (0,blocks/* table */.tp)(columns, rows);
}
function folded(metrics, title, comparison, { foldedRows }) {
    if (metrics.length === 0)
        return undefined;
    const summary = (0,report_text.md) `${title} (${metrics.length})`;
    if (foldedRows === 0)
        return (0,report_text.md) `${summary}: ${(0,report_text/* ours */.Od)(ELSEWHERE)}`;
    const shown = metrics.slice(0, foldedRows);
    const { interval, verdict } = columnsFor(shown, comparison);
    const more = { interval, verdict: verdict && interval };
    const left = metrics.length - shown.length;
    return (0,blocks/* fold */.AU)(summary, (0,blocks/* stack */.t$)([
        inRows(shown, more, comparison, undefined),
        left > 0 ? (0,report_text.md) `… and ${left} more, ${(0,report_text/* ours */.Od)(ELSEWHERE)}` : undefined,
    ]));
}
function heading(metric, judged) {
    const arrow = metric.direction === undefined ? undefined : (0,report_text/* ours */.Od)(metric.direction === 'lower' ? '↓' : '↑');
    const unit = metric.unit === undefined || metric.scale === 'percent'
        ? undefined
        : (0,report_text.md) `(${(0,visible/* shorten */.ml)(metric.unit, LONGEST_UNIT)})`;
    const remarks = [
        metric.primary && judged ? 'primary' : undefined,
        metric.bestOf === undefined ? undefined : `best of ${metric.bestOf} epochs`,
    ].filter((remark) => remark !== undefined);
    const remark = remarks.length === 0 ? undefined : (0,report_text/* ours */.Od)(`*(${remarks.join(', ')})*`);
    const parts = [(0,names/* inMarkdown */.Hi)([(0,names/* metricTitle */.Vu)(metric.name)]), unit, arrow, remark];
    return (0,report_text/* join */.fj)(parts.filter((part) => part !== undefined), ' ');
}
function difference(metric) {
    const shown = (0,shown_metric/* showMetric */.ae)(metric).difference;
    const decided = metric.verdict === 'better' || metric.verdict === 'worse';
    return (0,report_text/* ours */.Od)(metric.primary && decided && metric.difference !== undefined ? `**${shown}**` : shown);
}
function side(which, { head, baseline }, context) {
    return which === 'head'
        ? (0,report_text.md) `Head ${(0,commits/* commitLink */.w)(head.commit, context)}`
        : (0,report_text.md) `Base ${(0,commits/* commitLink */.w)(baseline.commit, context)}`;
}
function rank(metric) {
    if (metric.primary)
        return 0;
    return metric.verdict === 'better' || metric.verdict === 'worse' ? 1 : 2;
}
function split(items, first) {
    return [items.filter(first), items.filter((item) => !first(item))];
}

// EXTERNAL MODULE: ./src/report/titled.ts
var titled = __webpack_require__(79742);
;// CONCATENATED MODULE: ./src/report/comment.ts






















const comment_LONGEST = 64_000;
function renderReport(comparison, context) {
    let report = '';
    for (const allowance of report_allowance/* ALLOWANCES */.Q) {
        report = (0,report_text/* render */.XX)(compose(comparison, context, allowance));
        if (report.length <= comment_LONGEST)
            break;
    }
    return report;
}
function compose(comparison, context, allowance) {
    return (0,blocks/* stack */.t$)([
        comment_heading(comparison, context),
        ...answer(comparison, context, allowance),
        (0,predictions/* predictionsReport */.J)(comparison, allowance),
        (0,reused/* changedFiles */.Y_)(comparison, allowance),
        (0,reused/* reusedNumbers */.hM)(comparison, context, allowance),
        (0,cost/* costLine */.E)(comparison, context),
        (0,provenance/* ofFork */.S)(context),
        (0,report_packages/* packageChanges */.k)(comparison.packages, allowance),
        learningCurves(comparison, allowance),
        statisticsOf(comparison, allowance),
        allowance.reproduce ? (0,reproduce/* reproduce */.C)(comparison, context) : undefined,
        (0,reused/* notReusable */.D_)(comparison, context, allowance),
        (0,footer/* footer */.q)(context),
    ]);
}
function comment_heading(comparison, context) {
    const { mark, phrase } = (0,headline/* headline */.P)(comparison);
    return (0,titled/* titled */.d)(context, (0,report_text.md) `${(0,report_text/* ours */.Od)(mark === undefined ? '' : `${mark} `)}${(0,names/* inMarkdown */.Hi)(phrase)}`);
}
function answer(comparison, context, allowance) {
    const several = (0,report_seeds/* hasSeveralSeeds */.pm)(comparison);
    const { failed, compared } = (0,report_seeds/* seedsOf */.GO)(comparison);
    const { head, baseline } = comparison;
    if (compared.length > 0) {
        const sure = (0,certainty/* certainty */.k)(comparison, context);
        const notes = (0,report_notes/* remarks */.I)(comparison, context, allowance);
        const ofHead = (0,failure/* failureReport */.LK)(failed.head, several, context, allowance);
        const decides = head.result.kind === 'failed';
        return [
            decides ? ofHead : undefined,
            metricTable(comparison, context, allowance),
            (0,ignored_seed/* ignoredSeed */.I)(comparison),
            ...(several ? [sure, notes] : [notes, sure]),
            decides ? undefined : ofHead,
            (0,failure/* failureReport */.LK)(failed.base, several, context, allowance),
        ];
    }
    const side = (which, speaker) => {
        const measured = (0,report_seeds/* measurementsOf */.ZG)(comparison, which).find(({ result }) => result.kind === 'measured');
        const failures = failed[which].length > 0 || measured !== undefined ? failed[which] : [speaker];
        return [
            (0,failure/* failureReport */.LK)(failures, several, context, allowance),
            measured && sideNumbers(comparison, measured, context, allowance),
        ];
    };
    const [ofHead, ofBase] = [(0,failure/* remedy */.zL)(head), (0,failure/* remedy */.zL)(baseline)];
    const same = (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofHead)) === (0,report_text/* render */.XX)((0,blocks/* stack */.t$)(ofBase));
    return [
        ...side('head', head),
        ...(same ? [] : ofHead),
        ...side('base', baseline),
        ...ofBase,
        (0,report_notes/* remarks */.I)(comparison, context, allowance),
    ];
}


/***/ }),

/***/ 8089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costLine)
/* harmony export */ });
/* harmony import */ var _commits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53396);
/* harmony import */ var _median_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43934);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65616);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95396);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);





const SAME_MEMORY = 0.02;
function costLine(comparison, context) {
    const parts = [costs(comparison, context), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `Base: ${(0,_commits_js__WEBPACK_IMPORTED_MODULE_0__/* .baseInWords */ .s)(comparison.base, context)}.`];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' ');
}
function costs(comparison, context) {
    const [heads, bases] = [(0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementsOf */ .ZG)(comparison, 'head'), (0,_seeds_js__WEBPACK_IMPORTED_MODULE_2__/* .measurementsOf */ .ZG)(comparison, 'base')];
    if ([...heads, ...bases].every(({ reused }) => reused !== undefined)) {
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('**Cost:** nothing was trained.');
    }
    const mine = costOf(heads);
    const other = costOf(bases.filter(({ id }) => !heads.some((head) => head.id === id)));
    if (mine === undefined && other === undefined)
        return undefined;
    const memory = peaks(mine?.peakMemoryBytes, other?.peakMemoryBytes);
    const gpuMemory = peaks(mine?.gpuMemoryBytes, other?.gpuMemoryBytes);
    const parts = [
        ...times(comparison, mine, other, context),
        memory && `peak memory ${memory}`,
        gpuMemory && `GPU memory ${gpuMemory}`,
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `**Cost:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(parts.filter((part) => part !== undefined).join(', '))}.`;
}
function times({ pairs }, mine, other, { trainedTogether, atOnce, machines }) {
    const typical = besides(mine && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(mine.typicalSeconds), other && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(other.typicalSeconds));
    if (pairs.length === 1) {
        const together = trainedTogether && mine !== undefined && other !== undefined;
        return [typical, together ? 'trained at the same time' : on(machines)];
    }
    const trainings = (mine?.trainings ?? 0) + (other?.trainings ?? 0);
    if (trainings === 1)
        return [`1 training of ${typical}`, on(machines)];
    const total = (mine?.totalSeconds ?? 0) + (other?.totalSeconds ?? 0);
    return [
        `${trainings} trainings of about ${typical}`,
        `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showDuration */ .kJ)(total)} of training in all`,
        atOnce !== undefined && atOnce > 1 ? `${Math.min(atOnce, trainings)} at a time` : undefined,
        on(machines),
    ];
}
function on(machines) {
    if (machines === undefined || machines === 0)
        return undefined;
    return machines === 1 ? 'on 1 machine' : `on ${machines} machines`;
}
function costOf(measurements) {
    const trained = measurements.filter(({ reused, cost }) => reused === undefined && cost !== undefined);
    const all = trained.flatMap(({ cost }) => cost ?? []);
    if (all.length === 0)
        return undefined;
    const whole = trained.flatMap(({ cost, result }) => result.kind === 'measured' && cost !== undefined ? [cost] : []);
    const most = (of) => {
        const known = all.flatMap((cost) => of(cost) ?? []);
        return known.length === 0 ? undefined : Math.max(...known);
    };
    return {
        trainings: all.length,
        typicalSeconds: (0,_median_js__WEBPACK_IMPORTED_MODULE_4__/* .median */ .J)((whole.length > 0 ? whole : all).map(({ wallSeconds }) => wallSeconds)) ?? 0,
        totalSeconds: all.reduce((sum, { wallSeconds }) => sum + wallSeconds, 0),
        peakMemoryBytes: most((cost) => cost.peakMemoryBytes),
        gpuMemoryBytes: most((cost) => cost.gpuMemoryBytes),
    };
}
function peaks(head, base) {
    if (head === undefined && base === undefined)
        return undefined;
    const same = head !== undefined && base !== undefined && Math.abs(head - base) <= SAME_MEMORY * base;
    return same ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .ni)(head) : besides(head && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .ni)(head), base && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .showBytes */ .ni)(base));
}
function besides(head, base) {
    if (head === undefined)
        return `base ${base}`;
    return base === undefined ? `${head}` : `${head} (base ${base})`;
}


/***/ }),

/***/ 87403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function footer({ runUrl, reportUrl, version }) {
    const parts = [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `Headway ${version}`,
        reportUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('full report'), reportUrl),
        runUrl === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' · ')}</sub>`;
}


/***/ }),

/***/ 43934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
function median(numbers) {
    const sorted = numbers.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? undefined : (low + high) / 2;
}


/***/ }),

/***/ 57561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ packageChanges)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


const IN_THE_OPEN = 3;
function packageChanges(changes, allowance) {
    if (changes.length === 0)
        return undefined;
    if (changes.length <= IN_THE_OPEN)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `**Packages:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(changes.map(inWords), ', ')}.`;
    const summary = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${changes.length} packages differ between head and base`;
    if (allowance.packages === 0)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${summary}.`;
    const rows = changes
        .slice(0, allowance.packages)
        .map(({ name, head, base }) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name), version(head), version(base)]);
    const columns = ['Package', 'Head', 'Base'].map((title) => ({ title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(title), align: 'left' }));
    const left = changes.length - rows.length;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(summary, (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([(0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows), left > 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `… and ${left} more.` : undefined]));
}
function inWords({ name, head, base }) {
    if (head === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} in base only (${base ?? ''})`;
    return base === undefined
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} ${head} in head only`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)} ${head} (base ${base})`;
}
function version(text) {
    return text === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('–') : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${text}`;
}


/***/ }),

/***/ 49628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ predictionsReport)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _p_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40014);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);



const MOST_CLASSES = 20;
const LONGEST_ID = 60;
const LONGEST_LABEL = 40;
function predictionsReport({ predictions, pairs }, allowance) {
    if (predictions === undefined)
        return undefined;
    const which = pairs.length > 1 ? ` (seed ${predictions.seed})` : '';
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([
        predictions.examples > 0
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `**Predictions${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(which)}:** ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(summary(predictions))}`
            : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `**Predictions${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(which)}:** none could be compared.`,
        notes(predictions, allowance),
        details(predictions, allowance),
    ]);
}
function summary({ examples, fixed, broken, right, p }) {
    if (fixed.count + broken.count === 0) {
        return `head and base get the same ${right.head} of ${counted(examples)} right.`;
    }
    return (`of ${counted(examples)}, head gets ${fixed.count} right that base got wrong (fixed), ` +
        `and ${broken.count} wrong that base got right (broken); exact McNemar ${(0,_p_value_js__WEBPACK_IMPORTED_MODULE_2__/* .pInWords */ .P)(p)}: ` +
        'this tells these two models apart, not whether the change matters.');
}
function notes({ notes: all }, allowance) {
    const shown = all.slice(0, allowance.notes).map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(note));
    if (shown.length < 2)
        return shown[0];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(shown.map((note) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `- ${note}`), '\n');
}
function details(predictions, { foldedRows }) {
    const { fixed, broken, classes } = predictions;
    if (fixed.count + broken.count === 0 || foldedRows === 0)
        return undefined;
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`Examples that head fixed (${fixed.count}) and broke (${broken.count})`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .stack */ .t$)([...changes('Fixed', fixed), ...changes('Broken', broken), ...byLabel(classes)]));
}
function changes(title, { count, listed }) {
    if (count === 0)
        return [];
    const columns = ['Example', 'Label', 'Base → head'].map((name) => ({
        title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(name),
        align: 'left',
    }));
    const some = count > listed.length ? `, the first ${listed.length} of ${count}` : '';
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`**${title}**${some}:`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, listed.map(row))];
}
function row({ id, label, head, base }) {
    const [from, to] = [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(base, LONGEST_LABEL), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(head, LONGEST_LABEL)];
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id, LONGEST_ID), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(label, LONGEST_LABEL), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__.md) `${from} → ${to}`];
}
function byLabel(classes) {
    const differing = classes.filter(({ examples, head, base }) => examples > 1 && head !== base);
    if (differing.length === 0)
        return [];
    const columns = [
        { title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('Label'), align: 'left' },
        ...['Examples', 'Head right', 'Base right', 'Diff'].map((name) => ({ title: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(name), align: 'right' })),
    ];
    const rows = differing
        .slice(0, MOST_CLASSES)
        .map(({ label, examples, head, base }) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(label, LONGEST_LABEL),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${examples}`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${head}`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${base}`),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(head > base ? `+${head - base}` : `−${base - head}`),
    ]);
    const some = differing.length > rows.length ? `, the ${rows.length} that differ most` : ', those that differ';
    return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`**By label**${some}:`), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(columns, rows)];
}
function counted(examples) {
    return examples === 1 ? '1 example' : `${examples} examples`;
}


/***/ }),

/***/ 18267:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ofFork)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function ofFork({ provenance }) {
    const fork = provenance?.fork;
    if (fork === undefined)
        return undefined;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `These numbers come from the code of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(fork)}, a fork, and nobody else has checked them.`;
}


/***/ }),

/***/ 79742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ titled)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function titled({ name }, title) {
    return name === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${title}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `## ${name} · ${title}`;
}


/***/ }),

/***/ 90687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ verdictInWords)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99401);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95396);
/* harmony import */ var _shown_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38117);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65655);
/* harmony import */ var _tolerance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12169);





function verdictInWords(metric, besideInterval = false) {
    const { verdict, tolerance, diverged } = metric;
    switch (verdict) {
        case 'better':
        case 'worse':
            if (diverged !== undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(verdict + inSeeds(metric, diverged));
            return tolerance === undefined
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(verdict)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(verdict)} (tolerance ±${(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_3__/* .showTolerance */ .z)(tolerance)})`;
        case 'within-tolerance':
            return tolerance === undefined
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('within tolerance')
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__.md) `within tolerance (±${(0,_tolerance_js__WEBPACK_IMPORTED_MODULE_3__/* .showTolerance */ .z)(tolerance)})`;
        case 'inconclusive':
            if (diverged !== undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(verdict + inSeeds(metric, diverged));
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(metric.statistics === undefined ? verdict : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .undecided */ .oo)(metric) + halfWidth(metric, besideInterval));
        case 'added':
        case 'removed':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(verdict);
        case 'unmeasured':
        case 'changed':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`not judged${halfWidth(metric, besideInterval)}`);
    }
}
function halfWidth(metric, besideInterval) {
    const shown = besideInterval ? undefined : (0,_shown_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .showInterval */ .P9)(metric);
    return shown === undefined ? '' : ` (±${shown.halfWidth})`;
}
function inSeeds(metric, where) {
    const { head, base, of } = (0,_seeds_js__WEBPACK_IMPORTED_MODULE_4__/* .divergedSeeds */ .ty)(metric);
    if (of < 2)
        return '';
    if (where === 'both')
        return `: diverged in head in ${head}, in base in ${base} of ${of}`;
    return `: diverged in ${where} in ${where === 'head' ? head : base} of ${of}`;
}


/***/ })

};
