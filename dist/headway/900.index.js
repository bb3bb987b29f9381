export const id = 900;
export const ids = [900];
export const modules = {

/***/ 94833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ meaningOf)
});

;// CONCATENATED MODULE: ./src/comparison/known-metrics.ts
const HIGHER_SHARE = `
  accuracy acc precision recall f1 f2 fscore auc auroc auprc aupr roc_auc ap map iou miou jaccard dice dsc
  sensitivity specificity tpr tnr true_positive_rate true_negative_rate top hit hits pass exact_match em
  acc_norm acc_bytes acc_mutual_info auc_mu aucpr
  purity hit_rate success_rate win_rate solve_rate pass_rate detection_rate concordance cindex c_index
`;
const LOWER_SHARE = `
  error_rate err_rate eer fpr fnr false_positive_rate false_negative_rate hter hamming_loss merror
`;
const HIGHER_SCORE = 'bleu sacrebleu rouge rouge_l rougel rouge_lsum rougelsum meteor chrf bertscore ndcg mrr';
const LOWER_SCORE = 'wer cer ter word_error_rate character_error_rate';
const HIGHER = `
  r2 r_squared rsquared explained_variance mcc matthews kappa spearman pearson spearmanr pearsonr kendall kendalltau
  correlation corr psnr ssim ms_ssim cider spice silhouette nmi ami ari reward rewards return returns elo
  likelihood log_likelihood loglikelihood elbo snr sisdr si_sdr sdr pesq stoi mos
`;
const LOWER = `
  loss losses objective error errors err mse rmse mae mape smape mase msle rmsle rmspe medae mad nrmse wape
  nll nloglik xent crossentropy cross_entropy logloss mlogloss kullback_leibler deviance mphe l1 l2 perplexity
  ppl bpc bpb bpd bits_per_byte bits_per_dim bits_per_character brier ece mce kl kld kl_divergence jsd
  divergence fid kid fad lpips hinge huber pinball crps regret chamfer hausdorff ade fde epe wmape
`;
const BOOKKEEPING = `
  time times timestamp seconds second secs sec s ms milliseconds minutes minute hours hour duration runtime
  elapsed latency throughput fps qps ips speed eta date epoch epochs step steps iteration iterations iter
  iters round rounds timestep timesteps episode episodes lr lr_pg0 lr_pg1 lr_pg2 learning_rate flops flos macs
  gflops tflops support params param parameters memory mem vram ram mb gb kb mib gib bytes size count samples
  examples images tokens tokens_seen rows batch batches batch_size seed n norm grad_norm momentum decay
  weight_decay dropout warmup temperature gamma std stdev stddev stderr sem variance var version threads
  workers cpu gpu gpus utilization power
`;
const TABLE = [
    [HIGHER_SHARE, { direction: 'higher', kind: 'share' }],
    [LOWER_SHARE, { direction: 'lower', kind: 'share' }],
    [HIGHER_SCORE, { direction: 'higher', kind: 'score' }],
    [LOWER_SCORE, { direction: 'lower', kind: 'score' }],
    [HIGHER, { direction: 'higher', kind: 'number' }],
    [LOWER, { direction: 'lower', kind: 'number' }],
    [BOOKKEEPING, { direction: undefined, kind: 'number' }],
];
const KNOWN = new Map(TABLE.flatMap(([words, metric]) => words
    .trim()
    .split(/\s+/)
    .map((word) => [word, metric])));
const MOST_WORDS = 3;
function lookUp(words) {
    for (let length = MOST_WORDS; length > 0; length--) {
        const known = KNOWN.get(words.slice(-length).join('_'));
        if (known !== undefined)
            return known;
    }
    return KNOWN.get((words.at(-1) ?? '').replace(/\d+$/, ''));
}

