export const id = 741;
export const ids = [741];
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

/***/ 73660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gg: () => (/* binding */ describeApiError),
/* harmony export */   tR: () => (/* binding */ readApiError)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45161);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16791);


function readApiError(error) {
    if (!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || typeof error.status !== 'number' || !(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.request))
        return undefined;
    const response = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error.response) ? error.response : undefined;
    const data = response?.data;
    const said = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(data) ? data.message : data;
    return {
        status: error.status,
        message: typeof said === 'string' ? said : '',
        headers: (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(response?.headers) ? response.headers : {},
        method: String(error.request.method),
        url: String(error.request.url),
        answered: response !== undefined,
    };
}
function statusOf(error) {
    return readApiError(error)?.status;
}
function describeApiError(error) {
    const refusal = readApiError(error);
    if (refusal === undefined)
        return (0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : String(error), 500);
    const asked = `${refusal.method} ${refusal.url}`;
    if (!refusal.answered) {
        return `${asked} failed: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(error instanceof Error ? error.message : '', 500)}`;
    }
    const said = refusal.message === '' ? '' : `: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .T)(refusal.message, 500)}`;
    return `GitHub answered ${refusal.status} to ${asked}${said}`;
}


/***/ }),

/***/ 53992:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/comparison/take.ts
var take = __webpack_require__(71550);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/metrics-input.ts