;// CONCATENATED MODULE: ./src/comparison/name-words.ts
const SUFFIX = /(?:@|_at_)(?:[\d.:-]+|k)(?![a-z\d])|\([^()]*\)$|,[^,.]*$/gi;
const HUMP = /(?<=[a-z]{2}|[A-Za-z]\d+)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const QUALIFIER = /^(?:macro|micro|weighted|binary|avg|average|mean|median|min|max|score|total|overall|all|best|final|last|ema|p?\d+|train|training|test|testing|val|valid|validation|dev|eval|evaluation)$/;
function wordsOf(name) {
    return name
        .replace(SUFFIX, ' ')
        .split(/[\s._/:-]+/)
        .flatMap((part) => part.split(HUMP))
        .filter((word) => word !== '')
        .map((word) => word.toLowerCase());
}
function withoutQualifiers(words) {
    return words.slice(0, words.findLastIndex((word) => !QUALIFIER.test(word)) + 1);
}

;// CONCATENATED MODULE: ./src/comparison/direction.ts


const SPLITS = [
    ['train', /^(?:train|training)$/],
    ['test', /^(?:test|testing|holdout)$/],
    ['validation', /^(?:val|valid|validation|dev|eval|evaluation)$/],
];
const NEGATED = /(?:^|[\W_])neg(?:ative)?_/i;
const LOSS = /^(?:loss|losses|objective|nll|xent|entropy|crossentropy)$/;
const TAKEN_PER = /^(?:epoch|step)$/;
function meaningOf(name) {
    const words = wordsOf(name);
    const named = metricWords(words);
    const known = lookUp(named);
    const split = SPLITS.find(([, pattern]) => words.some((word, place) => pattern.test(word) && !isNumbered(words, place)))?.[0];
    const isBookkeeping = known !== undefined && known.direction === undefined;
    return {
        role: isBookkeeping ? 'bookkeeping' : split === 'train' ? 'train' : 'quality',
        direction: known?.kind !== 'share' && NEGATED.test(name) ? opposite(known?.direction) : known?.direction,
        kind: known?.kind ?? 'number',
        split,
        isLoss: LOSS.test(named.at(-1) ?? ''),
    };
}
function isNumbered(words, place) {
    return /^valid(?:ation)?$/.test(words[place] ?? '') && /^\d+$/.test(words[place + 1] ?? '');
}
function metricWords(words) {
    const named = withoutQualifiers(words);
    if (!TAKEN_PER.test(named.at(-1) ?? ''))
        return named;
    const inner = withoutQualifiers(named.slice(0, -1));
    return lookUp(inner)?.direction === undefined ? named : inner;
}
function opposite(direction) {
    if (direction === undefined)
        return undefined;
    return direction === 'lower' ? 'higher' : 'lower';
}


/***/ }),

/***/ 14658:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ wishesFor),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
function wishesFor(name, rules) {
    const matching = rules.filter(({ pattern }) => matches(pattern, name));
    const exact = rules.filter(({ pattern }) => pattern === name);
    const wishes = {
        named: exact.length > 0,
        better: undefined,
        tolerance: undefined,
        unit: undefined,
        primary: false,
        take: undefined,
    };
    for (const rule of [...matching, ...exact]) {
        wishes.better = rule.better ?? wishes.better;
        wishes.tolerance = rule.tolerance ?? wishes.tolerance;
        wishes.unit = rule.unit ?? wishes.unit;
        wishes.take = rule.take ?? wishes.take;
        wishes.primary ||= rule.primary;
    }
    return wishes;
}
function matches(glob, name) {
    const [first = '', ...others] = glob.split('*');
    const last = others.pop();
    if (last === undefined)
        return glob === name;
    if (!name.startsWith(first))
        return false;
    let from = first.length;
    for (const part of others) {
        const at = name.indexOf(part, from);
        if (at === -1)
            return false;
        from = at + part.length;
    }
    return name.length - last.length >= from && name.endsWith(last);
}


/***/ }),

/***/ 44121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ FEWEST_PAIRS),
/* harmony export */   Q: () => (/* binding */ confidenceFor)
/* harmony export */ });
function confidenceFor(looks) {
    return looks === 1 ? 0.95 : 0.972;
}
const FEWEST_PAIRS = 3;


/***/ }),

/***/ 71550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ takesOf)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _direction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94833);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14658);



function takesOf(rules) {
    for (const { take, pattern } of rules) {
        if (take?.kind === 'at-best' && directionOf(take.metric, rules) === undefined) {
            const [metric, of] = [JSON.stringify(take.metric), JSON.stringify(pattern)];
            throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`The input \`metrics\` takes ${of} where ${metric} is best, but does not say whether lower or higher values of ${metric} are better, and its name does not tell.`, `Say it:\n    with:\n      metrics: |\n        ${metric}: { better: higher }`);
        }
    }
    return (name) => {
        const { take } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesFor */ .D)(name, rules);
        if (take?.kind !== 'at-best')
            return undefined;
        const better = directionOf(take.metric, rules);
        return better && { metric: take.metric, better };
    };
}
function directionOf(metric, rules) {
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .wishesFor */ .D)(metric, rules).better ?? (0,_direction_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .P)(metric).direction;
}


/***/ }),

/***/ 31551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);

class InputError extends _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError {
    pieces;
    constructor(pieces) {
        const { input, place = '', problem, advice, examples } = pieces;
        super(`The input \`${input}\`${place} ${problem}`, `${advice}\n${examples.map((one) => `    with:\n${one.map(inYaml).join('\n')}`).join('\nor\n')}`);
        this.pieces = pieces;
    }
}
function inYaml([input, value]) {
    const lines = value.split('\n');
    if (lines.length === 1 && input !== 'metrics')
        return `      ${input}: ${value}`;
    return [`      ${input}: |`, ...lines.map((line) => `        ${line}`)].join('\n');
}


/***/ }),

/***/ 30060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parseMetricRules)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31551);


const EXAMPLE = 'accuracy: { better: higher, tolerance: 0.5, primary: true }\n"val.*": { better: lower }';
const KEYS = 'better, tolerance, unit, primary, take';
const MOST_RULES = 200;
const LONGEST = 20_000;
function parseMetricRules(source) {
    if (source.trim() === '')
        return [];
    if (source.length > LONGEST) {
        throw fault(1, `is ${source.length} characters long; at most ${LONGEST} are allowed`);
    }
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(source, { lineCounter, uniqueKeys: true, logLevel: 'silent' });
    const syntax = document.errors[0] ?? document.warnings[0];
    if (syntax !== undefined) {
        throw fault(lineCounter.linePos(syntax.pos[0]).line, `is not valid YAML: ${firstLine(syntax.message)}`);
    }
    const lineOf = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
    const root = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root))
        throw fault(1, 'is not a map from metric names to settings');
    if (root.items.length > MOST_RULES)
        throw fault(1, `has ${root.items.length} metrics; at most ${MOST_RULES} are allowed`);
    const rules = root.items.map(({ key, value }) => {
        const pattern = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (pattern === '')
            throw fault(lineOf(key), 'has a metric without a name');
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) {
            throw fault(lineOf(value ?? key), `gives \`${pattern}\` no settings; allowed is a map of ${KEYS}`);
        }
        const rule = {
            pattern,
            better: undefined,
            tolerance: undefined,
            unit: undefined,
            primary: false,
            take: undefined,
        };
        for (const setting of value.items) {
            const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(setting.key) ? String(setting.key.value) : '';
            const given = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(setting.value) ? setting.value.value : undefined;
            apply(rule, name, given, lineOf(setting.key));
        }
        return { rule, line: lineOf(key) };
    });
    const primaries = rules.filter(({ rule }) => rule.primary);
    const second = primaries[1];
    if (second !== undefined) {
        throw fault(second.line, `marks a second metric as primary (\`${second.rule.pattern}\`); one metric decides`);
    }
    return rules.map(({ rule }) => rule);
}
function apply(rule, name, value, line) {
    const of = `\`${name}\` of \`${rule.pattern}\``;
    switch (name) {
        case 'better':
            if (!isDirection(value))
                throw fault(line, `has ${shown(value)} as ${of}; allowed: \`lower\` or \`higher\``);
            rule.better = value;
            return;
        case 'tolerance':
            rule.tolerance = tolerance(value);
            if (rule.tolerance === undefined) {
                throw fault(line, `has ${shown(value)} as ${of}; allowed: a number from 0 (\`0.5\`) or a share of the base (\`1%\`)`);
            }
            return;
        case 'unit':
            if (typeof value !== 'string' || value.length > 20) {
                throw fault(line, `has ${shown(value)} as ${of}; allowed: a text of at most 20 characters`);
            }
            rule.unit = value;
            return;
        case 'primary':
            if (typeof value !== 'boolean')
                throw fault(line, `has ${shown(value)} as ${of}; allowed: \`true\` or \`false\``);
            rule.primary = value;
            return;
        case 'take':
            rule.take = take(value);
            if (rule.take === undefined) {
                throw fault(line, `has ${shown(value)} as ${of}; allowed: \`last\`, or \`at-best\` and a metric's name`);
            }
            return;
        default:
            throw fault(line, `has a setting \`${name}\` for \`${rule.pattern}\`; allowed: ${KEYS}`);
    }
}
function isDirection(value) {
    return value === 'lower' || value === 'higher';
}
function tolerance(value) {
    if (typeof value === 'number' && Number.isFinite(value) && value >= 0)
        return { kind: 'absolute', amount: value };
    const share = typeof value === 'string' ? /^(\d+(?:\.\d+)?)\s*%$/.exec(value.trim()) : null;
    const percent = Number(share?.[1]);
    return Number.isFinite(percent) ? { kind: 'relative', percent } : undefined;
}
const LONGEST_NAME = 200;
function take(value) {
    if (value === 'last')
        return { kind: 'last' };
    const metric = typeof value === 'string' ? /^at-best\s+(\S.*)$/.exec(value.trim())?.[1] : undefined;
    return metric === undefined || metric.length > LONGEST_NAME ? undefined : { kind: 'at-best', metric };
}
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    return JSON.stringify(value).slice(0, 60);
}
function firstLine(message) {
    return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
function fault(line, problem) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
        input: 'metrics',
        place: `, line ${line},`,
        problem: `${problem}.`,
        advice: 'Write, for example:',
        examples: [[['metrics', EXAMPLE]]],
    });
}