const EXAMPLE = 'metrics: |\n        accuracy: { better: higher, tolerance: 0.5, primary: true }\n        "val.*": { better: lower }';
const KEYS = 'better, tolerance, unit, primary, take';
const MOST_RULES = 200;
function parseMetricRules(source) {
    if (source.trim() === '')
        return [];
    const lineCounter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(source, { lineCounter, uniqueKeys: true, logLevel: 'silent' });
    const syntax = document.errors[0] ?? document.warnings[0];
    if (syntax !== undefined) {
        throw fault(lineCounter.linePos(syntax.pos[0]).line, `is not valid YAML: ${firstLine(syntax.message)}`);
    }
    const lineOf = (node) => lineCounter.linePos(node?.range?.[0] ?? 0).line;
    const root = document.contents;
    if (!(0,dist/* isMap */.jh)(root))
        throw fault(1, 'is not a map from metric names to settings');
    if (root.items.length > MOST_RULES)
        throw fault(1, `has ${root.items.length} metrics; at most ${MOST_RULES} are allowed`);
    const rules = root.items.map(({ key, value }) => {
        const pattern = (0,dist/* isScalar */.jn)(key) ? String(key.value) : '';
        if (pattern === '')
            throw fault(lineOf(key), 'has a metric without a name');
        if (!(0,dist/* isMap */.jh)(value)) {
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
            const name = (0,dist/* isScalar */.jn)(setting.key) ? String(setting.key.value) : '';
            const given = (0,dist/* isScalar */.jn)(setting.value) ? setting.value.value : undefined;
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
            rule.take = metrics_input_take(value);
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
    return share === null ? undefined : { kind: 'relative', percent: Number(share[1]) };
}
const LONGEST_NAME = 200;
function metrics_input_take(value) {
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
    return new user_error.UserError(`The input \`metrics\`, line ${line}, ${problem}.`, `Write, for example:\n    with:\n      ${EXAMPLE}`);
}

;// CONCATENATED MODULE: ./src/read-input.ts

const INPUTS = [
    'command',
    'results',
    'predictions',
    'metrics',
    'seeds',
    'max-seeds',
    'label',
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
const NOT_OURS = new Set(['INPUT_METHOD']);
function read_input_text(env, name) {
    return (env[variable(name)] ?? '').trim();
}
function variable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
function badInput(name, value, allowed, example) {
    const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
    return new user_error.UserError(`The input \`${name}\` is ${value === '' ? 'empty' : JSON.stringify(shown)}. Allowed: ${allowed}.`, `Write, for example:\n    with:\n      ${example}`);
}
function refuseUnknownInputs(env) {
    const known = new Set(INPUTS.map(variable));
    for (const name of Object.keys(env)) {
        if (!name.startsWith('INPUT_') || known.has(name) || NOT_OURS.has(name))
            continue;
        const written = name.slice('INPUT_'.length).toLowerCase();
        throw new user_error.UserError(`Headway has no input \`${written}\`. It has: ${INPUTS.join(', ')}.`, `Correct or remove \`${written}\` under \`with:\` in the workflow file.`);
    }
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function oneOf(env, name, allowed, fallback) {
    const value = read_input_text(env, name) || fallback;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) {
        throw badInput(name, value, allowed.map((word) => `\`${word}\``).join(', '), `${name}: ${fallback}`);
    }
    return found;
}
function flag(env, name) {
    const value = read_input_text(env, name) || 'false';
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (/^(false|False|FALSE)$/.test(value))
        return false;
    throw badInput(name, value, '`true` or `false`', `${name}: true`);
}

// EXTERNAL MODULE: ./src/comparison/statistics/looks.ts
var looks = __webpack_require__(44121);
;// CONCATENATED MODULE: ./src/verdict-inputs.ts



const MOST_SEEDS = 100;
function seedRule(env) {
    const first = wholeNumber('seeds', read_input_text(env, 'seeds') || '1', 1, 'seeds: 5');
    const value = read_input_text(env, 'max-seeds');
    if (value === '')
        return { first, most: undefined };
    const most = wholeNumber('max-seeds', value, 2, 'max-seeds: 10');
    if (first >= looks/* FEWEST_PAIRS */.N && most > first)
        return { first, most };
    throw new user_error.UserError(`The input \`max-seeds\` is ${most}, and \`seeds\` is ${first}. Allowed: \`seeds\` from ${looks/* FEWEST_PAIRS */.N}, and more \`max-seeds\` than \`seeds\`.`, 'The numbers are looked at after `seeds` pairs, and if they leave it open, once more after `max-seeds`. Write, for example:\n    with:\n      seeds: 5\n      max-seeds: 10');
}
function wholeNumber(name, value, least, example) {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= MOST_SEEDS)) {
        throw badInput(name, value, `a whole number from ${least} to ${MOST_SEEDS}`, example);
    }
    return number;
}
const GATES = ['worse', 'inconclusive', 'no-baseline'];
function failOn(env, metrics, seeds) {
    const value = read_input_text(env, 'fail-on');
    const gates = [];
    for (const word of value.split(/[\s,]+/).filter((part) => part !== '')) {
        const gate = GATES.find((known) => known === word);
        if (gate === undefined) {
            throw badInput('fail-on', word, '`worse`, `inconclusive` and `no-baseline`', 'fail-on: worse');
        }
        if (!gates.includes(gate))
            gates.push(gate);
    }
    const judging = gates.find((gate) => gate !== 'no-baseline');
    const canJudge = seeds.first >= looks/* FEWEST_PAIRS */.N || metrics.some((rule) => rule.tolerance !== undefined);
    if (judging !== undefined && !canJudge) {
        const runs = seeds.first === 1 ? 'one run' : 'two runs';
        throw new user_error.UserError(`The input \`fail-on\` has \`${judging}\`, but ${runs} of each side cannot tell a worse model from noise, and no metric has a tolerance.`, `Let the noise be measured, or say how much of a difference is noise:\n    with:\n      fail-on: ${judging}\n      seeds: 5\nor\n    with:\n      fail-on: ${judging}\n      metrics: |\n        accuracy: { tolerance: 0.5 }`);
    }
    return gates;
}

;// CONCATENATED MODULE: ./src/inputs.ts




function readSettings(env) {
    refuseUnknownInputs(env);
    const metrics = parseMetricRules(read_input_text(env, 'metrics'));
    (0,take/* takesOf */.O)(metrics);
    const seeds = seedRule(env);
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
        reuse: oneOf(env, 'reuse', ['auto', 'on', 'off'], 'auto'),
        failOn: failOn(env, metrics, seeds),
        comment: oneOf(env, 'comment', ['update', 'new', 'off'], 'update'),
        submodules: flag(env, 'submodules'),
        lfs: flag(env, 'lfs'),
        token: token(env),
    };
}
function command(env) {
    const value = read_input_text(env, 'command');
    if (value === '') {
        throw badInput('command', value, 'the shell command that trains the model and writes its results', 'command: python demo.py');
    }
    return value;
}
function leavesTheFolder(path) {
    return path.startsWith('/') || path.split('/').includes('..');
}
function results(env) {
    const value = read_input_text(env, 'results');
    return value === '' ? ['result.txt'] : patterns('results', value, 'results: out/*.json');
}
function predictions(env) {
    return patterns('predictions', read_input_text(env, 'predictions'), 'predictions: predictions.csv');
}
function patterns(name, value, example) {
    const found = lines(value);
    for (const pattern of found) {
        if (leavesTheFolder(pattern) || pattern.length > 1_000) {
            throw badInput(name, pattern, 'paths or globs inside the working directory, one a line (to write elsewhere, let the command write into the folder $HEADWAY_RESULTS)', example);
        }
    }
    return found;
}
function workingDirectory(env) {
    const value = read_input_text(env, 'working-directory') || '.';
    if (leavesTheFolder(value)) {
        throw badInput('working-directory', value, 'a folder of the repository, relative to its root', 'working-directory: models/digits');
    }
    return value;
}
function install(env) {
    const value = read_input_text(env, 'install') || 'auto';
    if (value === 'auto' || value === 'none')
        return { kind: value };
    if (/^[a-z-]+$/i.test(value)) {
        throw badInput('install', value, '`auto`, `none`, or a shell command', 'install: pip install -r requirements.txt');
    }
    return { kind: 'command', command: value };
}
function data(env) {
    const paths = lines(read_input_text(env, 'data')).map((path) => path.replace(/(?<=.)\/+$/, '').replace(/^(\.\/+)+/, ''));
    for (const path of paths) {
        const segments = path.split('/');
        if (segments.includes('..') || path === '' || path === '.' || /^~(?!\/.)|^\/$|[*?]/.test(path)) {
            throw badInput('data', path, 'files or folders, one a line: absolute, below `~/`, or in the job’s workspace; no wildcards, no `..`', 'data: ~/datasets/digits');
        }
    }
    return [...new Set(paths)];
}
function base(env) {
    const value = read_input_text(env, 'base') || 'merge-base';
    if (value === 'merge-base' || value === 'base-tip')
        return { kind: value };
    if (/^[-/.]|[\s~^:?*[\\]|\.\.|@\{|\/$|\.$|\.lock$|[^\x21-\x7e\u00a0-\uffff]/.test(value)) {
        throw badInput('base', value, '`merge-base`, `base-tip`, or a branch, tag or SHA of this repository', 'base: v1.2.0');
    }
    return { kind: 'ref', ref: value };
}
function maxParallel(env) {
    const value = read_input_text(env, 'max-parallel') || 'auto';
    if (value === 'auto')
        return 'auto';
    if (!/^[1-9]\d?$/.test(value)) {
        throw badInput('max-parallel', value, '`auto`, or a whole number from 1 to 99', 'max-parallel: 1');
    }
    return Number(value);
}
const LONGEST_TIMEOUT_MINUTES = 7 * 24 * 60;
function timeoutMinutes(env) {
    const value = read_input_text(env, 'timeout-minutes') || '300';
    const minutes = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(minutes > 0 && minutes <= LONGEST_TIMEOUT_MINUTES)) {
        throw badInput('timeout-minutes', value, `a number above 0 and up to ${LONGEST_TIMEOUT_MINUTES}, fractions included`, 'timeout-minutes: 90');
    }
    return minutes;
}
function token(env) {
    const value = read_input_text(env, 'github-token');
    if (value === '') {
        throw badInput('github-token', value, 'a token that reads this repository (leave the input out to use the workflow’s own)', 'github-token: ${{ github.token }}');
    }
    return value;
}


/***/ }),