/***/ }),

/***/ 44245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ badInput),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   QZ: () => (/* binding */ refuseUnknownInputs),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export DOOR_INPUTS */
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33101);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31551);


const INPUTS = [
    'command',
    'results',
    'predictions',
    'metrics',
    'seeds',
    'max-seeds',
    'label',
    'remove-label',
    'name',
    'working-directory',
    'install',
    'data',
    'base',
    'max-parallel',
    'timeout-minutes',
    'reuse',
    'fail-on',
    'comment',
    'submodules',
    'lfs',
    'pull-request-number',
    'github-token',
];
const OF_THE_ANSWER = ['fail-on', 'comment', 'remove-label'];
const AFTER_THE_PLAN = ['max-parallel', 'timeout-minutes', 'remove-label'];
const OF_A_FORGE = [
    'comment',
    'label',
    'remove-label',
    'name',
    'pull-request-number',
    'github-token',
];
const DOOR_INPUTS = {
    headway: INPUTS,
    'headway/plan': [...INPUTS.filter((name) => !AFTER_THE_PLAN.includes(name)), 'runs-on'],
    'headway/measure': [...INPUTS.filter((name) => !OF_THE_ANSWER.includes(name)), 'plan', 'item'],
    'command line': INPUTS.filter((name) => !OF_A_FORGE.includes(name)),
    'headway/report': [
        'metrics',
        'fail-on',
        'comment',
        'label',
        'remove-label',
        'name',
        'workflow',
        'plan',
        'measured',
        'pull-request-number',
        'github-token',
    ],
};
const NAMES = {
    headway: 'Headway',
    'headway/plan': 'Headway’s action `plan`',
    'headway/measure': 'Headway’s action `measure`',
    'headway/report': 'Headway’s action `report`',
    'command line': 'Headway’s command line',
};
const NOT_OURS = new Set(['INPUT_METHOD']);
function text(env, name) {
    return (env[variable(name)] ?? '').trim();
}
function variable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function badInput(name, value, allowed, example) {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    const [key, ...rest] = example.split(': ');
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d({
        input: name,
        problem: `is ${value === '' ? 'empty' : JSON.stringify(shown)}. Allowed: ${allowed}.`,
        advice: 'Write, for example:',
        examples: [[[key ?? name, rest.join(': ')]]],
    });
}
function refuseUnknownInputs(env, door) {
    const inputs = DOOR_INPUTS[door];
    const known = new Set(inputs.map(variable));
    for (const name of Object.keys(env)) {
        if (!name.startsWith('INPUT_') || known.has(name) || NOT_OURS.has(name))
            continue;
        const written = name.slice('INPUT_'.length).toLowerCase();
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.UserError(`${NAMES[door]} has no input \`${written}\`. It has: ${inputs.join(', ')}.`, `Correct or remove \`${written}\` under \`with:\` in the workflow file.`);
    }
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function oneOf(env, name, allowed, fallback) {
    const value = text(env, name) || fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw badInput(name, value, allowed.map((word) => `\`${word}\``).join(', '), `${name}: ${fallback}`);
    }
    return found;
}
function flag(env, name) {
    const value = text(env, name) || 'false';
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw badInput(name, value, '`true` or `false`', `${name}: true`);
}