/***/ 38653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ markAsSettled),
/* harmony export */   Tn: () => (/* binding */ saveForPost),
/* harmony export */   _t: () => (/* binding */ saveCommentForPost),
/* harmony export */   cj: () => (/* binding */ readPostState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90143);

function saveForPost(state) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('evaluation', state);
}
function saveCommentForPost(id) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('comment', id);
}
function markAsSettled() {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__.saveState)('settled', true);
}
function readPostState(env) {
    const saved = env.STATE_evaluation;
    if (saved === undefined || saved === '')
        return undefined;
    return {
        ...JSON.parse(saved),
        commentId: env.STATE_comment ? Number(env.STATE_comment) : undefined,
        settled: env.STATE_settled === 'true',
    };
}


/***/ }),

/***/ 83578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   t$: () => (/* binding */ stack),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30776);


function fence(lines, language = '') {
    const shown = lines.map(_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLine */ .P8);
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = '`'.repeat(longest + 1);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)([`${mark}${language}`, ...shown, mark].join('\n'));
}
function fold(summary, body) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function table(columns, rows) {
    const line = (cells) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `| ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(cells, ' | ')} |`;
    const rule = line(columns.map((column) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(column.align === 'left' ? ':--' : '--:')));
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([line(columns.map((column) => column.title)), rule, ...rows.map(line)], '\n');
}
function stack(blocks) {
    const present = blocks.filter((block) => block !== undefined).filter((block) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(block) !== '');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(present, '\n\n');
}