/***/ }),

/***/ 70900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ commentMode),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   UH: () => (/* binding */ evaluationName),
/* harmony export */   sb: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var _comparison_take_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71550);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30060);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44245);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37344);




function readSettings(env, door = 'headway') {
    (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknownInputs */ .QZ)(env, door);
    const metrics = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetricRules */ .H)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'metrics'));
    (0,_comparison_take_js__WEBPACK_IMPORTED_MODULE_0__/* .takesOf */ .O)(metrics);
    const seeds = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .seedRule */ .m)(env);
    return {
        command: command(env),
        results: results(env),
        predictions: predictions(env),
        metrics,
        seeds,
        workingDirectory: workingDirectory(env),
        install: install(env),
        data: data(env),
        base: base(env),
        maxParallel: maxParallel(env),
        timeoutMinutes: timeoutMinutes(env),
        reuse: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(env, 'reuse', ['auto', 'on', 'off'], 'auto'),
        failOn: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .failOn */ .K)(env, metrics, seeds),
        comment: commentMode(env),
        removeLabel: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(env, 'remove-label'),
        name: evaluationName(env),
        submodules: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(env, 'submodules'),
        lfs: (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)(env, 'lfs'),
        token: door === 'command line' ? '' : token(env),
    };
}
function command(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'command');
    if (value === '') {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('command', value, 'the shell command that trains the model and writes its results', 'command: python demo.py');
    }
    return value;
}
function leavesTheFolder(path) {
    return path.startsWith('/') || path.split('/').includes('..');
}
function results(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'results');
    return value === '' ? ['result.txt'] : patterns('results', value, 'results: out/*.json');
}
function predictions(env) {
    return patterns('predictions', (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'predictions'), 'predictions: predictions.csv');
}
function patterns(name, value, example) {
    const found = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)(value);
    for (const pattern of found) {
        if (leavesTheFolder(pattern) || pattern.length > 1_000) {
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)(name, pattern, 'paths or globs inside the working directory, one a line (to write elsewhere, let the command write into the folder $HEADWAY_RESULTS)', example);
        }
    }
    return found;
}
function workingDirectory(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'working-directory') || '.';
    if (leavesTheFolder(value)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('working-directory', value, 'a folder of the repository, relative to its root', 'working-directory: models/digits');
    }
    return value;
}
function install(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'install') || 'auto';
    if (value === 'auto' || value === 'none')
        return { kind: value };
    if (/^[a-z-]+$/i.test(value)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('install', value, '`auto`, `none`, or a shell command', 'install: pip install -r requirements.txt');
    }
    return { kind: 'command', command: value };
}
function data(env) {
    const paths = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .lines */ .Mn)((0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'data')).map((path) => path.replace(/(?<=.)\/+$/, '').replace(/^(\.\/+)+/, ''));
    for (const path of paths) {
        const segments = path.split('/');
        if (segments.includes('..') || path === '' || path === '.' || /^~(?!\/.)|^\/$|[*?]/.test(path)) {
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('data', path, 'files or folders, one a line: absolute, below `~/`, or in the job’s workspace; no wildcards, no `..`', 'data: ~/datasets/digits');
        }
    }
    return [...new Set(paths)];
}
function base(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'base') || 'merge-base';
    if (value === 'merge-base' || value === 'base-tip')
        return { kind: value };
    if (/^[-/.]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$|[^\x21-\x7e\u00a0-\uffff]/.test(value)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('base', value, '`merge-base`, `base-tip`, or a branch, tag or SHA of this repository', 'base: v1.2.0');
    }
    return { kind: 'ref', ref: value };
}
function maxParallel(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'max-parallel') || 'auto';
    if (value === 'auto')
        return 'auto';
    if (!/^[1-9]\d?$/.test(value)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('max-parallel', value, '`auto`, or a whole number from 1 to 99', 'max-parallel: 1');
    }
    return Number(value);
}
const LONGEST_TIMEOUT_MINUTES = 7 * 24 * 60;
function timeoutMinutes(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'timeout-minutes') || '300';
    const minutes = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('timeout-minutes', value, `a number above 0 and up to ${LONGEST_TIMEOUT_MINUTES}, fractions included`, 'timeout-minutes: 90');
    }
    return minutes;
}
function evaluationName(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'name');
    if (value === '')
        return undefined;
    if (/^[A-Za-z0-9][\w.-]{0,49}$/.test(value))
        return value;
    throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('name', value, 'up to 50 letters, digits, `.`, `_` and `-`', 'name: digits');
}
function commentMode(env) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(env, 'comment', ['update', 'new', 'off'], 'update');
}
function token(env) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(env, 'github-token');
    if (value === '') {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .badInput */ .AN)('github-token', value, 'a token that reads this repository (leave the input out to use the workflow’s own)', 'github-token: ${{ github.token }}');
    }
    return value;
}