/***/ }),

/***/ 53396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ baseInWords),
/* harmony export */   w: () => (/* binding */ commitLink)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65655);

function commitLink(sha, context) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), `${context.repositoryUrl}/commit/${sha}`);
}
function baseInWords({ choice, behindBy }, context) {
    const branch = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(context.pullRequest.baseRef);
    switch (choice.kind) {
        case 'base-tip':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `the newest commit of ${branch}`;
        case 'merge-base':
            if (behindBy === undefined)
                return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base with ${branch}`;
            return behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, the newest commit of ${branch}`
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `merge base, ${behind(behindBy)} ${branch}`;
        case 'ref':
            return behindBy === undefined || behindBy === 0
                ? (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(choice.ref)}, ${behind(behindBy)} ${branch}`;
    }
}
function behind(commits) {
    return commits === 1 ? '1 commit behind' : `${commits} commits behind`;
}


/***/ }),

/***/ 19629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ decimalOf),
/* harmony export */   GB: () => (/* binding */ roundTo),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   fq: () => (/* binding */ order)
/* harmony export */ });
function decimalOf(value) {
    const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
    const [whole = '0', fraction = ''] = mantissa.split('.');
    return { coefficient: BigInt(whole + fraction), decimals: fraction.length - Number(exponent) };
}
function roundTo(number, decimals) {
    const lost = number.decimals - decimals;
    if (lost <= 0)
        return number.coefficient * 10n ** BigInt(-lost);
    const unit = 10n ** BigInt(lost);
    const half = number.coefficient < 0n ? -unit / 2n : unit / 2n;
    return (number.coefficient + half) / unit;
}
function subtract(left, right) {
    const decimals = Math.max(left.decimals, right.decimals);
    return { coefficient: roundTo(left, decimals) - roundTo(right, decimals), decimals };
}
function order({ coefficient, decimals }) {
    if (coefficient === 0n)
        return Number.NEGATIVE_INFINITY;
    const digits = String(coefficient < 0n ? -coefficient : coefficient).length;
    return digits - 1 - decimals;
}
function write(units, decimals) {
    const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = units < 0n ? '−' : '';
    return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   DC: () => (/* binding */ exponentOf),
/* harmony export */   ei: () => (/* binding */ suffix),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19629);

const HUGE = 9;
const TINY = -5;
const ROUNDING = 1e-10;
const SMALL_LEAD = 3.55;
const MOST_MORE = 2;
function exponentOf(largest) {
    return Number.isFinite(largest) && (largest >= HUGE || largest <= TINY) ? largest : 0;
}
function shift(number, exponent) {
    return { coefficient: number.coefficient, decimals: number.decimals + exponent };
}
function within(lowest, value, highest) {
    return Math.max(lowest, Math.min(value, highest));
}
function suffix(exponent) {
    return exponent === 0 ? '' : `e${exponent}`;
}
function digitsOf(head, base, style = 'plain', interval) {
    if (!Number.isFinite(head) || !Number.isFinite(base))
        return undefined;
    const exponent = exponentOf(Math.max((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head)), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base))));
    const left = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), exponent);
    const right = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base), exponent);
    const least = ROUNDING * Math.max(Math.abs(head), Math.abs(base));
    const known = interval !== undefined && interval.high - interval.low > 2 * least ? interval : undefined;
    return { exponent, decimals: decimalsFor(left, right, style, known, exponent) };
}
function decimalsFor(left, right, style, interval, exponent) {
    const difference = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(left, right);
    const largest = Math.max((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(left), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(right));
    const sides = [left, right].filter((side) => (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(side) > largest - 4);
    const exact = Math.max(0, ...sides.map((side) => side.decimals));
    const forSides = (digits) => Math.min(digits - 1 - Math.min(...sides.map(_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)), 5 - largest);
    const wanted = interval === undefined
        ? within(0, Math.max(1 - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(difference), forSides(3)), exact)
        : Math.max(0, decimalsOfWidth(interval, exponent), Math.min(forSides(2), exact));
    const least = Math.max(wanted, style === 'percent' ? 1 : 0);
    let decimals = least;
    const isEnough = () => interval === undefined
        ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(left, decimals) - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(right, decimals) === (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(difference, decimals)
        : decimals >= least + MOST_MORE || keepsSides(interval, exponent, decimals);
    while (!isEnough())
        decimals++;
    return decimals;
}
function keepsSides({ low, high, marks }, exponent, decimals) {
    return [low, high].every((end) => {
        const shown = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(end), exponent), decimals);
        return marks.every((mark) => {
            const { coefficient } = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)({ coefficient: shown, decimals }, shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(mark), exponent));
            return Math.sign(Number(coefficient)) === Math.sign(end - mark);
        });
    });
}
function decimalsOfWidth({ low, high }, exponent) {
    const halfWidth = shift((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)((high - low) / 2), exponent);
    const lead = Number(halfWidth.coefficient) / 10 ** ((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(halfWidth) + halfWidth.decimals);
    return (lead < SMALL_LEAD ? 1 : 0) - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(halfWidth);
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
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('log of this run'), runUrl),
    ];
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__.md) `<sub>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(parts.filter((part) => part !== undefined), ' · ')}</sub>`;
}


/***/ }),

/***/ 65616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ decimalsOfDifference),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   aG: () => (/* binding */ showAmount),
/* harmony export */   c3: () => (/* binding */ showSigned),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   ni: () => (/* binding */ showBytes),
/* harmony export */   qi: () => (/* binding */ showPair)
/* harmony export */ });
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19629);
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9174);


const SIGNIFICANT = 4;
function notFinite(value) {
    if (Number.isNaN(value))
        return 'NaN';
    return value > 0 ? 'infinity' : '−infinity';
}
function showNumber(value, style = 'plain') {
    if (!Number.isFinite(value))
        return notFinite(value);
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value);
    const exponent = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .exponentOf */ .DC)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(exact));
    const number = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)(exact, exponent);
    const decimals = Math.max(style === 'percent' ? 1 : 0, (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(0, SIGNIFICANT - 1 - (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .order */ .fq)(number), Math.max(0, number.decimals)));
    return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals), decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent) + (style === 'percent' ? '%' : '');
}
function showPair(head, base, style = 'plain') {
    const digits = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .digitsOf */ .C3)(head, base, style);
    if (digits === undefined) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '–' };
    }
    if (head === base) {
        return { head: showNumber(head, style), base: showNumber(base, style), difference: '0' };
    }
    const { exponent, decimals } = digits;
    const side = (value) => {
        const number = (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value), exponent);
        const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals);
        if (units === 0n && (number.coefficient !== 0n || exponent !== 0))
            return showNumber(value, style);
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent) + (style === 'percent' ? '%' : '');
    };
    return { head: side(head), base: side(base), difference: showDifference(head, base, digits) };
}
function showDifference(head, base, digits) {
    return signed((0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base)), digits.exponent), digits);
}
function showSigned(value, digits) {
    return signed((0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(value), digits.exponent), digits);
}
function showAmount(value, digits) {
    return showSigned(Math.abs(value), digits).replace('+', '');
}
function signed(number, { exponent, decimals }) {
    const units = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .roundTo */ .GB)(number, decimals);
    if (units === 0n)
        return (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals);
    return (units > 0n ? '+' : '') + (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(units, decimals) + (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .suffix */ .ei)(exponent);
}
function decimalsOfDifference(head, base, { exponent }) {
    return Math.max(0, (0,_digits_js__WEBPACK_IMPORTED_MODULE_1__/* .shift */ .BN)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)((0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(head), (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .Bc)(base)), exponent).decimals);
}
function showDuration(seconds, precision = 'tenths') {
    if (seconds < 59.5)
        return `${Math.max(0, seconds).toFixed(precision === 'whole' || seconds >= 20 ? 0 : 1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
function showBytes(bytes) {
    const megabytes = bytes / 1e6;
    if (megabytes < 9.95)
        return `${megabytes.toFixed(1)} MB`;
    return megabytes < 999.5 ? `${megabytes.toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}


/***/ }),

/***/ 98391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inParagraphs)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83578);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65655);


function inParagraphs(text, longest) {
    const shown = [];
    let left = longest;
    for (const paragraph of paragraphsOf(text)) {
        left -= paragraph.lines.join('\n').length;
        if (left < 0 && (paragraph.indented || shown.length > 0))
            return [...shown, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('…')];
        shown.push(show(paragraph));
    }
    return shown;
}
function paragraphsOf(text) {
    const paragraphs = [];
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const indented = /^\s{2}/.test(line);
        const last = paragraphs.at(-1);
        if (last?.indented === true && indented)
            last.lines.push(line);
        else
            paragraphs.push({ indented, lines: [line] });
    }
    return paragraphs;
}
function show({ indented, lines }) {
    return indented ? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(unindented(lines)) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(lines.join(' '));
}
function unindented(lines) {
    const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
    return lines.map((line) => line.slice(margin));
}


/***/ }),

/***/ 95396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   ZG: () => (/* binding */ measurementsOf),
/* harmony export */   l1: () => (/* binding */ seedsInWords),
/* harmony export */   pm: () => (/* binding */ hasSeveralSeeds),
/* harmony export */   ty: () => (/* binding */ divergedSeeds)
/* harmony export */ });
function seedsOf({ pairs, seeds }) {
    const of = (numbers) => pairs.filter(({ seed }) => numbers.includes(seed));
    return {
        counted: pairs.filter(({ seed }) => !seeds.leftOut.includes(seed)),
        compared: of(seeds.compared),
        failed: {
            head: of(seeds.failed.head).map(({ head }) => head),
            base: of(seeds.failed.base).map(({ base }) => base),
        },
        leftOut: of(seeds.leftOut),
    };
}
function hasSeveralSeeds({ pairs, ignoresSeed }) {
    return pairs.length > 1 && !ignoresSeed;
}
function measurementsOf({ pairs }, side) {
    return pairs.map((pair) => pair[side]);
}
function seedsInWords(seeds, most = 10) {
    const shown = seeds.slice(0, most);
    const left = seeds.length - shown.length;
    const parts = [...shown.map(String), ...(left > 0 ? [`${left} more`] : [])];
    const last = parts.at(-1) ?? '';
    const list = parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
    return `${seeds.length === 1 ? 'seed' : 'seeds'} ${list}`;
}
function divergedSeeds({ values }) {
    const count = (side) => values.filter((pair) => pair[side] !== undefined && !Number.isFinite(pair[side])).length;
    const of = values.filter(({ head, base }) => head !== undefined || base !== undefined).length;
    return { head: count('head'), base: count('base'), of };
}


/***/ }),

/***/ 65655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30776);

const source = Symbol('markdown');
const APART = '&#8203;';
const LONGEST = 500;
const SPECIAL = /www(?=\.)|(?:ghsa|gh|cve)-|[0-9a-f]{7,}|:(?=\S)|[&<>\\`*_{}[\]#|~$@]/gi;
function defused(found) {
    switch (found) {
        case '&':
            return '&amp;';
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '|':
            return '&#124;';
        case '$':
            return '<span>$</span>';
        case '@':
        case ':':
            return found + APART;
        case '#':
            return `\\#${APART}`;
    }
    if (found.length === 1)
        return `\\${found}`;
    if (/^[0-9a-f]/i.test(found) && !found.endsWith('-'))
        return found.replace(/.{6}(?=.)/g, `$&${APART}`);
    return found + APART;
}
function asText(text) {
    const escaped = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text), LONGEST).replace(SPECIAL, defused);
    return ours(escaped.replace(/^( ?)([-+=])/, '$1\\$2').replace(/^( ?\d+)(?=[.)](?:\s|$))/, `$1${APART}`));
}
function ours(text) {
    return { [source]: text };
}
function md(own, ...values) {
    const shown = values.map((value) => {
        if (typeof value === 'object')
            return value[source];
        return typeof value === 'number' ? String(value) : asText(value)[source];
    });
    return ours(String.raw({ raw: own }, ...shown));
}
function join(parts, separator) {
    return ours(parts.map((part) => part[source]).join(separator));
}
function render(markdown) {
    return markdown[source];
}
function code(text, longest = LONGEST) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(text).trim(), longest);
    if (shown === '')
        return ours('*(empty)*');
    return /[`|]/.test(shown) ? md `<code>${shown}</code>` : ours(`\`${shown}\``);
}
function prose(sentence) {
    const parts = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(sentence).trim(), LONGEST).split('`');
    const pairs = parts.length % 2 === 0 ? [...parts.slice(0, -2), parts.slice(-2).join('`')] : parts;
    return join(pairs.map((part, index) => (index % 2 === 1 && part !== '' ? code(part) : asText(part))), '');
}
function link(text, url) {
    if (!URL.canParse(url))
        return text;
    const { protocol, href } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        return text;
    const address = href.replace(/[()<>\\|*_`$\s[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return md `[${text}](${ours(address)})`;
}


/***/ }),

/***/ 30776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
const ESCAPE = '\x1b';
const BELL = '\x07';
const STRING_END = '\x9c';
const ANSI = new RegExp([
    `(?:${ESCAPE}\\[|\x9b)[0-?]*[ -/]*[@-~]`,
    `${ESCAPE}[\\]PX^_][^${BELL}${ESCAPE}${STRING_END}]*(?:${BELL}|${ESCAPE}\\\\|${STRING_END})?`,
    `${ESCAPE}[ -/]*[0-~]`,
].join('|'), 'g');
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const BROKEN = /\p{Cs}/gu;
function shown(character) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x20)
        return String.fromCodePoint(0x2400 + point);
    if (point === 0x7f)
        return '\u2421';
    return `⟨U+${point.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
function visibleLine(line) {
    const plain = line.replace(BROKEN, '\ufffd').replace(ANSI, '');
    const last = plain.split(/[\r\n]/).findLast((part) => part.trim() !== '') ?? '';
    return last.trimEnd().replace(INVISIBLE, (character) => (character === '\t' ? '\t' : shown(character)));
}
function visibleText(text) {
    return text
        .replace(BROKEN, '\ufffd')
        .replace(ANSI, '')
        .replace(/[\s\u0085]+/gu, (space) => (space.includes('\ufeff') ? `${shown('\ufeff')} ` : ' '))
        .replace(INVISIBLE, shown);
}
function shorten(text, length) {
    const characters = [...text];
    if (characters.length <= length)
        return text;
    const front = Math.ceil((length - 1) / 2);
    return `${characters.slice(0, front).join('')}…${characters.slice(characters.length - (length - 1 - front)).join('')}`;
}


/***/ }),

/***/ 17513:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90143);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const WAITS_MS = [0, 100, 400, 1500];
const LIMIT_MS = 120_000;
async function removeLeftovers(root, warn = _actions_core__WEBPACK_IMPORTED_MODULE_3__.warning) {
    const limit = { signal: AbortSignal.timeout(LIMIT_MS) };
    let problem = '';
    for (const pause of WAITS_MS) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
        try {
            await run('rm', ['-rf', '--', root], limit);
            return;
        }
        catch (error) {
            problem = error instanceof Error ? error.message : String(error);
        }
        const closed = ['-type', 'd', '!', '-perm', '-700'];
        await run('find', [root, ...closed, '-exec', 'chmod', 'u+rwx', '{}', ';'], limit).catch(() => { });
    }
    warn(`Could not remove ${root}: ${problem.trim().split('\n').slice(0, 3).join('; ')}`);
}