/***/ }),

/***/ 37344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ failOn),
/* harmony export */   m: () => (/* binding */ seedRule)
/* harmony export */ });
/* harmony import */ var _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44121);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31551);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44245);



const MOST_SEEDS = 128;
function seedRule(env) {
    const first = wholeNumber('seeds', (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(env, 'seeds') || '1', 1, 'seeds: 5');
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(env, 'max-seeds');
    if (value === '')
        return { first, most: undefined };
    const most = wholeNumber('max-seeds', value, 2, 'max-seeds: 10');
    if (first >= _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_PAIRS */ .N && most > first)
        return { first, most };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
        input: 'max-seeds',
        problem: `is ${most}, and \`seeds\` is ${first}. Allowed: \`seeds\` from ${_comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_PAIRS */ .N}, and more \`max-seeds\` than \`seeds\`.`,
        advice: 'The numbers are looked at after `seeds` pairs, and if they leave it open, once more after `max-seeds`. Write, for example:',
        examples: [
            [
                ['seeds', '5'],
                ['max-seeds', '10'],
            ],
        ],
    });
}
function wholeNumber(name, value, least, example) {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= MOST_SEEDS)) {
        throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)(name, value, `a whole number from ${least} to ${MOST_SEEDS}`, example);
    }
    return number;
}
const GATES = ['worse', 'inconclusive', 'no-baseline'];
function failOn(env, metrics, seeds) {
    const value = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(env, 'fail-on');
    const gates = [];
    for (const word of value.split(/[\s,]+/).filter((part) => part !== '')) {
        const gate = GATES.find((known) => known === word);
        if (gate === undefined) {
            throw (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .badInput */ .AN)('fail-on', word, '`worse`, `inconclusive` and `no-baseline`', 'fail-on: worse');
        }
        if (!gates.includes(gate))
            gates.push(gate);
    }
    const judging = gates.find((gate) => gate !== 'no-baseline');
    const canJudge = seeds.first >= _comparison_statistics_looks_js__WEBPACK_IMPORTED_MODULE_2__/* .FEWEST_PAIRS */ .N || metrics.some((rule) => rule.tolerance !== undefined);
    if (judging !== undefined && !canJudge) {
        const runs = seeds.first === 1 ? 'one run' : 'two runs';
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({
            input: 'fail-on',
            problem: `has \`${judging}\`, but ${runs} of each side cannot tell a worse model from noise, and no metric has a tolerance.`,
            advice: 'Let the noise be measured, or say how much of a difference is noise:',
            examples: [
                [
                    ['fail-on', judging],
                    ['seeds', '5'],
                ],
                [
                    ['fail-on', judging],
                    ['metrics', 'accuracy: { tolerance: 0.5 }'],
                ],
            ],
        });
    }
    return gates;
}


/***/ })

};