/***/ }),

/***/ 38482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ markedProcesses),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   Q2: () => (/* binding */ evaluationMark),
/* harmony export */   Qc: () => (/* binding */ endMarked)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51747);


const EVALUATION = 'HEADWAY_EVALUATION';
const TRAINING = 'HEADWAY_TRAINING';
const MOST_ROUNDS = 50;
function marksOf(mark, side, seed) {
    return { ...evaluationMark(mark), [TRAINING]: trainingMark(mark, side, seed) };
}
function evaluationMark(mark) {
    return { [EVALUATION]: mark };
}
function markedProcesses(mark, side, seed) {
    return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(TRAINING, trainingMark(mark, side, seed));
}
async function endMarked(mark) {
    const ended = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processesWith */ .U_)(EVALUATION, mark);
        if (found.length === 0)
            break;
        for (const pid of found) {
            if ((0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .sendSignal */ .vG)(pid, 'SIGKILL'))
                ended.add(pid);
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
    return ended.size;
}
function trainingMark(mark, side, seed) {
    return `${mark}-${side}-${seed}`;
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   CY: () => (/* binding */ readOf),
/* harmony export */   O3: () => (/* binding */ listProcesses),
/* harmony export */   U_: () => (/* binding */ processesWith),
/* harmony export */   vG: () => (/* binding */ sendSignal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

function listProcesses() {
    return processIds().flatMap((pid) => {
        const stat = readOf(pid, 'stat')?.toString('latin1') ?? '';
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [state, parent, group] = fields;
        const startedAt = fields[19];
        if (startedAt === undefined || state === 'Z' || state === 'X')
            return [];
        return [{ pid, parent: Number(parent), group: Number(group), startedAt }];
    });
}
function familyOf(leader, processes) {
    const children = new Map();
    for (const one of processes)
        children.set(one.parent, [...(children.get(one.parent) ?? []), one]);
    const family = new Set(processes.filter(({ pid, group }) => pid === leader || group === leader));
    for (const member of family) {
        for (const child of children.get(member.pid) ?? [])
            family.add(child);
    }
    return [...family];
}
function processesWith(name, value) {
    const wanted = `\0${name}=${value}\0`;
    return processIds().filter((pid) => {
        if (pid === process.pid)
            return false;
        const environment = readOf(pid, 'environ');
        return environment !== undefined && `\0${environment.toString('latin1')}\0`.includes(wanted);
    });
}
function readOf(pid, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/${file}`);
    }
    catch {
        return undefined;
    }
}
function sendSignal(pid, signal) {
    try {
        return process.kill(pid, signal);
    }
    catch {
        return false;
    }
}
function processIds() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
    }
    catch {
        return [];
    }
}


/***/ })

};
