export const id = 5167;
export const ids = [5167];
export const modules = {

/***/ 57258:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vx: () => (/* binding */ divergenceInWords),
/* harmony export */   wZ: () => (/* binding */ allHeardInWords),
/* harmony export */   zk: () => (/* binding */ divergedInWords)
/* harmony export */ });
/* unused harmony export heardInWords */
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65616);
/* harmony import */ var _seeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95396);


function heardInWords({ epoch, step, metric }) {
    return listed([
        epoch && `epoch ${positionInWords(epoch)}`,
        step && `step ${positionInWords(step)}`,
        metric && `${metric.name} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(metric.value)}`,
    ]);
}
function allHeardInWords(heard) {
    const [first] = heard;
    if (first === undefined)
        return '';
    if (heard.length === 1)
        return heardInWords(first);
    const epochs = rangeOf(heard.map(({ epoch }) => epoch));
    const steps = epochs === undefined ? rangeOf(heard.map(({ step }) => step)) : undefined;
    return listed([
        epochs && `${epochs.isOne ? 'epoch' : 'epochs'} ${epochs.words}`,
        steps && `${steps.isOne ? 'step' : 'steps'} ${steps.words}`,
        valuesInWords(heard.map(({ metric }) => metric)),
    ]);
}
function divergedInWords(trainings) {
    const lost = trainings.filter(({ heard }) => heard?.diverged !== undefined);
    const [first, ...others] = lost;
    if (first?.heard?.diverged === undefined)
        return undefined;
    const also = others.length > 0 ? `; ${(0,_seeds_js__WEBPACK_IMPORTED_MODULE_1__/* .seedsInWords */ .l1)(others.map((one) => one.seed))} diverged, too` : '';
    return `${divergenceInWords(first, first.heard.diverged, trainings.length > 1)}${also}`;
}
function divergenceInWords({ side, seed }, { name, value, epoch, step }, hasSeeds) {
    const where = listed([
        epoch === undefined ? undefined : `epoch ${showPosition(epoch)}`,
        step === undefined ? undefined : `step ${showPosition(step)}`,
    ]);
    const whose = side === 'head' ? "Head's" : "Base's";
    const what = `${name} became ${Number.isNaN(value) ? 'NaN' : 'infinite'}`;
    return `${whose} ${what}${where === '' ? '' : ` in ${where}`}${hasSeeds ? ` (seed ${seed})` : ''}`;
}
function listed(parts) {
    return parts.filter((part) => part !== undefined).join(', ');
}
function positionInWords({ at, of }) {
    return of === undefined ? showPosition(at) : `${showPosition(at)} of ${showPosition(of)}`;
}
function showPosition(value) {
    return String(Math.round(value * 100) / 100);
}
function rangeOf(positions) {
    const known = positions.filter((position) => position !== undefined);
    const of = known[0]?.of;
    if (known.length === 0 || known.some((position) => position.of !== of))
        return undefined;
    const [least, most] = extremes(known.map(({ at }) => at));
    const isOne = least === most;
    const range = isOne ? showPosition(least) : `${showPosition(least)} to ${showPosition(most)}`;
    return { isOne, words: of === undefined ? range : `${range} of ${showPosition(of)}` };
}
function valuesInWords(metrics) {
    const known = metrics.filter((metric) => metric !== undefined).filter(({ value }) => Number.isFinite(value));
    const name = known[0]?.name;
    if (name === undefined || known.some((metric) => metric.name !== name))
        return undefined;
    const [least, most] = extremes(known.map(({ value }) => value)).map((value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(value));
    return `${name} ${least === most ? least : `${least} to ${most}`}`;
}
function extremes(values) {
    return [Math.min(...values), Math.max(...values)];
}


/***/ }),

/***/ 79456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ measureAll),
/* harmony export */   t: () => (/* binding */ shareOut)
/* harmony export */ });
/* harmony import */ var _training_cores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66462);
/* harmony import */ var _training_machine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94215);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25454);



const SIDES = 2;
async function shareOut(job) {
    const machine = await (0,_training_machine_js__WEBPACK_IMPORTED_MODULE_0__/* .readMachine */ .Uc)();
    const { maxParallel, threads, seeds } = job.settings;
    const shares = (0,_training_cores_js__WEBPACK_IMPORTED_MODULE_2__/* .planShares */ .u)({
        maxParallel,
        threads,
        trainings: SIDES * seeds.first,
        machine,
        first: process.pid,
    });
    return { machine, shares, neededMemory: await job.ledger?.peakMemoryBytes() };
}
async function measureAll(job, items, workshop, shared, enough = () => false) {
    const { machine, shares } = shared;
    const waiting = [...items];
    const done = new Map();
    const beside = new Set();
    const running = new Set();
    let most = 1;
    const trainNow = async (item, share) => {
        const noteNeighbours = () => {
            running.add(item);
            most = Math.max(most, running.size);
            if (running.size > 1)
                for (const one of running)
                    beside.add(one);
        };
        const measurement = await workshop.measure(item, share, noteNeighbours);
        running.delete(item);
        const peak = measurement.cost?.peakMemoryBytes ?? 0;
        shared.neededMemory = Math.max(shared.neededMemory ?? 0, peak) || undefined;
        return measurement;
    };
    const fitting = () => Math.min(shares.length, (0,_training_cores_js__WEBPACK_IMPORTED_MODULE_2__/* .fitInMemory */ ._)(machine.memoryBytes, shared.neededMemory));
    const next = (slot) => {
        if (slot >= fitting())
            return undefined;
        if (enough([...done.values()])) {
            for (const item of waiting.splice(0))
                job.onProgress({ kind: 'dropped', ...item });
        }
        return waiting.shift();
    };
    const work = async (share, slot) => {
        for (let item = next(slot); item !== undefined; item = next(slot)) {
            const skipped = machine.gpus.length > 0 ? skip(item, done) : undefined;
            if (skipped !== undefined)
                job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'skipped' });
            done.set(item, skipped ?? (await trainNow(item, share)));
        }
    };
    job.onProgress({ kind: 'shared-out', atOnce: Math.min(fitting(), items.length) });
    await everyOneOf(shares.map(work));
    for (const [item, { result }] of done) {
        const lacked = result.kind === 'failed' && result.failure.kind === 'out-of-memory';
        const [share] = shares;
        if (lacked && beside.has(item) && share !== undefined) {
            beside.delete(item);
            done.set(item, withNote(await trainNow(item, share)));
        }
    }
    const measurements = items.flatMap((item) => done.get(item) ?? []);
    return { measurements, together: beside.size > 1, atOnce: most };
}
function withNote(measurement) {
    const { result } = measurement;
    if (result.kind !== 'measured')
        return measurement;
    const note = 'ran out of memory beside another training, and was trained again alone.';
    return { ...measurement, result: { ...result, notes: [...result.notes, note] } };
}
async function everyOneOf(works) {
    const ends = await Promise.allSettled(works);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
}
function skip(item, done) {
    const headFailed = [...done].some(([{ side, seed }, { result }]) => side === 'head' && seed === item.seed && result.kind === 'failed');
    if (item.side === 'head' || !headFailed)
        return undefined;
    return (0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .unmeasured */ .Q)(item, {
        kind: 'skipped',
        because: 'the head failed, and on a machine with GPUs the base is trained only after a head that succeeded',
    });
}


/***/ }),

/***/ 53293:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openWorkshop)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/environment/install-failed.ts + 1 modules
var install_failed = __webpack_require__(74615);
// EXTERNAL MODULE: ./src/environment/ambient.ts
var ambient = __webpack_require__(71745);
// EXTERNAL MODULE: ./src/environment/identity.ts
var environment_identity = __webpack_require__(41563);
// EXTERNAL MODULE: ./src/environment/files.ts
var files = __webpack_require__(86793);
// EXTERNAL MODULE: ./src/environment/origin.ts
var origin = __webpack_require__(5659);
;// CONCATENATED MODULE: ./src/environment/python.ts



async function requestedPython(worktree, directory, project) {
    for (const text of await pythonFiles(worktree, directory)) {
        const version = text
            .split('\n')
            .map((line) => line.trim())
            .find((line) => line !== '' && !line.startsWith('#'));
        if (version !== undefined && /^\d+(\.\d+){0,2}t?$/.test(version))
            return { version, source: '.python-version' };
    }
    const range = project?.requiresPython?.replaceAll(/\s/g, '');
    if (range === undefined || !/^[<>=!~][\w.*,<>=!~]{1,200}$/.test(range))
        return undefined;
    return { version: range, source: 'requires-python in pyproject.toml' };
}
async function pythonFiles(worktree, directory) {
    const texts = [];
    for (let folder = directory; (0,origin/* isInside */.FK)(folder, worktree); folder = (0,external_node_path_.dirname)(folder)) {
        texts.push((await (0,files/* readText */.y)((0,external_node_path_.join)(folder, '.python-version'))) ?? '');
        if (folder === worktree)
            break;
    }
    return texts;
}
function pythonRemedy(request) {
    const asked = request === undefined
        ? 'No Python was'
        : `${request.source} asks for Python ${request.version}, which was not`;
    return `${asked} found on this machine, nor could it be downloaded. A step with actions/setup-python before this one would put it there.`;
}

// EXTERNAL MODULE: ./src/environment/run.ts + 1 modules
var run = __webpack_require__(49384);
// EXTERNAL MODULE: ./src/environment/packages.ts
var environment_packages = __webpack_require__(44672);
;// CONCATENATED MODULE: ./src/environment/venv.ts



function pythonOf(environment) {
    return (0,external_node_path_.join)(environment, 'bin', 'python');
}
async function openVenv(environment, { description, source, identify }, directory, around) {
    const facts = await (0,environment_packages/* readPythonFacts */.a)(pythonOf(environment), directory, around);
    return {
        variables: venvVariables(environment),
        pathPrefixes: [(0,external_node_path_.join)(environment, 'bin')],
        python: facts?.python,
        packages: facts?.packages ?? [],
        description,
        source,
        identity: facts === undefined ? undefined : await identify(facts),
    };
}
function inside(environment, variables) {
    const path = [(0,external_node_path_.join)(environment, 'bin'), variables.PATH].filter(Boolean).join(external_node_path_.delimiter);
    return { ...variables, ...venvVariables(environment), PATH: path };
}
function venvVariables(environment) {
    return {
        VIRTUAL_ENV: environment,
        PYTHONHOME: undefined,
        PYTHONDONTWRITEBYTECODE: undefined,
        UV_SYSTEM_PYTHON: undefined,
    };
}
const refusal = `#!/bin/sh
echo "pip: Headway made this environment from what the repository declares, and other trainings may share it." >&2
echo "What is declared is installed already. Anything else belongs into 'install', for instance:" >&2
echo "    install: pip install -r requirements.txt -e ." >&2
exit 1
`;
async function refusePip(environment) {
    for (const name of ['pip', 'pip3']) {
        await (0,promises_.writeFile)((0,external_node_path_.join)(environment, 'bin', name), refusal, { mode: 0o755, flag: 'wx' }).catch(ignoreExisting);
    }
}
async function sealPackages(environment) {
    for (const folder of await packageFolders(environment)) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(folder, '__pycache__'), { recursive: true });
        await (0,promises_.chmod)(folder, 0o555);
    }
}
async function unsealPackages(environment) {
    for (const folder of await packageFolders(environment))
        await (0,promises_.chmod)(folder, 0o755).catch(() => { });
}
async function packageFolders(environment) {
    const library = (0,external_node_path_.join)(environment, 'lib');
    const names = await (0,promises_.readdir)(library).catch(() => []);
    return names
        .filter((name) => /^python[\d.]+t?$/.test(name))
        .map((name) => (0,external_node_path_.join)(library, name, 'site-packages'));
}
function ignoreExisting(error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
        throw error;
}

;// CONCATENATED MODULE: ./src/environment/pip.ts




const fits = `
import platform, sys
from pip._vendor.packaging.specifiers import SpecifierSet
sys.exit(0 if SpecifierSet(sys.argv[1]).contains(platform.python_version(), prereleases=True) else 3)
`;
function openPip(around) {
    const variables = pipVariables(around.variables);
    async function step(label, argv, directory) {
        around.log(`$ ${label}`);
        const finished = await (0,run/* run */.e)(argv, directory, { ...around, variables });
        if (finished.succeeded)
            return finished;
        throw (0,install_failed/* installFailed */.P)(label, finished);
    }
    async function answersTo(python, request, directory) {
        if (request === undefined)
            return true;
        const range = /^\d/.test(request.version) ? `==${request.version.replace(/t$/, '')}.*` : request.version;
        const asked = await (0,run/* run */.e)([python, '-c', fits, range], directory, { ...around, variables, log: () => { } });
        return asked.succeeded;
    }
    return {
        name: 'pip',
        async findPython(request, directory) {
            const named = /^\d+\.\d+/.exec(request?.version ?? '')?.[0];
            for (const name of ['python3', 'python', ...(named === undefined ? [] : [`python${named}`])]) {
                const python = await (0,run/* findOnPath */.a)(name, around.variables);
                if (python !== undefined && (await answersTo(python, request, directory)))
                    return python;
            }
            throw new install_failed/* InstallFailed */.V('python3 -m venv', [pythonRemedy(request)]);
        },
        async create(path, python, directory) {
            await step('python3 -m venv', [python, '-m', 'venv', path], directory);
        },
        async installRequirements({ python, directory, file }) {
            await step(`pip install -r ${file}`, [python, '-m', 'pip', 'install', '-r', file], directory);
        },
        async installProject(python, directory) {
            await step('pip install -e .', [python, '-m', 'pip', 'install', '-e', '.'], directory);
        },
    };
}
async function removePip(environment, around) {
    const argv = [pythonOf(environment), '-m', 'pip', 'uninstall', '--yes', 'pip'];
    await (0,run/* run */.e)(argv, environment, { ...around, variables: pipVariables(around.variables), log: () => { } });
}
function pipVariables(given) {
    const variables = {
        ...given,
        PIP_NO_INPUT: '1',
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_PROGRESS_BAR: 'off',
        PIP_USER: '0',
    };
    for (const name of ['VIRTUAL_ENV', 'PYTHONHOME', 'PYTHONDONTWRITEBYTECODE'])
        delete variables[name];
    return variables;
}

// EXTERNAL MODULE: ./src/environment/requirement-lines.ts
var requirement_lines = __webpack_require__(25312);
// EXTERNAL MODULE: ./src/environment/toml.ts
var toml = __webpack_require__(14609);
;// CONCATENATED MODULE: ./src/environment/project.ts





async function readProject(directory) {
    const file = await (0,toml/* readToml */.D7)((0,external_node_path_.join)(directory, 'pyproject.toml'));
    if (file === undefined)
        return undefined;
    const project = (0,toml/* tableAt */.af)(file, 'project');
    const hasProject = (0,toml/* isTable */.bI)(file.project);
    const hasBuild = (0,toml/* isTable */.bI)(file['build-system']);
    const poetryOnly = !hasProject && (0,toml/* isTable */.bI)((0,toml/* tableAt */.af)(file, 'tool').poetry);
    if (!hasProject && !hasBuild && !poetryOnly)
        return undefined;
    const said = (0,toml/* tableAt */.af)(file, 'tool', 'uv').package;
    const dynamic = (0,toml/* stringsAt */.kp)(project, 'dynamic');
    const extras = (0,toml/* tableAt */.af)(project, 'optional-dependencies');
    return {
        isPackage: dynamic.includes('dependencies') || (typeof said === 'boolean' ? said : hasBuild),
        dependencies: (0,toml/* stringsAt */.kp)(project, 'dependencies').map(plainDependency),
        optionalDependencies: Object.keys(extras).flatMap((extra) => (0,toml/* stringsAt */.kp)(extras, extra)),
        saysDependencies: hasProject && !dynamic.includes('dependencies') && !dynamic.includes('optional-dependencies'),
        saysVersion: typeof project.name === 'string' && typeof project.version === 'string',
        requiresPython: typeof project['requires-python'] === 'string' ? project['requires-python'] : undefined,
        poetryOnly,
    };
}
function plainDependency(text) {
    if (/^[A-Za-z0-9][^\r\n]*$/.test(text.trim()))
        return text.trim();
    throw new install_failed/* InstallFailed */.V('reading pyproject.toml', [`not a dependency: ${JSON.stringify(text)}`]);
}
function projectReferences(project, worktree) {
    return [...project.dependencies, ...project.optionalDependencies]
        .map(requirement_lines/* directReference */.v)
        .filter((reference) => reference !== undefined)
        .filter((reference) => (0,origin/* leadsIntoRepository */.sG)(reference, worktree));
}

;// CONCATENATED MODULE: ./src/environment/command.ts








function planCommand(worktree, directory, command, workshop) {
    return {
        identity: undefined,
        readsWorktree: true,
        make: () => commandEnvironment(worktree, directory, command, workshop),
    };
}
async function commandEnvironment(worktree, directory, command, workshop) {
    const installer = await workshop.installer();
    const { around } = workshop;
    return workshop.inTurn(async () => {
        const path = installer === undefined ? undefined : await emptyEnvironment(worktree, directory, installer, workshop);
        around.log(`$ ${command}`);
        const variables = path === undefined ? around.variables : inside(path, around.variables);
        const argv = ['bash', '-eo', 'pipefail', '-c', command];
        const finished = await (0,run/* run */.e)(argv, directory, { ...around, variables });
        if (!finished.succeeded)
            throw (0,install_failed/* installFailed */.P)(command, finished);
        if (path === undefined)
            return (0,ambient/* ambientEnvironment */._)(worktree, directory, around);
        const origin = {
            description: 'the install command, in an environment of its own',
            source: { file: undefined, tool: undefined },
            identify: (made) => (0,environment_identity/* installedIdentity */.vu)(made, worktree, ['command']),
        };
        return openVenv(path, origin, directory, around);
    });
}
async function emptyEnvironment(worktree, directory, installer, workshop) {
    const python = await anyPython(worktree, directory, installer);
    if (python === undefined)
        return undefined;
    const path = await workshop.newPath();
    try {
        await installer.create(path, python, directory, { pip: true });
    }
    catch (error) {
        if (installer.name === 'pip' || !(error instanceof install_failed/* InstallFailed */.V))
            throw error;
        await openPip(workshop.around).create(path, python, directory, { pip: true });
    }
    return path;
}
async function anyPython(worktree, directory, installer) {
    const request = await requestedPython(worktree, directory, await readProject(directory));
    for (const wanted of request === undefined ? [undefined] : [request, undefined]) {
        try {
            return await installer.findPython(wanted, directory);
        }
        catch (error) {
            if (!(error instanceof install_failed/* InstallFailed */.V))
                throw error;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/model/user-error.ts
var user_error = __webpack_require__(33101);
;// CONCATENATED MODULE: ./src/environment/once.ts
function once(results, key, work) {
    let result = results.get(key);
    if (result === undefined) {
        result = work();
        results.set(key, result);
    }
    return result;
}

// EXTERNAL MODULE: ./src/environment/describe-script.ts
var describe_script = __webpack_require__(76702);
;// CONCATENATED MODULE: ./src/environment/interpreter.ts





async function describePython(python, workshop) {
    return once(workshop.interpreters, await (0,promises_.realpath)(python), async () => {
        const argv = [python, '-I', '-S', '-c', `${describe_script/* describeScript */.N}\nprint(description)`];
        const asked = await (0,run/* run */.e)(argv, '/', { ...workshop.around, log: () => { } });
        const description = asked.stdout.trim();
        return asked.succeeded && description !== '' ? description : undefined;
    });
}
async function findInterpreter({ worktree, directory }, request, settings, installer, workshop) {
    const files = await pythonFiles(worktree, directory);
    const words = JSON.stringify([installer.name, request, settings.text, files]);
    return once(workshop.pythons, words, () => installer.findPython(request, directory));
}

// EXTERNAL MODULE: ./src/environment/recipe.ts
var recipe = __webpack_require__(6279);
// EXTERNAL MODULE: ./src/environment/resolution.ts
var resolution = __webpack_require__(8315);
;// CONCATENATED MODULE: ./src/environment/resolve-list.ts



async function resolveList(list, job, words, uv, workshop) {
    if (list.ownWords === undefined)
        return undefined;
    return once(workshop.resolutions, words, () => workshop.inTurn(async () => {
        const cached = await resolveFromCache(list, job, uv, workshop);
        if (cached !== undefined)
            return cached;
        const resolved = resolve(job, uv, workshop, { offline: false, build: !list.fromRepository });
        return list.fromRepository ? ignoreFailure(resolved) : resolved;
    }));
}
async function resolveFromCache(list, job, uv, workshop) {
    const exact = (0,resolution/* exactVersions */.nj)(list.lines);
    if (exact === undefined || exact.size === 0)
        return undefined;
    const cached = await ignoreFailure(resolve(job, uv, workshop, { offline: true, build: false }));
    const isPinned = ({ name = '', requirement }) => requirement === `${name}==${exact.get(name)}`;
    return cached?.every(isPinned) ? cached : undefined;
}
async function resolve(job, uv, workshop, how) {
    const output = `${await workshop.newPath()}.txt`;
    return (0,resolution/* readResolution */.BB)(await uv.resolve(job, { ...how, output }));
}
async function ignoreFailure(work) {
    return work.catch((error) => {
        if (error instanceof install_failed/* InstallFailed */.V)
            return undefined;
        throw error;
    });
}

;// CONCATENATED MODULE: ./src/environment/list-recipe.ts








async function listRecipe(list, place, settings, request, installer, workshop) {
    const { worktree, directory } = place;
    const python = await findInterpreter(place, request, settings, installer, workshop);
    const real = await (0,promises_.realpath)(python);
    const job = { ...list, python, directory, hasUvSettings: settings.text !== '' };
    const words = [installer.name, list.file, real, settings.text, ...list.lines, ...(list.ownWords ?? [])];
    const resolved = installer.name === 'uv'
        ? await resolveList(list, job, (0,recipe/* fingerprint */.R)(...words), installer, workshop)
        : undefined;
    const how = [installer.name, settings.text, ...optionsOf(list.lines, worktree)];
    if (list.fromRepository)
        how.push(list.file, (0,external_node_path_.relative)(worktree, directory));
    const description = resolved === undefined ? undefined : await describePython(python, workshop);
    const identity = resolved === undefined || description === undefined
        ? undefined
        : (0,environment_identity/* resolvedIdentity */.fY)(description, resolved, how, worktree);
    return {
        description: `${list.file} with ${installer.name}`,
        source: { file: list.file, tool: installer.name },
        sharedAs: list.fromRepository ? undefined : (0,recipe/* fingerprint */.R)(real, how, resolved?.map(environment_identity/* wordsOf */.Z9) ?? words),
        identity,
        async identify(made) {
            if (resolved === undefined || identity === undefined)
                return (0,environment_identity/* installedIdentity */.vu)(made, worktree, how);
            return (await (0,environment_identity/* holds */.v9)(made, resolved, worktree)) ? identity : undefined;
        },
        async make(environment) {
            await installer.create(environment, python, directory, { pip: false });
            await install(list, { ...job, python: pythonOf(environment) }, resolved, environment, installer);
        },
    };
}
async function install(list, job, resolved, environment, installer) {
    const { python, directory } = job;
    if (resolved !== undefined) {
        const cacheWillDo = list.isPackage || !list.fromRepository;
        const complete = cacheWillDo && !job.hasUvSettings && isAllFromTheIndex(list.lines, resolved);
        const pins = { file: (0,external_node_path_.join)(environment, 'headway-pins.txt'), cacheWillDo, complete };
        await (0,promises_.writeFile)(pins.file, (0,resolution/* pinsOf */.cz)(resolved, list.lines));
        await installer.installRequirements(job, pins);
        if (list.isPackage)
            await installer.installProject(python, directory, { dependencies: false });
    }
    else if (list.isPackage) {
        await installer.installProject(python, directory, { dependencies: true });
    }
    else if (installer.name === 'uv' || list.file === 'requirements.txt') {
        await installer.installRequirements(job);
    }
    else {
        const file = (0,external_node_path_.join)(environment, 'headway-requirements.txt');
        await (0,promises_.writeFile)(file, list.lines.join('\n'));
        await installer.installRequirements({ ...job, file });
    }
}
function isAllFromTheIndex(lines, resolved) {
    return (lines.every((line) => !line.includes('--') && !line.startsWith('-')) &&
        resolved.every(({ reference, hashes }) => reference === undefined && hashes.length > 0));
}
function optionsOf(lines, worktree) {
    const options = lines.filter((line) => line.includes('--')).map((line) => line.replaceAll(worktree, '.'));
    const alone = options.filter((line) => line.startsWith('-'));
    return [...alone, ...options.filter((line) => !line.startsWith('-')).sort()];
}

;// CONCATENATED MODULE: ./src/environment/lock-recipe.ts






async function lockRecipe(own, place, settings, request, uv, workshop) {
    const { worktree, directory } = place;
    const python = await findInterpreter(place, request, settings, uv, workshop);
    const locked = (0,resolution/* readResolution */.BB)(await uv.readLocked(python, directory, `${await workshop.newPath()}.txt`));
    const description = await describePython(python, workshop);
    const how = ['uv.lock', settings.text, ...(own ? [(0,external_node_path_.relative)(worktree, directory)] : [])];
    const identity = description === undefined ? undefined : (0,environment_identity/* resolvedIdentity */.fY)(description, locked, how, worktree);
    return {
        description: 'uv.lock',
        source: { file: 'uv.lock', tool: 'uv' },
        sharedAs: own ? undefined : (0,recipe/* fingerprint */.R)(await (0,promises_.realpath)(python), how, locked.map(environment_identity/* wordsOf */.Z9)),
        identity,
        identify: async (made) => identity ?? (0,environment_identity/* installedIdentity */.vu)(made, worktree, how),
        make: (environment) => uv.installLocked(environment, python, directory, { own }),
    };
}

;// CONCATENATED MODULE: ./src/environment/requirements.ts





const mostFiles = 100;
const mostLines = 20_000;
async function readRequirements(file, worktree, variables) {
    const all = {
        lines: [],
        fromRepository: false,
        ownPackages: [],
        opaque: false,
        onlyPip: false,
        prereleases: false,
        trustedHosts: [],
    };
    const known = { ...variables, PWD: (0,external_node_path_.dirname)(file) };
    const seen = new Set();
    async function add(path, constraint) {
        if (seen.has(`${constraint}:${path}`))
            return;
        seen.add(`${constraint}:${path}`);
        const text = await (0,files/* readText */.y)(path);
        if (text === undefined)
            all.lines.push(`missing ${path}`);
        for (const line of (0,requirement_lines/* readRequirementLines */.t)(text ?? '', known)) {
            for (const nested of follow(all, line, constraint, worktree)) {
                await add((0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), nested.path), constraint || nested.constraint);
            }
        }
        if (seen.size > mostFiles || all.lines.length > mostLines) {
            throw new install_failed/* InstallFailed */.V('reading requirements.txt', [
                `more than ${mostFiles} files or ${mostLines} lines; Headway reads no more`,
            ]);
        }
    }
    await add(file, false);
    return all;
}
function follow(all, line, constraint, worktree) {
    const prefix = constraint ? '-c ' : '';
    if (line.kind === 'requirement') {
        const reference = (0,requirement_lines/* directReference */.v)(line.text);
        if (reference !== undefined && (0,origin/* leadsIntoRepository */.sG)(reference, worktree))
            own(all, reference, constraint);
        all.lines.push(prefix + line.text);
        return [];
    }
    const nested = [];
    for (const { name, value, unknown } of line.options) {
        const isUrl = /^[a-z][a-z0-9+.-]*:/i.test(value);
        if ((name === 'requirement' || name === 'constraint') && !isUrl) {
            nested.push({ path: value, constraint: name === 'constraint' });
            continue;
        }
        if (unknown || name === 'requirement' || name === 'constraint')
            own(all);
        if (namesAPlace.has(name) && (0,origin/* leadsIntoRepository */.sG)(value, worktree)) {
            if (name === 'editable')
                own(all, value, constraint);
            else
                own(all);
        }
        if (name === 'editable' && isUrl && !value.startsWith('file:'))
            all.onlyPip = true;
        if (name === 'pre')
            all.prereleases = true;
        if (name === 'trusted-host')
            all.trustedHosts.push(value);
        all.lines.push(`${prefix}--${name} ${value}`);
    }
    return nested;
}
function own(all, reference, constraint = false) {
    all.fromRepository = true;
    if (reference === undefined || constraint)
        all.opaque = true;
    else
        all.ownPackages.push(reference);
}
const namesAPlace = new Set(['editable', 'find-links', 'index-url', 'pypi-url', 'extra-index-url']);

;// CONCATENATED MODULE: ./src/environment/uv-settings.ts



async function readUvSettings(directory, worktree) {
    const tables = [];
    for (let folder = directory; (0,origin/* isInside */.FK)(folder, worktree); folder = (0,external_node_path_.dirname)(folder)) {
        tables.push(await settingsIn(folder));
        if (folder === worktree)
            break;
    }
    const said = tables.filter((table) => Object.keys(table).length > 0);
    return {
        text: said.length === 0 ? '' : JSON.stringify(said),
        fromRepository: said.some((table) => namesRepository(table, worktree)),
        steersCompile: said.some((table) => table.pip !== undefined),
    };
}
async function settingsIn(folder) {
    const own = await (0,toml/* readToml */.D7)((0,external_node_path_.join)(folder, 'uv.toml'));
    return own ?? (0,toml/* tableAt */.af)(await (0,toml/* readToml */.D7)((0,external_node_path_.join)(folder, 'pyproject.toml')), 'tool', 'uv');
}
const uv_settings_namesAPlace = new Set(['find-links', 'index-url', 'extra-index-url', 'url', 'path', 'cache-dir']);
function namesRepository(value, worktree, key = '') {
    if (typeof value === 'string')
        return uv_settings_namesAPlace.has(key) && (0,origin/* leadsIntoRepository */.sG)(value, worktree);
    if (Array.isArray(value))
        return value.some((item) => namesRepository(item, worktree, key));
    if (!(0,toml/* isTable */.bI)(value))
        return key === 'workspace' && value === true;
    return Object.entries(value).some(([name, item]) => namesRepository(item, worktree, name));
}

;// CONCATENATED MODULE: ./src/environment/source-trees.ts






async function readSourceTrees(references, directory, worktree) {
    const texts = [];
    for (const reference of references) {
        const folder = (0,external_node_path_.resolve)(directory, (0,origin/* pathOf */.XM)(reference).replace(/\[[^\]]*\]$/, ''));
        const text = await readSourceTree(folder, worktree);
        if (text === undefined)
            return undefined;
        texts.push(JSON.stringify([(0,external_node_path_.relative)(worktree, folder), text]));
    }
    return texts;
}
async function readSourceTree(folder, worktree) {
    const real = await (0,promises_.realpath)(folder).catch(() => undefined);
    if (real === undefined || !(0,origin/* isInside */.FK)(real, await (0,promises_.realpath)(worktree)))
        return undefined;
    const project = await readProject(folder);
    if (project === undefined || !project.saysDependencies || !project.saysVersion)
        return undefined;
    if (projectReferences(project, worktree).length > 0)
        return undefined;
    const settings = await readUvSettings(folder, worktree);
    if (settings.fromRepository || settings.steersCompile)
        return undefined;
    return JSON.stringify([await (0,files/* readText */.y)((0,external_node_path_.join)(folder, 'pyproject.toml')), settings.text]);
}

;// CONCATENATED MODULE: ./src/environment/stale-lock.ts

function missingFromLock(dependencies, locked) {
    const known = locked.requires.map(({ name, versions }) => ({ name: (0,environment_packages/* normalise */.j)(name), versions }));
    return dependencies.filter((dependency) => {
        const asked = readRequirement(dependency);
        const candidates = known.filter(({ name }) => name === asked?.name);
        return asked !== undefined && !candidates.some((candidate) => mayBeEqual(asked, candidate));
    });
}
function readRequirement(text) {
    const [, name = '', rest = ''] = /^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?([^;]*)/.exec(text) ?? [];
    if (name === '')
        return undefined;
    return { name: (0,environment_packages/* normalise */.j)(name), versions: rest.trim().startsWith('@') ? undefined : rest };
}
function mayBeEqual({ versions }, locked) {
    const [one, other] = [plain(versions), plain(locked.versions)];
    return one === undefined || other === undefined || one === other;
}
function plain(versions) {
    if (versions === undefined)
        return undefined;
    const clauses = versions
        .replaceAll(/[\s()]/g, '')
        .split(',')
        .filter(Boolean);
    if (!clauses.every((clause) => /^(?:[<>=!~]=|[<>])\d+(?:\.\d+)*(?:\.\*)?$/.test(clause)))
        return undefined;
    return clauses.sort().join(',');
}

;// CONCATENATED MODULE: ./src/environment/write-recipe.ts










async function writeRecipe(declaration, worktree, request, installer, workshop) {
    const { directory } = declaration;
    const place = { worktree, directory };
    const settings = await readUvSettings(directory, worktree);
    switch (declaration.kind) {
        case 'lock': {
            if (installer.name !== 'uv')
                throw lockNeedsUv();
            refuseStale(declaration);
            const own = declaration.lock.fromRepository || declaration.project?.isPackage === true || settings.fromRepository;
            return lockRecipe(own, place, settings, request, installer, workshop);
        }
        case 'requirements': {
            const said = await readRequirements((0,external_node_path_.join)(directory, 'requirements.txt'), worktree, workshop.around.variables);
            const tool = said.onlyPip ? openPip(workshop.around) : installer;
            const list = await requirementsList(said, place, settings);
            return listRecipe(list, place, settings, request, tool, workshop);
        }
        case 'project': {
            const list = projectList(declaration.project, worktree, settings);
            return listRecipe(list, place, settings, request, installer, workshop);
        }
    }
}
async function requirementsList(said, { worktree, directory }, settings) {
    const hidden = said.opaque || settings.fromRepository || settings.steersCompile;
    return {
        ...said,
        file: 'requirements.txt',
        fromRepository: said.fromRepository || settings.fromRepository,
        isPackage: false,
        ownWords: hidden ? undefined : await readSourceTrees(said.ownPackages, directory, worktree),
    };
}
function projectList(project, worktree, settings) {
    const { dependencies, isPackage, saysDependencies } = project;
    const refersToRepository = projectReferences(project, worktree).length > 0 || settings.fromRepository;
    return {
        file: 'pyproject.toml',
        lines: dependencies,
        fromRepository: isPackage || refersToRepository,
        isPackage,
        ownWords: refersToRepository || settings.steersCompile || !saysDependencies ? undefined : [],
        prereleases: false,
        trustedHosts: [],
    };
}
function refuseStale({ project, locked }) {
    if (locked === undefined || !project?.saysDependencies)
        return;
    const missing = missingFromLock(project.dependencies, locked);
    if (missing.length === 0)
        return;
    const named = missing.slice(0, 5).join(', ');
    throw new user_error.UserError(`uv.lock does not fit pyproject.toml: that asks for ${named}${missing.length > 5 ? ' …' : ''}, and the lock was made for something else.`, 'Run `uv lock` and commit uv.lock. To train with the lock as it is:\n    with:\n      install: pip install uv && uv sync --frozen --active');
}
function lockNeedsUv() {
    return new user_error.UserError('The repository has a uv.lock, but uv is neither on PATH nor could pip install it.', 'Put a step with astral-sh/setup-uv before this one, or say how to install without the lock:\n    with:\n      install: pip install -e .');
}

;// CONCATENATED MODULE: ./src/environment/declared.ts







async function planDeclared(declaration, worktree, directory, workshop) {
    const installer = await workshop.installer();
    if (installer === undefined)
        throw nothingToInstallWith(declaration.kind);
    const python = await requestedPython(worktree, directory, declaration.project);
    const recipe = await writeRecipe(declaration, worktree, python, installer, workshop);
    const key = recipe.sharedAs;
    const makeInTurn = () => workshop.inTurn(() => make(recipe, directory, workshop));
    return {
        identity: recipe.identity,
        readsWorktree: key === undefined,
        make: async () => (key === undefined ? makeInTurn() : once(workshop.environments, key, makeInTurn)),
    };
}
async function make(recipe, directory, workshop) {
    const path = await workshop.newPath();
    try {
        await recipe.make(path);
        if (recipe.source.tool === 'pip')
            await removePip(path, workshop.around);
        await refusePip(path);
        const environment = await openVenv(path, recipe, directory, workshop.around);
        if (recipe.sharedAs !== undefined)
            await sealPackages(path);
        return environment;
    }
    catch (error) {
        await (0,promises_.rm)(path, { recursive: true, force: true });
        throw error;
    }
}
function nothingToInstallWith(kind) {
    const file = { lock: 'uv.lock', requirements: 'requirements.txt', project: 'pyproject.toml' }[kind];
    return new user_error.UserError(`The repository's ${file} names Python packages, but this machine has neither Python nor uv on PATH.`, 'Put a step with actions/setup-python before this one; or, if the training needs no Python:\n    with:\n      install: none');
}

;// CONCATENATED MODULE: ./src/environment/lock.ts



const longestLock = 32 * 1024 * 1024;
const ownKinds = ['editable', 'directory', 'path'];
async function readLock(directory, worktree) {
    const file = await (0,toml/* readToml */.D7)((0,external_node_path_.join)(directory, 'uv.lock'), longestLock);
    if (file === undefined)
        return undefined;
    const packages = Array.isArray(file.package) ? file.package : [];
    const items = packages.filter(toml/* isTable */.bI);
    const sources = items.map((item) => (0,toml/* tableAt */.af)(item, 'source'));
    return {
        members: sources
            .flatMap((source) => [source.virtual, source.editable])
            .filter((path) => typeof path === 'string'),
        projects: items.flatMap(lockedProject),
        fromRepository: sources.some((source) => ownKinds.some((kind) => source[kind] !== undefined) ||
            (typeof source.registry === 'string' && (0,origin/* leadsIntoRepository */.sG)(source.registry, worktree))),
    };
}
const places = ['git', 'url', 'path', 'directory', 'editable', 'virtual'];
function lockedProject(item) {
    const { virtual, editable } = (0,toml/* tableAt */.af)(item, 'source');
    const folder = virtual ?? editable;
    if (typeof folder !== 'string')
        return [];
    const asksForNothing = item.metadata === undefined && item.dependencies === undefined;
    const said = asksForNothing ? [] : (0,toml/* tableAt */.af)(item, 'metadata')['requires-dist'];
    if (!Array.isArray(said))
        return [];
    const requires = said.filter(toml/* isTable */.bI).flatMap((one) => {
        const { name, specifier = '' } = one;
        const isPlace = places.some((key) => one[key] !== undefined);
        if (typeof name !== 'string' || typeof specifier !== 'string')
            return [];
        return [{ name, versions: isPlace ? undefined : specifier }];
    });
    return [{ folder, requires }];
}

;// CONCATENATED MODULE: ./src/environment/detect.ts





async function detect(worktree, directory) {
    const folders = [...new Set([directory, worktree])];
    for (const folder of folders) {
        const found = await declaredIn(folder, worktree);
        if (found !== undefined)
            return found;
    }
    for (const folder of folders)
        await refuseOthers(folder, worktree);
    return { kind: 'nothing' };
}
async function declaredIn(directory, worktree) {
    const project = await readProject(directory);
    const lock = project === undefined ? undefined : await readLock(directory, worktree);
    if (lock !== undefined)
        return { kind: 'lock', directory, lock, project, locked: projectIn(lock, '.') };
    if (await exists((0,external_node_path_.join)(directory, 'requirements.txt')))
        return { kind: 'requirements', directory, project };
    if (project === undefined || project.poetryOnly)
        return undefined;
    const workspace = directory === worktree ? undefined : await readLock(worktree, worktree);
    const folder = (0,external_node_path_.relative)(worktree, directory);
    return workspace?.members.includes(folder)
        ? { kind: 'lock', directory, lock: workspace, project, locked: projectIn(workspace, folder) }
        : { kind: 'project', directory, project };
}
function projectIn({ projects }, folder) {
    return projects.find((project) => project.folder === folder);
}
async function refuseOthers(directory, worktree) {
    const where = (0,external_node_path_.relative)(worktree, directory) || '.';
    for (const name of ['environment.yml', 'environment.yaml']) {
        if (!(await exists((0,external_node_path_.join)(directory, name))))
            continue;
        throw new user_error.UserError(`${name} in ${where} is for conda, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and pyproject.toml.`, `Give each side a conda environment of its own, and train in it:
    with:
      install: conda env create --quiet --prefix ./.conda --file ${name}
      command: conda run --no-capture-output --prefix ./.conda python train.py
(\`conda\` is \`$CONDA/bin/conda\` on GitHub's own runners.)`);
    }
    const poetry = (await readProject(directory))?.poetryOnly === true || (await exists((0,external_node_path_.join)(directory, 'poetry.lock')));
    if (!poetry)
        return;
    throw new user_error.UserError(`pyproject.toml in ${where} is for poetry, which \`install: auto\` does not know. It understands uv.lock, requirements.txt and a pyproject.toml with a [project] table.`, 'Say how to install it:\n    with:\n      install: pip install poetry && poetry install');
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/environment/hard-links.ts



async function canHardLink(from, to) {
    const name = `.headway-${(0,external_node_crypto_.randomUUID)()}`;
    const [source, target] = [(0,external_node_path_.join)(from, name), (0,external_node_path_.join)(to, name)];
    try {
        await (0,promises_.mkdir)(from, { recursive: true });
        await (0,promises_.writeFile)(source, '');
    }
    catch {
        return true;
    }
    const linked = await (0,promises_.link)(source, target).then(() => true, () => false);
    await Promise.all([source, target].map((path) => (0,promises_.rm)(path, { force: true })));
    return linked;
}

;// CONCATENATED MODULE: ./src/environment/uv-interpreters.ts


async function forgetInterpreters(cache, folder) {
    const names = await (0,promises_.readdir)(cache).catch(() => []);
    for (const shelf of names
        .filter((name) => /^interpreter-v\d+$/.test(name))
        .map((name) => (0,external_node_path_.join)(cache, name))) {
        const notes = await (0,promises_.readdir)(shelf, { recursive: true }).catch(() => []);
        for (const note of notes.filter((path) => path.endsWith('.msgpack')).map((path) => (0,external_node_path_.join)(shelf, path))) {
            const holds = await (0,promises_.readFile)(note).catch(() => undefined);
            if (holds?.includes(folder))
                await (0,promises_.rm)(note, { force: true }).catch(() => { });
        }
    }
}

;// CONCATENATED MODULE: ./src/environment/uv-variables.ts
function uvVariables(given) {
    const variables = { ...given, UV_NO_PROGRESS: '1' };
    for (const name of [
        'VIRTUAL_ENV',
        'PYTHONHOME',
        'PYTHONDONTWRITEBYTECODE',
        'UV_PYTHON',
        'UV_SYSTEM_PYTHON',
        'UV_BREAK_SYSTEM_PACKAGES',
        'UV_PROJECT_ENVIRONMENT',
    ]) {
        delete variables[name];
    }
    if (!given.UV_MANAGED_PYTHON && !given.UV_NO_MANAGED_PYTHON)
        variables.UV_PYTHON_PREFERENCE ??= 'system';
    if (!given.UV_INDEX_URL && given.PIP_INDEX_URL)
        variables.UV_DEFAULT_INDEX ??= given.PIP_INDEX_URL;
    if (!given.UV_INDEX && given.PIP_EXTRA_INDEX_URL) {
        variables.UV_EXTRA_INDEX_URL ??= given.PIP_EXTRA_INDEX_URL;
    }
    if (given.PIP_FIND_LINKS)
        variables.UV_FIND_LINKS ??= given.PIP_FIND_LINKS.trim().replace(/\s+/g, ',');
    if (given.PIP_NO_INDEX)
        variables.UV_NO_INDEX ??= given.PIP_NO_INDEX;
    if (given.PIP_CERT)
        variables.SSL_CERT_FILE ??= given.PIP_CERT;
    return variables;
}

;// CONCATENATED MODULE: ./src/environment/uv.ts







const longestList = 64 * 1024 * 1024;
function openUv(executable, around, cache, hasPackages) {
    const variables = uvVariables(around.variables);
    const quiet = { ...around, variables, log: () => { } };
    async function uv(label, args, directory, more = {}) {
        around.log(`$ ${label}`);
        return (0,run/* run */.e)([executable, ...args], directory, { ...around, variables: { ...variables, ...more } });
    }
    async function install(label, args, directory, more = {}) {
        const finished = await uv(label, args, directory, more);
        if (finished.succeeded || !isCacheDamaged(finished)) {
            succeed(label, finished);
            return;
        }
        around.log("uv's cache is damaged, so this is installed without it. `uv cache clean` mends it.");
        succeed(label, await uv(`${label} --no-cache`, [...args, '--no-cache'], directory, more));
    }
    async function fromCache(label, args, directory) {
        const lines = [`$ ${label}`];
        const argv = [executable, ...args, '--offline', '--no-build'];
        const finished = await (0,run/* run */.e)(argv, directory, { ...quiet, log: (line) => lines.push(line) });
        if (finished.succeeded)
            for (const line of lines)
                around.log(line);
        return finished.succeeded;
    }
    async function find(request, directory) {
        const args = ['python', 'find', '--no-project', '--system', ...request];
        const found = await (0,run/* run */.e)([executable, ...args], directory, quiet);
        const path = found.stdout.trim();
        return found.succeeded && path !== '' ? path : undefined;
    }
    async function write(label, args, directory, output) {
        try {
            const argv = [executable, ...args, '--quiet', '--no-header', '--no-annotate', `--output-file=${output}`];
            succeed(label, await (0,run/* run */.e)(argv, directory, quiet));
            return (await (0,files/* readText */.y)(output, longestList)) ?? '';
        }
        finally {
            await (0,promises_.rm)(output, { force: true });
        }
    }
    return {
        name: 'uv',
        async findPython(request, directory) {
            const version = around.variables.UV_PYTHON || request?.version;
            const asked = version === undefined ? [] : ['--', version];
            const found = await find(asked, directory);
            if (found !== undefined)
                return found;
            const args = ['python', 'install', ...asked];
            const installed = await uv(`uv ${args.join(' ')}`, args, directory);
            const path = installed.succeeded ? await find(asked, directory) : undefined;
            if (path !== undefined)
                return path;
            throw noPython(request, installed);
        },
        async create(path, python, directory, { pip }) {
            const seed = pip ? ['--seed'] : [];
            const args = ['venv', '--no-project', '--quiet', ...seed, `--python=${python}`, path];
            succeed('uv venv', await uv(`uv ${args.join(' ')}`, args, directory));
        },
        async resolve(job, { output, offline, build }) {
            const args = [
                ...['pip', 'compile', '--generate-hashes', ...pipArguments(job), job.file],
                ...(offline ? ['--offline'] : []),
                ...(build ? [] : ['--no-build']),
            ];
            return write(`uv pip compile ${job.file}`, args, job.directory, output);
        },
        async installRequirements(job, pins) {
            const label = `uv pip install -r ${job.file}`;
            const constraints = pins === undefined ? [] : ['-c', pins.file];
            const what = pins?.complete ? ['--no-deps', '-r', pins.file] : ['-r', job.file, ...constraints];
            const args = ['pip', 'install', ...pipArguments(job), ...what];
            if (hasPackages && pins?.cacheWillDo && (await fromCache(label, args, job.directory)))
                return;
            await install(label, args, job.directory);
        },
        async installProject(python, directory, { dependencies }) {
            const args = ['pip', 'install', `--python=${python}`, ...(dependencies ? [] : ['--no-deps']), '-e', '.'];
            succeed('uv pip install -e .', await uv('uv pip install -e .', args, directory));
        },
        async readLocked(python, directory, output) {
            const args = ['export', '--frozen', '--no-emit-workspace', `--python=${python}`];
            return write('uv export --frozen', args, directory, output);
        },
        async installLocked(environment, python, directory, { own }) {
            const label = 'uv sync --frozen';
            const scope = own ? [] : ['--no-install-workspace'];
            const args = ['sync', '--frozen', ...scope, `--python=${python}`];
            await install(label, args, directory, { UV_PROJECT_ENVIRONMENT: environment });
        },
        async forget(folder) {
            if (cache !== '')
                await forgetInterpreters(cache, folder);
        },
    };
    function pipArguments(job) {
        const likePip = !job.hasUvSettings && !around.variables.UV_INDEX_STRATEGY;
        return [
            `--python=${job.python}`,
            ...(likePip ? ['--index-strategy=unsafe-best-match'] : []),
            ...(job.prereleases ? ['--prerelease=allow'] : []),
            ...job.trustedHosts.map((host) => `--allow-insecure-host=${host}`),
        ];
    }
}
function isCacheDamaged({ tail }) {
    return tail.some((line) => /archive-v0.*No such file or directory/.test(line));
}
function succeed(command, finished) {
    if (finished.succeeded)
        return finished;
    throw (0,install_failed/* installFailed */.P)(command, finished);
}
function noPython(request, finished) {
    const command = ['uv python install', request?.version].filter(Boolean).join(' ');
    return new install_failed/* InstallFailed */.V(command, [...finished.tail, pythonRemedy(request)]);
}

;// CONCATENATED MODULE: ./src/environment/find-installer.ts







const uvVersion = '0.13.9';
const uvFolder = `${uvVersion}-${process.platform}-${process.arch}`;
const dayMilliseconds = 24 * 60 * 60 * 1000;
async function findInstaller(folder, around) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const python = (await (0,run/* findOnPath */.a)('python3', around.variables)) ?? (await (0,run/* findOnPath */.a)('python', around.variables));
    for await (const executable of uvs(python, folder, around)) {
        const uv = await openUvBeside(folder, executable, around);
        if (uv !== undefined)
            return found(uv);
    }
    if (python === undefined)
        return found(undefined);
    return found(openPip(around), 'uv is not on PATH and could not be installed; pip will do.');
}
async function* uvs(python, folder, around) {
    const toolCache = around.variables.RUNNER_TOOL_CACHE;
    const kept = toolCache ? (0,external_node_path_.join)(toolCache, 'headway-uv') : undefined;
    yield* known(await (0,run/* findOnPath */.a)('uv', around.variables));
    if (kept !== undefined)
        yield* known(await (0,run/* findOnPath */.a)('uv', { PATH: (0,external_node_path_.join)(kept, uvFolder, 'bin') }));
    if (python === undefined)
        return;
    if (kept !== undefined)
        yield* known(await keepUv(python, kept, around));
    yield* known(await installUv(python, folder, around));
}
function known(executable) {
    return executable === undefined ? [] : [executable];
}
function found(installer, remark) {
    return { installer, remark };
}
async function openUvBeside(folder, executable, around) {
    const variables = uvVariables(around.variables);
    const asked = await (0,run/* run */.e)([executable, 'cache', 'dir'], folder, { ...around, variables, log: () => { } });
    if (!asked.succeeded && !(await runs(executable, folder, around)))
        return undefined;
    const cache = asked.succeeded ? asked.stdout.trim() : '';
    const hasPackages = cache !== '' && (await isFilled((0,external_node_path_.join)(cache, 'archive-v0')));
    const isTold = Boolean(around.variables.UV_LINK_MODE);
    if (isTold || cache === '' || (await canHardLink(cache, folder)))
        return openUv(executable, around, cache, hasPackages);
    const copying = { ...around, variables: { ...around.variables, UV_LINK_MODE: 'copy' } };
    return openUv(executable, copying, cache, hasPackages);
}
async function runs(executable, folder, around) {
    return (await (0,run/* run */.e)([executable, '--version'], folder, { ...around, log: () => { } })).succeeded;
}
async function isFilled(folder) {
    return (0,promises_.readdir)(folder).then((names) => names.length > 0, () => false);
}
async function keepUv(python, shelf, around) {
    const folder = (0,external_node_path_.join)(shelf, uvFolder);
    await removeAbandoned(shelf);
    const fresh = await (0,promises_.mkdir)(shelf, { recursive: true }).then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(shelf, 'new-')), () => undefined);
    if (fresh === undefined)
        return undefined;
    try {
        if ((await installUv(python, fresh, around)) === undefined)
            return undefined;
        const there = await (0,run/* findOnPath */.a)('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') });
        if (there === undefined || !(await runs(there, shelf, around))) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
        await (0,promises_.rename)(fresh, folder).catch(() => { });
        return await (0,run/* findOnPath */.a)('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') });
    }
    finally {
        await (0,promises_.rm)(fresh, { recursive: true, force: true });
    }
}
async function removeAbandoned(shelf) {
    const names = await (0,promises_.readdir)(shelf).catch(() => []);
    for (const name of names.filter((one) => one.startsWith('new-'))) {
        const path = (0,external_node_path_.join)(shelf, name);
        const { mtimeMs } = await (0,promises_.stat)(path).catch(() => ({ mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > dayMilliseconds)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}
async function installUv(python, folder, around) {
    const wanted = ['--no-deps', '--only-binary', ':all:', '--no-user', '--target', folder, `uv==${uvVersion}`];
    const argv = [python, '-m', 'pip', 'install', '--quiet', '--no-input', '--retries', '1', ...wanted];
    const variables = { ...around.variables, PIP_REQUIRE_VIRTUALENV: '0', PIP_DISABLE_PIP_VERSION_CHECK: '1' };
    const installed = await (0,run/* run */.e)(argv, folder, { ...around, variables, log: () => { } });
    const executable = (0,external_node_path_.join)(folder, 'bin', 'uv');
    if (installed.succeeded && (await (0,run/* findOnPath */.a)('uv', { PATH: (0,external_node_path_.join)(folder, 'bin') })) !== undefined)
        return executable;
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}

;// CONCATENATED MODULE: ./src/environment/workshop.ts




function openEnvironmentWorkshop(options) {
    const closing = new AbortController();
    const around = {
        variables: options.variables,
        timeoutMinutes: options.timeoutMinutes,
        signal: AbortSignal.any([options.signal, closing.signal]),
        log: options.log,
    };
    let folder;
    let found;
    let idle;
    let searches = 0;
    let remarked = false;
    let last = Promise.resolve();
    let made = 0;
    const ownFolder = () => {
        folder ??= (0,promises_.mkdir)(options.root, { recursive: true }).then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(options.root, 'workshop-')));
        return folder;
    };
    const inTurn = (work) => {
        const mine = last.then(() => {
            around.signal.throwIfAborted();
            return work();
        });
        last = mine.catch(() => { });
        return mine;
    };
    const find = (signal) => {
        searches += 1;
        const name = `uv-${searches}`;
        return inTurn(async () => findInstaller((0,external_node_path_.join)(await ownFolder(), name), { ...around, signal }));
    };
    const environmentsFolder = async () => (0,external_node_path_.join)(await ownFolder(), 'environments');
    return {
        around,
        inTurn,
        async newPath() {
            const parent = await environmentsFolder();
            await (0,promises_.mkdir)(parent, { recursive: true });
            made += 1;
            return (0,external_node_path_.join)(parent, String(made));
        },
        async installer() {
            idle = undefined;
            found ??= find(around.signal);
            const { installer, remark } = await found;
            if (remark !== undefined && !remarked)
                around.log(remark);
            remarked = true;
            return installer;
        },
        warmUp() {
            if (found !== undefined)
                return;
            idle = new AbortController();
            found = find(AbortSignal.any([around.signal, idle.signal]));
            found.catch(() => { });
        },
        coolDown() {
            if (idle === undefined)
                return;
            idle.abort(new Error('Nothing needs an installer'));
            idle = undefined;
            found = undefined;
        },
        environments: new Map(),
        resolutions: new Map(),
        pythons: new Map(),
        interpreters: new Map(),
        async [Symbol.asyncDispose]() {
            closing.abort(new Error('The workshop of environments is closed'));
            await last;
            const own = await folder?.catch(() => undefined);
            if (own === undefined)
                return;
            const parent = await environmentsFolder();
            for (const name of await (0,promises_.readdir)(parent).catch(() => []))
                await unsealPackages((0,external_node_path_.join)(parent, name));
            const installer = await found?.then(({ installer }) => installer).catch(() => undefined);
            if (installer?.name === 'uv')
                await installer.forget(own);
            await (0,promises_.rm)(own, { recursive: true, force: true, maxRetries: 3 });
        },
    };
}

;// CONCATENATED MODULE: ./src/environment/prepare.ts






async function planEnvironment(request, workshop) {
    const { worktree, directory, install } = request;
    switch (install.kind) {
        case 'none':
            return (0,ambient/* planAmbient */.M)(worktree, directory, workshop.around);
        case 'command':
            return planCommand(worktree, directory, install.command, workshop);
        case 'auto': {
            const declaration = await detect(worktree, directory);
            if (declaration.kind === 'nothing') {
                workshop.coolDown();
                return (0,ambient/* planAmbient */.M)(worktree, directory, workshop.around);
            }
            return planDeclared(declaration, worktree, directory, workshop);
        }
    }
}

// EXTERNAL MODULE: ./src/ledger/variables.ts
var variables = __webpack_require__(46436);
// EXTERNAL MODULE: ./src/process/redact.ts
var process_redact = __webpack_require__(23036);
;// CONCATENATED MODULE: ./src/source/link-data.ts


async function linkData(worktree, path, link) {
    const place = (0,external_node_path_.join)(worktree, link);
    await makeFolders(worktree, (0,external_node_path_.dirname)(link));
    const there = await (0,promises_.lstat)(place).catch(() => undefined);
    if (there === undefined)
        return (0,promises_.symlink)(path, place);
    const isFolder = (await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory() === true;
    if (!there.isDirectory() || !isFolder)
        return;
    for (const name of await (0,promises_.readdir)(path))
        await linkData(worktree, (0,external_node_path_.join)(path, name), (0,external_node_path_.join)(link, name));
}
async function makeFolders(worktree, folder) {
    if (folder === '.')
        return;
    await makeFolders(worktree, (0,external_node_path_.dirname)(folder));
    const place = (0,external_node_path_.join)(worktree, folder);
    const there = await (0,promises_.lstat)(place).catch(() => undefined);
    if (there === undefined)
        await (0,promises_.mkdir)(place);
    else if (!there.isDirectory())
        throw new Error(`${folder} in this commit is no folder, so no data can be linked there`);
}

// EXTERNAL MODULE: ./src/source/removal.ts
var removal = __webpack_require__(17513);
// EXTERNAL MODULE: ./src/training/leftovers.ts
var leftovers = __webpack_require__(38482);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/training/reads/access-times.ts


const SET_BACK_TO = new Date('2001-01-01T00:00:00Z');
function setBack(root, paths) {
    for (const path of paths) {
        const absolute = (0,external_node_path_.join)(root, path);
        try {
            (0,external_node_fs_.lutimesSync)(absolute, SET_BACK_TO, (0,external_node_fs_.lstatSync)(absolute).mtimeMs / 1000);
        }
        catch {
        }
    }
}
function wasRead(root, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)).atimeMs !== SET_BACK_TO.getTime();
    }
    catch {
        return true;
    }
}
function foldersOf(paths) {
    const folders = new Set(['.']);
    for (const path of paths) {
        for (let folder = (0,external_node_path_.dirname)(path); !folders.has(folder); folder = (0,external_node_path_.dirname)(folder))
            folders.add(folder);
    }
    return [...folders];
}
function tellsReads(folder) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, 'inner'), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'file'), 'x');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, 'source'), 'x');
        (0,external_node_fs_.symlinkSync)('file', (0,external_node_path_.join)(folder, 'link'));
        const paths = ['file', 'inner', 'link', 'source'];
        setBack(folder, paths);
        if (paths.some((path) => wasRead(folder, path)))
            return false;
        (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'link'));
        (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(folder, 'inner'));
        (0,external_node_fs_.copyFileSync)((0,external_node_path_.join)(folder, 'source'), (0,external_node_path_.join)(folder, 'clone'), external_node_fs_.constants.COPYFILE_FICLONE);
        return paths.every((path) => wasRead(folder, path));
    }
    catch {
        return false;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/training/reads/inotify.ts





const PATIENCE_MS = 10_000;
const SETTLE_MS = 50;
const SCRIPT = String.raw `
import ctypes, os, select, struct, sys

IN_OPEN, IN_Q_OVERFLOW, IN_ISDIR, IN_MOVED_TO = 0x20, 0x4000, 0x40000000, 0x80
root, list_file, out = sys.argv[1:4]
libc = ctypes.CDLL(None, use_errno=True)
watcher = libc.inotify_init1(os.O_CLOEXEC | os.O_NONBLOCK)
if watcher < 0:
    sys.exit(3)
folders = {}
with open(list_file, "rb") as file:
    for name in file.read().split(b"\0"):
        if name:
            path = os.path.join(os.fsencode(root), name)
            number = libc.inotify_add_watch(watcher, path, IN_OPEN)
            if number < 0:
                sys.exit(4)
            folders[number] = name
print("ready", flush=True)
opened, missed = set(), False
while True:
    readable, _, _ = select.select([watcher, 0], [], [])
    while True:
        try:
            data = os.read(watcher, 1 << 20)
        except BlockingIOError:
            break
        at = 0
        while at < len(data):
            number, mask, _, length = struct.unpack_from("iIII", data, at)
            name = data[at + 16 : at + 16 + length].rstrip(b"\0")
            at += 16 + length
            if mask & IN_Q_OVERFLOW:
                missed = True
            elif number in folders:
                folder = folders[number]
                opened.add(name if folder == b"." and name else os.path.join(folder, name) if name else folder)
    if 0 in readable:
        if not os.read(0, 1):
            break
        with open(out, "wb") as file:
            file.write(b"\0".join([b"missed" if missed else b"all"] + sorted(opened)))
        opened, missed = set(), False
        print("written", flush=True)
`;
async function openInotify(root, folders, scratch, python = 'python3') {
    const listFile = (0,external_node_path_.join)(scratch, 'folders');
    const out = (0,external_node_path_.join)(scratch, 'opened');
    await (0,promises_.writeFile)(listFile, folders.join('\0'));
    const child = (0,external_node_child_process_.spawn)(python, ['-I', '-c', SCRIPT, root, listFile, out], {
        stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.on('error', () => { });
    child.unref();
    if (!(await says(child, 'ready'))) {
        child.kill('SIGKILL');
        return undefined;
    }
    return {
        async take() {
            await (0,external_node_timers_promises_.setTimeout)(SETTLE_MS);
            child.stdin.write('.');
            if (!(await says(child, 'written')))
                return undefined;
            const [complete, ...paths] = (await (0,promises_.readFile)(out, 'utf8')).split('\0');
            return complete === 'all' ? new Set(paths) : undefined;
        },
        end() {
            child.stdin.end();
            child.kill('SIGTERM');
        },
    };
}
async function says(child, word) {
    if (child.stdout === null || child.exitCode !== null || child.signalCode !== null)
        return false;
    const limit = AbortSignal.timeout(PATIENCE_MS);
    const ended = (0,external_node_events_.once)(child, 'exit', { signal: limit }).catch(() => undefined);
    const failed = (0,external_node_events_.once)(child, 'error', { signal: limit }).catch(() => undefined);
    const said = (0,external_node_events_.once)(child.stdout, 'data', { signal: limit }).catch(() => undefined);
    const first = await Promise.race([said, ended, failed].map(async (event, index) => ({ index, event: await event })));
    return first.index === 0 && String(first.event?.[0]).includes(word);
}

;// CONCATENATED MODULE: ./src/training/reads/folder.ts

function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/training/reads/installed-files.ts


const MOST_FILES = 20_000;
const ENVIRONMENTS = new Set(['.git', '__pycache__', 'site-packages', 'node_modules']);
const BUILT = /\.(?:py|pyc|pyd|so|pth|c|cpp|h|o)$/;
const BUILT_IN = /^(?:build|.*\.(?:egg|dist)-info)$/;
function installedFiles(worktree, tracked, most = MOST_FILES) {
    const found = [];
    let whole = true;
    walk('');
    return { found, whole };
    function walk(folder) {
        for (const entry of entriesOf((0,external_node_path_.join)(worktree, folder))) {
            const { name } = entry;
            const path = folder === '' ? name : `${folder}/${name}`;
            if (tracked.has(path))
                continue;
            if (entry.isDirectory() && !ENVIRONMENTS.has(name) && !BUILT_IN.test(name))
                walk(path);
            else if (entry.isFile() && !BUILT.test(name)) {
                if (found.length >= most) {
                    whole = false;
                    return;
                }
                found.push(path);
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/training/reads/mentions.ts


const MOST_BYTES_A_FILE = 1024 * 1024;
const MOST_BYTES = 64 * 1024 * 1024;
function mentionsIn(worktree, paths, command, names) {
    const found = new Set(command.match(names));
    let left = MOST_BYTES;
    for (const path of new Set(paths)) {
        const absolute = (0,external_node_path_.join)(worktree, path);
        const stats = (0,external_node_fs_.lstatSync)(absolute, { throwIfNoEntry: false });
        if (!stats?.isFile() || stats.size > Math.min(left, MOST_BYTES_A_FILE))
            continue;
        left -= stats.size;
        for (const name of (0,external_node_fs_.readFileSync)(absolute, 'latin1').match(names) ?? [])
            found.add(name);
    }
    return [...found].sort();
}

// EXTERNAL MODULE: ./src/training/processes.ts
var training_processes = __webpack_require__(51747);
;// CONCATENATED MODULE: ./src/training/reads/python-log.ts
const MOST_PROGRAMS = 1000;
function readPythonLog(text) {
    const log = {
        pids: new Set(),
        prefixes: new Set(),
        libraries: new Set(),
        read: new Set(),
        missing: new Set(),
        listed: new Set(),
        importedFrom: new Set(),
        own: new Set(),
        connections: new Set(),
        bound: new Set(),
        programs: [],
        incomplete: false,
    };
    const hosts = new Set();
    const addresses = new Set();
    const sockets = new Set();
    const ownSockets = new Set();
    for (const line of text.split('\n')) {
        const [kind, first = '', second = '', third = ''] = line.split('\t').map(unescaped);
        switch (kind) {
            case '':
                break;
            case 'imported-from':
                log.importedFrom.add(first);
                break;
            case 'python':
                log.pids.add(Number(first));
                log.prefixes.add(second);
                log.libraries.add(third);
                break;
            case 'read':
            case 'missing':
            case 'listed':
                log[kind].add(first);
                break;
            case 'written':
            case 'made':
                log.own.add(first);
                break;
            case 'renamed':
                if (isOwn(log, first))
                    log.own.add(second);
                else
                    log.read.add(first);
                break;
            case 'asked-for':
                hosts.add(first);
                break;
            case 'connected':
                addresses.add(`${first}:${second}`);
                break;
            case 'bound':
                log.bound.add(second);
                break;
            case 'connected-locally':
                sockets.add(first);
                break;
            case 'bound-locally':
                ownSockets.add(first);
                break;
            case 'started':
                if (log.programs.length < MOST_PROGRAMS) {
                    log.programs.push({ watched: first === '1', argv: second.split('\x1f') });
                }
                else
                    log.incomplete = true;
                break;
            default:
                log.incomplete = true;
        }
    }
    const foreign = [...addresses].filter((address) => !isAmongThemselves(address, log.bound));
    if (foreign.length > 0) {
        const named = [...hosts].filter((host) => !isLoopback(host));
        for (const name of named.length > 0 ? named : foreign)
            log.connections.add(name);
    }
    for (const path of sockets) {
        if (!ownSockets.has(path) && path !== '/dev/log')
            log.connections.add(path);
    }
    return log;
}
function isOwn({ own }, path) {
    for (let at = path;; at = at.slice(0, at.lastIndexOf('/'))) {
        if (own.has(at))
            return true;
        if (!at.includes('/'))
            return false;
    }
}
function isAmongThemselves(address, bound) {
    const colon = address.lastIndexOf(':');
    return isLoopback(address.slice(0, colon)) && bound.has(address.slice(colon + 1));
}
function isLoopback(host) {
    return /^(127\.|::1$|localhost$|::ffff:127\.)/.test(host);
}
function unescaped(field) {
    return field.replace(/\\(.)/g, (_, letter) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter);
}

;// CONCATENATED MODULE: ./src/training/reads/open-files.ts




const MAPS_EVERY_MS = 2_000;
const START_MS = 150;
const PYTHON = /^python[\d.]*$/;
const MOST_DESCRIPTORS = 2_000;
const MOST_LOOKS_AT_A_SOCKET = 3;
function openOpenFiles(startedAt) {
    const files = new Set();
    const programs = new Set();
    const pythons = new Set();
    const elsewhere = new Set();
    const onThisMachine = new Map();
    const ownPorts = new Set();
    const looksAt = new Map();
    const firstSeen = new Map();
    const known = new Set();
    let mapsReadAt = 0;
    function look(processes) {
        const now = performance.now();
        const withMaps = now - mapsReadAt > MAPS_EVERY_MS;
        if (withMaps)
            mapsReadAt = now;
        for (const { pid, startedAt: birth } of processes) {
            const program = programOf(pid);
            if (program === undefined)
                continue;
            const key = `${pid} ${birth} ${program}`;
            if (!firstSeen.has(key))
                firstSeen.set(key, now);
            if (!PYTHON.test(program))
                programs.add(program);
            else if (now - (firstSeen.get(key) ?? now) >= START_MS)
                pythons.add(pid);
            lookAtDescriptors(pid);
            if (withMaps)
                lookAtMaps(pid);
        }
    }
    function lookAtDescriptors(pid) {
        for (const descriptor of namesIn(`/proc/${pid}/fd`).slice(0, MOST_DESCRIPTORS)) {
            const target = linkOf(`/proc/${pid}/fd/${descriptor}`);
            if (target === undefined || known.has(target))
                continue;
            if (target.startsWith('socket:')) {
                const looks = (looksAt.get(target) ?? 0) + 1;
                looksAt.set(target, looks);
                const isSeen = lookAtConnection(pid, target.slice('socket:['.length, -1));
                if (isSeen || looks >= MOST_LOOKS_AT_A_SOCKET)
                    known.add(target);
            }
            else if (target.startsWith('/') && !target.endsWith(' (deleted)') && isRead(pid, descriptor)) {
                add(target);
            }
        }
    }
    function lookAtMaps(pid) {
        const maps = (0,training_processes/* readOf */.CY)(pid, 'maps')?.toString() ?? '';
        for (const [, path = ''] of maps.matchAll(/ (\/[^\n]+)$/gm)) {
            if (!known.has(path) && !path.endsWith(' (deleted)'))
                add(path);
        }
    }
    function add(path) {
        known.add(path);
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats?.isFile() && stats.birthtimeMs < startedAt)
            files.add(path);
    }
    function lookAtConnection(pid, inode) {
        for (const table of ['net/tcp', 'net/tcp6']) {
            const lines = (0,training_processes/* readOf */.CY)(pid, table)?.toString('latin1').split('\n') ?? [];
            for (const line of lines) {
                const [, local = '', remote = '', state, , , , , , found] = line.trim().split(/\s+/);
                if (found !== inode)
                    continue;
                const port = Number.parseInt(local.split(':')[1] ?? '', 16);
                const address = readAddress(remote);
                if (state === LISTENS)
                    ownPorts.add(port);
                else if (address !== undefined) {
                    const name = `${address.host}:${address.port}`;
                    if (isLoopback(address.host))
                        onThisMachine.set(name, [port, address.port]);
                    else
                        elsewhere.add(name);
                }
                return true;
            }
        }
        return false;
    }
    return {
        look,
        files,
        programs,
        pythons,
        connections(bound) {
            const isOwn = (port) => ownPorts.has(port) || bound.has(String(port));
            const foreign = [...onThisMachine].filter(([, ports]) => !ports.some(isOwn));
            return new Set([...elsewhere, ...foreign.map(([name]) => name)]);
        },
    };
}
const LISTENS = '0A';
function programOf(pid) {
    const path = linkOf(`/proc/${pid}/exe`);
    return path === undefined ? undefined : (0,external_node_path_.basename)(path.replace(/ \(deleted\)$/, ''));
}
function isRead(pid, descriptor) {
    const flags = /^flags:\s*(\d+)$/m.exec((0,training_processes/* readOf */.CY)(pid, `fdinfo/${descriptor}`)?.toString('latin1') ?? '')?.[1];
    return flags !== undefined && Number(flags.at(-1)) % 4 !== 1;
}
function readAddress(text) {
    const [hex = '', port = ''] = text.split(':');
    const words = hex.match(/.{8}/g) ?? [];
    const bytes = words.flatMap((word) => (word.match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16)));
    if (bytes.every((byte) => byte === 0))
        return undefined;
    const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
    if (bytes.length === 4 || isMapped)
        return { host: bytes.slice(-4).join('.'), port: Number.parseInt(port, 16) };
    const groups = Array.from({ length: 8 }, (_, index) => (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16));
    const host = groups.join(':');
    return { host: host === '0:0:0:0:0:0:0:1' ? '::1' : host, port: Number.parseInt(port, 16) };
}
function namesIn(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function linkOf(path) {
    try {
        return (0,external_node_fs_.readlinkSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/training/reads/download-folders.ts

const KEPT = [
    ['.cache/huggingface', 'HF_HOME', 'HF_HUB_CACHE', 'HF_DATASETS_CACHE'],
    ['.cache/torch', 'TORCH_HOME'],
    ['.keras', 'KERAS_HOME'],
    ['scikit_learn_data', 'SCIKIT_LEARN_DATA'],
    ['nltk_data', 'NLTK_DATA'],
    ['tensorflow_datasets', 'TFDS_DATA_DIR'],
];
const CACHE = '.cache/';
function downloadFolders(home, variables) {
    const { XDG_CACHE_HOME: caches } = variables;
    return KEPT.flatMap(([inHome, ...names]) => {
        const named = names.flatMap((name) => (variables[name] ?? '').split(external_node_path_.delimiter));
        const inCaches = caches && inHome.startsWith(CACHE) ? (0,external_node_path_.join)(caches, inHome.slice(CACHE.length)) : '';
        return [...named, inCaches, (0,external_node_path_.join)(home, inHome)].map((path) => inFull(path, home)).filter(external_node_path_.isAbsolute);
    });
}
function inFull(path, home) {
    return path.startsWith('~/') ? (0,external_node_path_.join)(home, path.slice(2)) : path;
}

;// CONCATENATED MODULE: ./src/training/reads/git-folder.ts


async function gitFolder(worktree) {
    const text = await (0,promises_.readFile)(`${worktree}/.git`, 'utf8').catch(() => '');
    const own = /^gitdir: (.*)$/m.exec(text)?.[1];
    return own === undefined
        ? undefined
        : (0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(worktree, own)))).catch(() => undefined);
}

// EXTERNAL MODULE: ./src/training/reads/machine-files.ts
var machine_files = __webpack_require__(76523);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/training/reads/own-python.ts


const own_python_PATIENCE_MS = 10_000;
const LIBRARY = 'os.path.join(os.path.realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])';
async function ownPython({ directory, path }, variables) {
    for (const name of ['python3', 'python']) {
        const asked = (0,external_node_util_.promisify)(external_node_child_process_.execFile)(name, ['-I', '-c', `import os, sys; print(${LIBRARY})`], {
            cwd: directory,
            env: { ...variables, PATH: path },
            timeout: own_python_PATIENCE_MS,
        });
        const answer = await asked.then(({ stdout }) => stdout.trim(), () => '');
        if (answer !== '')
            return answer;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/training/reads/shell-words.ts
const KEYWORDS = new Set([
    '! . [ [[ { case coproc declare eval for function if local read select source trap typeset until',
    'while alias builtin command enable hash shopt',
]
    .join(' ')
    .split(' '));
function splitCommand(command) {
    const commands = [];
    let words = [];
    let word;
    let redirected = false;
    const endWord = () => {
        if (word !== undefined && !redirected)
            words.push(word);
        if (word !== undefined)
            redirected = false;
        word = undefined;
    };
    const endCommand = () => {
        endWord();
        if (words.length > 0)
            commands.push(words);
        words = [];
    };
    for (let at = 0; at < command.length; at += 1) {
        const letter = command[at] ?? '';
        const next = command[at + 1];
        if (letter === '\\') {
            if (next !== '\n')
                word = (word ?? '') + (next ?? '');
            at += 1;
        }
        else if (letter === "'" || letter === '"') {
            const end = closing(command, at, letter);
            if (end === undefined)
                return undefined;
            const quoted = command.slice(at + 1, end);
            if (letter === '"' && substitutes(quoted))
                return undefined;
            word = (word ?? '') + (letter === '"' ? quoted.replace(/\\(["\\$`])/g, '$1') : quoted);
            at = end;
        }
        else if (letter === '#' && word === undefined) {
            while (at + 1 < command.length && command[at + 1] !== '\n')
                at += 1;
        }
        else if (letter === '>') {
            if (word !== undefined && /^\d$/.test(word))
                word = undefined;
            endWord();
            redirected = true;
            while (/[>&|]/.test(command[at + 1] ?? ''))
                at += 1;
            if (command[at] === '&' && /[\d-]/.test(command[at + 1] ?? '')) {
                at += 1;
                redirected = false;
            }
        }
        else if (letter === '&' && next === '>') {
            endWord();
        }
        else if (/[;&|\n]/.test(letter)) {
            endCommand();
        }
        else if (/\s/.test(letter)) {
            endWord();
        }
        else if (/[<()`]/.test(letter) || (letter === '$' && /[(`'"[]/.test(next ?? ''))) {
            return undefined;
        }
        else {
            word = (word ?? '') + letter;
        }
    }
    endCommand();
    const simple = commands.every(([first = '']) => !KEYWORDS.has(first) && !/[$*?{}~]/.test(first.replace(/^\w+=.*/, '')));
    return simple ? commands : undefined;
}
function closing(text, start, quote) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (quote === '"' && text[at] === '\\')
            at += 1;
        else if (text[at] === quote)
            return at;
    }
    return undefined;
}
function substitutes(quoted) {
    return /`|\$[([]/.test(quoted.replace(/\\[\s\S]/g, ''));
}

;// CONCATENATED MODULE: ./src/training/reads/programs.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



const HARMLESS = new Set([
    ': cd date echo exit export false mkdir printf pwd rm set sleep tee touch true ulimit umask wait',
    'arch df fc-list free getconf hostname id ldconfig locale lsb_release lscpu nproc ps nvidia-smi',
    'rocm-smi stty tput uname which whoami',
]
    .join(' ')
    .split(' '));
const HELPERS = new Set([
    'bash sh dash taskset busybox coreutils git gcc cc ld objdump cc1 collect2 basename cat cut',
    'dirname grep head ls readlink realpath sed sort tail tr wc',
]
    .join(' ')
    .split(' '));
const WRAPPERS = new Set(['exec', 'nohup', 'time', 'env']);
const programs_PYTHON = /^python(\d+(\.\d+)?)?$/;
const GIT_QUESTIONS = new Map([
    ...['branch', 'describe', 'remote', 'rev-parse', 'status', 'version', '--version'].map((name) => [name, /^[^:]*$/]),
    ['config', /^(?!-f|--file|--blob)/],
    [
        'diff',
        /^(HEAD|--|--cached|--staged|--quiet|--exit-code|--name-only|--stat|--shortstat|--no-ext-diff|--submodule.*)$/,
    ],
    [
        'log',
        /^(HEAD|-s|-\d+|-n\d*|\d+|--(no-patch|oneline|abbrev-commit|max-count|format|pretty|date)(=.*)?)$/s,
    ],
]);
const LINKER_QUESTIONS = { gcc: '-Wl,-t', cc: '-Wl,-t', ld: '-t', objdump: '-p' };
async function unwatchable(command, where) {
    const commands = splitCommand(command);
    if (commands === undefined)
        return command;
    let { directory } = where;
    for (const argv of commands) {
        if (!(await canBeWatched(argv, { ...where, directory })))
            return argv.join(' ');
        if (argv[0] === 'cd')
            directory = (0,external_node_path_.resolve)(directory, argv[1] ?? '');
    }
    return undefined;
}
async function startsPython(command, where) {
    for (const argv of splitCommand(command) ?? []) {
        const program = withoutAssignments(argv).find((word) => !WRAPPERS.has(word));
        if (program !== undefined && (await isPythonScript(program, where)))
            return true;
    }
    return /\bpython/.test(command);
}
function isTolerated(name) {
    return HELPERS.has(name) || HARMLESS.has(name) || WRAPPERS.has(name);
}
async function canBeWatched(argv, where, hooked = true) {
    const [program, ...args] = withoutAssignments(argv);
    if (program === undefined)
        return true;
    const name = (0,external_node_path_.basename)(program);
    if (name === 'export')
        return !args.some((word) => word.startsWith('-') || hides(word));
    if (name === 'unset')
        return !args.some((word) => word.includes('$') || hides(`${word}=`));
    if (programs_PYTHON.test(name))
        return hooked && !ignoresItsEnvironment(args);
    if (WRAPPERS.has(name))
        return !args[0]?.startsWith('-') && canBeWatched(args, where, hooked);
    if (name === 'git')
        return isQuestionToGit(args);
    if (['sh', 'bash', 'dash'].includes(name) && args[0] === '-c' && args.length === 2) {
        return hooked && (await unwatchable(args[1] ?? '', where)) === undefined;
    }
    if (LINKER_QUESTIONS[name] !== undefined)
        return args.includes(LINKER_QUESTIONS[name]);
    return HARMLESS.has(name) || (hooked && (await isPythonScript(program, where)));
}
const CHANGED_PYTHON = '(a changed Python)';
function withoutAssignments(argv) {
    const first = argv.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
    const assignments = first === -1 ? argv : argv.slice(0, first);
    if (assignments.some(hides))
        return [CHANGED_PYTHON];
    return first === -1 ? [] : argv.slice(first);
}
function hides(assignment) {
    if (!/^(PATH|BASH_ENV|PYTHON\w*|HEADWAY_\w*)=/.test(assignment))
        return false;
    const keeps = /^PYTHONPATH=.*\$(PYTHONPATH\b|\{PYTHONPATH(:?-[^}]*)?\})/s.test(assignment);
    return !keeps && !isHarmlessSetting(assignment);
}
function isHarmlessSetting(assignment) {
    return /^PYTHON(UNBUFFERED|HASHSEED|WARNINGS|FAULTHANDLER|OPTIMIZE|IOENCODING|UTF8|DONTWRITEBYTECODE)=/.test(assignment);
}
function ignoresItsEnvironment(args) {
    const words = args.values();
    for (const arg of words) {
        const [, flags = '', last = '', rest = ''] = /^-([A-Za-z?]*?)([cmWX]|$)(.*)$/s.exec(arg) ?? [];
        if (/[IES]/.test(flags))
            return true;
        if (/[WX]/.test(last) ? rest === '' : arg === '--check-hash-based-pycs')
            words.next();
        else if (!/[WX]/.test(last) && (flags === '' || last !== ''))
            return false;
    }
    return false;
}
function isQuestionToGit([question = '', ...args]) {
    const silent = args.some((arg) => arg === '-s' || arg === '--no-patch');
    const allowed = GIT_QUESTIONS.get(question === 'show' && silent ? 'log' : question);
    return allowed !== undefined && args.every((arg) => allowed.test(arg));
}
async function isPythonScript(program, { directory, path }) {
    const candidates = program.includes('/')
        ? [(0,external_node_path_.resolve)(directory, program)]
        : path.split(':').map((folder) => (0,external_node_path_.join)(folder, program));
    for (const candidate of candidates) {
        const start = await firstBytes(candidate);
        if (start !== undefined)
            return isForPython(start);
    }
    return false;
}
function isForPython(start) {
    if (/^#!\/bin\/sh\n'''exec' .*python/.test(start))
        return true;
    const words = /^#!(.*)/.exec(start)?.[1]?.trim().split(/\s+/) ?? [];
    const [program = '', ...args] = (0,external_node_path_.basename)(words[0] ?? '') === 'env' ? words.slice(words[1] === '-S' ? 2 : 1) : words;
    return programs_PYTHON.test((0,external_node_path_.basename)(program)) && !ignoresItsEnvironment(args);
}
async function firstBytes(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = __addDisposableResource(env_1, await (0,promises_.open)(path), true);
            if (!(await file.stat()).isFile())
                return undefined;
            const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
            return buffer.toString('latin1', 0, bytesRead);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/training/reads/outside.ts







const SYSTEM = ['/usr', '/lib', '/lib32', '/lib64', '/bin', '/sbin', '/etc', '/opt/hostedtoolcache'];
const KERNEL = ['/proc', '/sys', '/dev'];
const SETTINGS = ['.keras/keras.json', '.netrc', '.gitconfig', '.config/pip/pip.conf'];
const SOFTWARE = /\/(?:s?bin|lib\d*|libexec)\/|\.so(?:\.[\d.]+)?$|^\/etc\/ld\.so/;
const DRAWING = [
    ...['.cache/matplotlib', '.config/matplotlib', '.matplotlib', '.cache/fontconfig'],
    ...['.fonts', '.local/share/fonts'],
];
const MOST_NAMED = 3;
const MOST_MACHINE_FILES = 2_000;
async function lookOutside(log, seen, workspace, command, known, where) {
    const others = await otherLibraries(log, known);
    const own = others.length > 0 ? await ownPython(where, known.variables) : undefined;
    const place = await placesFor(known, log, own);
    const opened = [...log.read].filter((path) => !isOwn(log, path));
    const undeclared = new Set(opened.filter((path) => place(path) === 'undeclared'));
    for (const path of [...seen.files, ...workspace]) {
        if (place(path) === 'undeclared' && !isOwn(log, path))
            undeclared.add(path);
    }
    const git = await gitFolder(known.worktree);
    const ofGit = [...undeclared].filter((path) => git !== undefined && isIn(path, git));
    for (const path of ofGit)
        undeclared.delete(path);
    const foreign = [...log.listed].filter((path) => !isOwn(log, path));
    const listed = foreign.filter((path) => place(path) === 'undeclared' && !log.missing.has(path));
    const native = [...seen.files].filter((path) => !SOFTWARE.test(path) && !isOwn(log, path));
    const looked = [...opened, ...foreign, ...native, ...log.missing];
    const noted = looked.filter((path) => ['system', 'settings'].includes(place(path)));
    const absent = [...log.missing].filter((path) => place(path) === 'undeclared');
    const machine = [...new Set([...noted, ...absent])].sort();
    const downloads = await realPaths(downloadFolders(known.home, known.variables));
    const toDeclare = (path) => inHome(downloads.find((folder) => isIn(path, folder)) ?? path, known.home);
    const files = [...new Set([...undeclared].map(toDeclare))];
    const folders = listed
        .filter((path) => ![...undeclared].some((file) => file.startsWith(`${path}/`)))
        .map(toDeclare)
        .filter((path) => !files.includes(path));
    const blindSpots = [
        ...named('read', [...files, ...new Set(folders)], ', which the input `data` does not name'),
        ...(ofGit.length > 0 ? ['read `.git`, which is another one for each commit'] : []),
        ...named('read', known.installed.filter((path) => !isOwn(log, path)).map((path) => inWorktree(path, known)), ', which came with the installation'),
        ...named('opened connections: ', log.connections.size > 0 ? [...log.connections] : [...seen.connections(log.bound)], ''),
        ...(await unwatched(command, log, seen, where, known)),
        ...named('ran in', others.filter((path) => path !== own).map((path) => inWorktree(inHome(path, known.home), known)), ', whose packages nobody knows'),
    ];
    if (log.incomplete || machine.length > MOST_MACHINE_FILES)
        blindSpots.push('opened more than is kept track of');
    return {
        machine: await Promise.all(machine.slice(0, MOST_MACHINE_FILES).map(async (path) => ({
            path,
            stamp: log.missing.has(path) ? 'absent' : await (0,machine_files/* stampOf */.Z)(path),
        }))),
        blindSpots,
    };
}
async function unwatched(command, log, seen, where, known) {
    const names = new Set();
    if (known.variables.BASH_ENV)
        names.add(known.variables.BASH_ENV);
    const ofCommand = await unwatchable(command, where);
    if (ofCommand !== undefined)
        names.add(ofCommand);
    for (const { argv, watched } of log.programs) {
        if (!(await canBeWatched(argv, where, watched)))
            names.add(inWorktree(argv.join(' '), known));
    }
    for (const program of seen.programs)
        if (!isTolerated(program))
            names.add(program);
    const blind = [...seen.pythons].some((pid) => !log.pids.has(pid));
    if (blind || (log.pids.size === 0 && (await startsPython(command, where)))) {
        names.add('a Python without audit hooks');
    }
    return named('started what cannot be watched: ', [...names].map(shortened), '');
}
async function placesFor({ worktree, scratch, environment, data, home }, log, own) {
    const environments = await realPaths(environment);
    const known = [worktree, scratch, ...environments, ...data, ...DRAWING.map((path) => `${home}/${path}`)];
    const prefixes = [...log.prefixes].flatMap((prefix) => [prefix, ...pyenvOf(prefix)]);
    const system = [...SYSTEM, ...prefixes].filter((prefix) => prefix !== '' && prefix !== '/');
    const settings = SETTINGS.map((path) => `${home}/${path}`);
    return (path) => {
        if (known.some((folder) => isIn(path, folder)))
            return 'known';
        if (isIn(path, '/dev/shm'))
            return 'undeclared';
        if (KERNEL.some((folder) => isIn(path, folder)))
            return 'kernel';
        if (settings.includes(path))
            return 'settings';
        if (path.startsWith(`${home}/.local/lib/python`) && path.includes('/site-packages/'))
            return 'known';
        if (system.some((folder) => isIn(path, folder)))
            return 'system';
        return own !== undefined && isIn(path, own) ? 'known' : 'undeclared';
    };
}
function pyenvOf(prefix) {
    const root = /^(.*\/\.?pyenv)\/versions\//.exec(prefix)?.[1];
    return root === undefined ? [] : ['libexec', 'shims', 'version', 'plugins'].map((part) => `${root}/${part}`);
}
async function realPaths(paths) {
    return Promise.all(paths.map((path) => (0,promises_.realpath)(path).catch(() => path)));
}
function isIn(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
function named(verb, things, rest) {
    if (things.length === 0)
        return [];
    const shown = things.slice(0, MOST_NAMED).map((thing) => `\`${thing}\``);
    const more = things.length > MOST_NAMED ? ` and ${things.length - MOST_NAMED} more` : '';
    return [`${verb}${verb.endsWith(' ') ? '' : ' '}${shown.join(', ')}${more}${rest}`];
}
async function otherLibraries(log, known) {
    const environments = await realPaths(known.environment);
    return [...log.libraries].filter((path) => !environments.some((folder) => isIn(path, folder)) && !isOwn(log, path));
}
function inWorktree(text, { worktree, environment }) {
    return [worktree, ...environment].reduce((shown, folder) => shown.replaceAll(`${folder}/`, ''), text);
}
function inHome(path, home) {
    return isIn(path, home) ? `~${path.slice(home.length)}` : path;
}
function shortened(text) {
    return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

;// CONCATENATED MODULE: ./src/training/reads/python-hook.ts
const PYTHON_HOOK = String.raw `"""Headway notes what this training reads, so that its result can be reused where nothing of that has changed."""
import sys


def _watch():
    import os

    log = os.environ.get("HEADWAY_WATCH")
    if not log:
        return
    seen = set()
    busy = set()
    lost, missed = [], []
    here = os.path.dirname(os.path.abspath(__file__))
    try:
        from _thread import get_ident
    except ImportError:
        def get_ident():
            return 0

    # As they are now: a program may put something else in their place.
    open_file, write, close, realpath, lexists = os.open, os.write, os.close, os.path.realpath, os.path.lexists

    def note(*fields):
        line = "\t".join(
            str(field).replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
            for field in fields
        )
        data = (line + "\n").encode("utf-8", "surrogateescape")
        if lost:
            data = b"\nfailed\tearlier\n" + data
        whole = False
        try:
            file = open_file(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
            try:
                whole = write(file, data) == len(data)
            finally:
                close(file)
        except Exception:
            pass
        # A full disk, no descriptor left: the next line tells, at the latest the one at the end.
        lost[:] = [] if whole else [True]

    def once(*fields):
        if fields in seen:
            return
        if len(seen) > 200000:
            fields = ("overflow",)
            if fields in seen:
                return
        seen.add(fields)
        note(*fields)

    # The packages of this Python itself. Others on its path may be anything.
    known = [os.path.dirname(os.__file__), "/proc", "/sys"]
    homes = (sys.prefix + os.sep, sys.base_prefix + os.sep, "/usr/")
    for path in sys.path:
        if path.endswith(("/site-packages", "/dist-packages")):
            if path.startswith(homes) or path == getattr(sys.modules.get("site"), "USER_SITE", None):
                known.append(path)
    if sys.prefix != sys.base_prefix:
        known.append(sys.prefix)
    known = tuple(path + os.sep for path in known + [realpath(path) for path in known])

    def own(path):
        return path.startswith(known) or path == log

    def absolute(path):
        if path is None:
            path = "."
        if isinstance(path, int):
            return None
        path = os.fsdecode(path)
        if not path.startswith(os.sep):
            path = os.path.join(os.getcwd(), path)
        # What ".." leads to behind a link only realpath can tell.
        return None if own(path) and "/.." not in path else path

    def on_open(path, mode, flags):
        path = absolute(path)
        if path is None:
            return
        flags = flags if isinstance(flags, int) else 0
        writes = flags & (os.O_WRONLY | os.O_RDWR)
        way = ("w" if writes else "r", path)
        if way in seen:
            return
        real = realpath(path)
        if own(real):
            return
        there = lexists(real)
        if (there or writes) and len(seen) <= 200000:
            seen.add(way)
        if not writes:
            once("read" if there else "missing", real)
        elif not there or (flags & os.O_TRUNC and os.access(real, os.W_OK)):
            once("written", real)
        elif flags & os.O_RDWR:
            once("read", real)

    def on_make(path, mode=0, folder=-1):
        path = absolute(path)
        if path is not None and folder == -1:
            real = realpath(path)
            if not lexists(real):
                once("made", real)

    def on_move(source, target, *folders):
        if any(folder != -1 for folder in folders):
            raise ValueError("relative to an open folder")
        source = absolute(source)
        if source is not None:
            # A link is moved itself.
            folder, name = os.path.split(source)
            source = os.path.join(realpath(folder), name)
            if lexists(source):
                once("renamed", source, realpath(os.fsdecode(target)))

    def on_link(source, target, folder=-1):
        if folder != -1:
            raise ValueError("relative to an open folder")
        # Native code may read through it, which nobody would see.
        real = realpath(os.path.join(os.path.dirname(os.fsdecode(target)), os.fsdecode(source)))
        if lexists(real) and not own(real):
            once("read", real)

    def on_library(name, *_):
        if isinstance(name, str) and os.sep in name:
            on_open(name, None, 0)

    def on_import(name, path, *_):
        # A compiled module is opened by the system.
        if path is not None:
            on_open(path, None, 0)

    library = os.path.dirname(os.__file__)
    importers = ("<frozen importlib", os.path.join(library, "importlib", ""))

    def on_list(path=None, *_):
        if isinstance(path, int):
            # Where there is no such link, its opening has been noted.
            path = "/proc/self/fd/%d" % path
            path = os.readlink(path) if lexists(path) else None
            if path is None:
                return
        path = absolute(path)
        if path is None:
            return
        by = sys._getframe(2).f_code.co_filename
        by_import = by.startswith(importers) or "/site-packages/importlib_metadata/" in by
        real = realpath(path)
        once("imported-from" if by_import else "listed", real)
        if not by_import and not lexists(real):
            once("missing", real)

    def on_database(path, *_):
        path = os.fsdecode(path)
        paths = [path]
        if path.startswith("file:"):
            # See sqlite.org/uri.html; without "uri=True" it is the name of a file.
            uri = path[5:].partition("#")[0].partition("?")[0]
            parts = os.fsencode(uri).split(b"%")
            uri = os.fsdecode(parts[0] + b"".join(bytes([int(part[:2], 16)]) + part[2:] for part in parts[1:]))
            paths.append("/" + uri[2:].partition("/")[2] if uri.startswith("//") else uri)
        for path in paths:
            if path not in ("", ":memory:") and absolute(path) is not None:
                real = realpath(absolute(path))
                once("read" if lexists(real) else "written", real)

    def on_connect(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            # A UDP socket that is connected has sent nothing yet.
            if socket.type & 0xF != 2:
                once("connected", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("connected-locally", os.fsdecode(address))

    def on_send(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("connected", address[0], address[1])

    def on_bind(socket, address, *_):
        if isinstance(address, tuple) and len(address) >= 2:
            once("bound", address[0], address[1])
        elif isinstance(address, (str, bytes)):
            once("bound-locally", os.fsdecode(address))

    def on_lookup(host, port, *_):
        if isinstance(host, (str, bytes)):
            once("asked-for", os.fsdecode(host))

    def is_watched(env):
        env = {os.fsdecode(name): os.fsdecode(value) for name, value in dict(os.environ if env is None else env).items()}
        return env.get("HEADWAY_WATCH") == log and here in env.get("PYTHONPATH", "").split(os.pathsep)

    def on_variable(name, value=b""):
        name, value = os.fsdecode(name), os.fsdecode(value)
        hides = name == "PYTHONPATH" and here not in value.split(os.pathsep)
        if hides or (name == "HEADWAY_WATCH" and value != log):
            # Of the Pythons that it starts from now on some tell nobody of their start (multiprocessing's do not).
            once("started", 0, "python")

    def on_program(program, args, env, cwd=None):
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            args = [args]
        words = [os.fsdecode(word) for word in list(args or [])[:40]]
        program = os.fsdecode(program) if program else (words[0] if words else "")
        if os.sep in program:
            program = os.path.join(os.getcwd(), os.fsdecode(cwd or ""), program)
        # Of what a shell is told each word counts.
        most = 100000 if words[1:2] == ["-c"] else 400
        once("started", 1 if is_watched(env) else 0, "\x1f".join([program] + [word[:most] for word in words[1:]]))

    handlers = {
        "open": on_open,
        "os.mkdir": on_make,
        "os.rename": on_move,
        "os.link": on_move,
        "os.symlink": on_link,
        "import": on_import,
        "ctypes.dlopen": on_library,
        "os.listdir": on_list,
        "os.scandir": on_list,
        "sqlite3.connect": on_database,
        "dbm.open": on_database,
        "socket.connect": on_connect,
        "socket.sendto": on_send,
        "socket.sendmsg": on_send,
        "socket.bind": on_bind,
        "socket.getaddrinfo": on_lookup,
        "subprocess.Popen": lambda program, args, cwd, env: on_program(program, args, env, cwd),
        "os.exec": on_program,
        "os.posix_spawn": on_program,
        "os.system": lambda command: on_program("sh", ["sh", "-c", command], None),
        "os.putenv": on_variable,
        "os.unsetenv": on_variable,
        "pty.spawn": lambda args: on_program(None, args, None),
        # It may forbid what this one does, or change what it sees.
        "sys.addaudithook": lambda *_: once("failed", "sys.addaudithook"),
    }

    def hook(event, args):
        handler = handlers.get(event)
        if handler is None:
            return
        thread = get_ident()
        if thread in busy:
            # Its own, or of what happens to interrupt it: a signal, an object that is thrown away.
            if not (args and isinstance(args[0], str) and args[0] == log):
                missed.append(event)
            return
        busy.add(thread)
        try:
            handler(*args)
        except Exception:
            # What cannot be noted must not go unnoticed.
            try:
                note("failed", event)
            except Exception:
                pass
        finally:
            if missed:
                del missed[:]
                note("failed", "interrupted")
            busy.discard(thread)

    def present():
        # After a fork: of its parent's threads only one is there.
        busy.clear()
        note("python", os.getpid(), sys.base_prefix, packages)

    if not hasattr(sys, "addaudithook"):
        return
    import atexit
    packages = os.path.join(realpath(sys.prefix), "lib", "python%d.%d" % sys.version_info[:2])
    sys.addaudithook(hook)
    # Whoever is present is watched.
    present()
    os.register_at_fork(after_in_child=present)
    atexit.register(lambda: lost and note("failed", "earlier"))
    # What was on the path at the start has been looked through for this very module.
    for path in list(sys.path_importer_cache):
        path = absolute(path)
        if path is not None:
            once("imported-from", realpath(path))


def _next():
    """The machine may have a sitecustomize of its own: it has its turn, too."""
    import os

    here = os.path.dirname(os.path.abspath(__file__))
    mine = sys.modules.pop("sitecustomize", None)
    entries = list(sys.path)
    sys.path[:] = [entry for entry in entries if os.path.abspath(entry or ".") != here]
    try:
        import sitecustomize
    except ImportError as error:
        if getattr(error, "name", "sitecustomize") != "sitecustomize":
            raise
    finally:
        if "sitecustomize" not in sys.modules and mine is not None:
            sys.modules["sitecustomize"] = mine


try:
    _watch()
except Exception:
    pass
_next()
del _watch, _next
`;

;// CONCATENATED MODULE: ./src/training/reads/workspace.ts



const workspace_MOST_FILES = 20_000;
const DAY_MS = 24 * 60 * 60 * 1000;
function watchWorkspace(folder, most = workspace_MOST_FILES) {
    const before = new Map();
    const left = { files: most };
    walk(folder, left, (path) => {
        const { atimeMs, mtimeMs, ctimeMs } = (0,external_node_fs_.lstatSync)(path);
        const moves = atimeMs <= mtimeMs || atimeMs <= ctimeMs || Date.now() - atimeMs > DAY_MS;
        if (moves)
            before.set(path, atimeMs);
    });
    return () => ({
        read: [...before].flatMap(([path, atimeMs]) => {
            const now = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            return now !== undefined && now.atimeMs !== atimeMs ? [path] : [];
        }),
        whole: left.files >= 0,
    });
}
function walk(folder, left, onFile) {
    for (const entry of entriesOf(folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory()) {
            if (entry.name !== '.git')
                walk(path, left, onFile);
        }
        else if (entry.isFile()) {
            left.files -= 1;
            if (left.files < 0)
                return;
            onFile(path);
        }
    }
}

;// CONCATENATED MODULE: ./src/training/reads/watch.ts
var watch_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var watch_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












const LONGEST_LOG = 64 * 1024 * 1024;
async function openWatch(options) {
    const { files, workspace } = options;
    const worktree = await (0,promises_.realpath)(options.worktree);
    const folder = (0,external_node_path_.join)(options.scratch, 'reads');
    const hooks = (0,external_node_path_.join)(folder, 'hook');
    const logPath = (0,external_node_path_.join)(folder, 'python.log');
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.mkdir)(hooks, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(hooks, 'sitecustomize.py'), PYTHON_HOOK);
    const scratch = await (0,promises_.realpath)(options.scratch);
    const paths = files.map(({ path }) => path);
    const folders = foldersOf(paths);
    const byTimes = tellsReads((0,external_node_path_.join)(folder, 'probe'));
    let opens;
    if (byTimes)
        setBack(worktree, paths);
    else if (process.platform === 'linux')
        opens = await openInotify(worktree, folders, folder);
    const places = opens && placesOf(worktree, paths);
    const ofInstall = new Set();
    let installed = { found: [], whole: true };
    let openFiles = openOpenFiles(Date.now());
    let inWorkspace = () => ({ read: [], whole: true });
    let seenVariables = {};
    async function readSoFar() {
        if (byTimes) {
            const moved = (path) => wasRead(worktree, path);
            return { files: paths.filter(moved), folders: folders.filter(moved) };
        }
        const opened = await opens?.take();
        if (opened === undefined)
            return undefined;
        const now = placesOf(worktree, paths);
        return {
            files: files
                .filter(({ path, isLink }) => isLink || opened.has(path) || now.get(path) !== places?.get(path))
                .map(({ path }) => path),
            folders: folders.filter((path) => opened.has(path)),
        };
    }
    return {
        async begin(installing) {
            const read = await readSoFar();
            if (installing) {
                for (const path of read?.files ?? paths)
                    ofInstall.add(path);
                installed = installedFiles(worktree, new Set(paths));
                if (byTimes)
                    setBack(worktree, installed.found);
            }
            else if (byTimes)
                setBack(worktree, paths);
            openFiles = openOpenFiles(Date.now());
            if (byTimes && workspace !== undefined)
                inWorkspace = watchWorkspace(workspace);
        },
        withHook(variables) {
            seenVariables = {
                ...variables,
                HEADWAY_WATCH: logPath,
                PYTHONPATH: [hooks, variables.PYTHONPATH].filter((part) => part).join(':'),
            };
            if (byTimes)
                setBack(worktree, folders);
            return seenVariables;
        },
        look: (processes) => openFiles.look(processes),
        async finish({ command, directory, path, ...declared }) {
            const read = await readSoFar();
            const workspaceReads = inWorkspace();
            const installedReads = byTimes
                ? installed.found.filter((found) => wasRead(worktree, found))
                : installed.found;
            const { text, whole } = await readLog(logPath);
            const log = readPythonLog(text);
            log.incomplete ||= !whole;
            const inside = (found) => [...found].flatMap((absolute) => {
                const way = (0,external_node_path_.relative)(worktree, absolute) || '.';
                return way === '..' || way.startsWith('../') ? [] : [way];
            });
            const tracked = new Set(paths);
            const opened = inside(log.read).filter((found) => tracked.has(found));
            const imported = new Set(/[*?[]/.test(command) ? [] : inside(log.importedFrom));
            const listed = read?.folders.filter((found) => !imported.has(found)) ?? [];
            const known = {
                ...declared,
                worktree,
                scratch,
                home: await (0,promises_.realpath)(declared.home).catch(() => declared.home),
                installed: installedReads.map((found) => (0,external_node_path_.join)(worktree, found)),
                variables: seenVariables,
            };
            const outside = await lookOutside(log, openFiles, workspaceReads.read, command, known, {
                directory,
                path,
            });
            if (!installed.whole)
                outside.blindSpots.push('may read files of its installation, which left too many');
            if (!workspaceReads.whole)
                outside.blindSpots.push('may read files of the job’s workspace, which has too many to watch');
            return {
                by: byTimes ? 'access-times' : read === undefined ? 'nothing' : 'inotify',
                files: [...new Set([...(read?.files ?? paths), ...ofInstall, ...opened])].sort(),
                mentions: mentionsIn(worktree, [...(read?.files ?? paths), ...ofInstall, ...opened], command, options.mentions),
                folders: [...new Set([...inside(log.listed), ...listed])].sort(),
                missing: inside(log.missing).sort(),
                ...outside,
            };
        },
        [Symbol.dispose]: () => opens?.end(),
    };
}
function placesOf(root, paths) {
    return new Map(paths.map((path) => [path, (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path), { throwIfNoEntry: false })?.ctimeMs]));
}
async function readLog(path) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const file = watch_addDisposableResource(env_1, await (0,promises_.open)(path), true);
            const { size } = await file.stat();
            const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, LONGEST_LOG)), 0);
            return { text: buffer.toString('utf8', 0, bytesRead), whole: size <= LONGEST_LOG };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = watch_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        return { text: '', whole: error instanceof Error && 'code' in error && error.code === 'ENOENT' };
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/training/cost.ts

const LEAST_BYTES = 2 ** 20;
const LOOK_EVERY_MS = 250;
const FIRST_SECONDS_MS = 3_000;
const FIRST_LOOKS_EVERY_MS = 25;
const REST_PER_WORK = 20;
const LONGEST_REST_MS = 1_000;
function watchMemory(look) {
    let peak;
    const since = performance.now();
    let timer = setTimeout(measure, FIRST_LOOKS_EVERY_MS);
    function measure() {
        const started = performance.now();
        for (const { pid } of look()) {
            const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec((0,training_processes/* readOf */.CY)(pid, 'status')?.toString('latin1') ?? '')?.[1];
            if (kilobytes !== undefined)
                peak = Math.max(peak ?? 0, Number(kilobytes) * 1024);
        }
        const now = performance.now();
        const pause = now - since < FIRST_SECONDS_MS ? FIRST_LOOKS_EVERY_MS : LOOK_EVERY_MS;
        timer = setTimeout(measure, Math.max(pause, Math.min(LONGEST_REST_MS, (now - started) * REST_PER_WORK)));
    }
    return {
        stop() {
            clearTimeout(timer);
            return peak !== undefined && peak < LEAST_BYTES ? undefined : peak;
        },
    };
}
function parseTimes(text) {
    const children = text.split('\n')[1] ?? '';
    const parts = [...children.matchAll(/(\d+)m(\d+)[.,](\d+)s/g)];
    if (parts.length !== 2)
        return undefined;
    return parts.reduce((sum, [, minutes, whole, rest]) => sum + Number(minutes) * 60 + Number(`${whole}.${rest}`), 0);
}

;// CONCATENATED MODULE: ./src/training/family.ts


const GRACE_MS = 2_000;
const BURIAL_MS = 2_000;
const family_LOOK_EVERY_MS = 50;
function openFamily(leader, marked) {
    let members = new Map();
    function look(others = []) {
        const strangers = new Set(others);
        const isHead = ({ pid, group, startedAt }) => pid === leader || group === leader || members.get(pid) === startedAt || strangers.has(pid);
        const found = (0,training_processes/* familyOf */.Ap)(isHead, (0,training_processes/* listProcesses */.O3)());
        members = new Map(found.map(({ pid, startedAt }) => [pid, startedAt]));
        return found;
    }
    const left = () => look(marked()).filter(({ pid }) => pid !== leader);
    async function goneWithin(milliseconds, remaining) {
        const end = performance.now() + milliseconds;
        while (remaining().length > 0 || groupLives(leader)) {
            if (performance.now() > end)
                return false;
            await (0,external_node_timers_promises_.setTimeout)(family_LOOK_EVERY_MS);
        }
        return true;
    }
    return {
        look: () => look(),
        async end() {
            terminate(leader, left());
            if (await goneWithin(GRACE_MS, left))
                return killLeader();
            await goneWithin(BURIAL_MS, () => {
                if (process.platform !== 'linux')
                    (0,training_processes/* sendSignal */.vG)(-leader, 'SIGKILL');
                (0,training_processes/* killAll */.E7)(left);
                return left();
            });
            killLeader();
        },
    };
    function killLeader() {
        const isStillThere = process.platform !== 'linux' || look().some(({ pid }) => pid === leader);
        if (isStillThere)
            (0,training_processes/* sendSignal */.vG)(leader, 'SIGKILL');
    }
}
function groupLives(leader) {
    return process.platform !== 'linux' && (0,training_processes/* sendSignal */.vG)(-leader, 0);
}
function terminate(leader, processes) {
    if (groupLives(leader) || processes.some(({ group }) => group === leader))
        (0,training_processes/* sendSignal */.vG)(-leader, 'SIGTERM');
    for (const { pid, group } of processes) {
        if (group !== leader)
            (0,training_processes/* sendSignal */.vG)(pid, 'SIGTERM');
    }
}

;// CONCATENATED MODULE: ./src/training/gpu-memory.ts


const ASK_EVERY_MS = 5_000;
const FIRST_ASK_MS = 1_000;
const gpu_memory_PATIENCE_MS = 10_000;
const MEBIBYTE = 2 ** 20;
const QUESTION = ['--query-compute-apps=gpu_uuid,pid,used_memory', '--format=csv,noheader,nounits'];
function watchGpuMemory() {
    let peak;
    let family = new Set();
    let stopped = false;
    let timer = setTimeout(ask, FIRST_ASK_MS);
    async function ask() {
        const answer = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('nvidia-smi', QUESTION, { timeout: gpu_memory_PATIENCE_MS }).catch(() => undefined);
        const held = answer && heldOnOneGpu(answer.stdout, family);
        if (held !== undefined)
            peak = Math.max(peak ?? 0, held);
        if (!stopped)
            timer = setTimeout(ask, ASK_EVERY_MS);
    }
    return {
        look(processes) {
            family = new Set(processes.map(({ pid }) => pid));
        },
        stop() {
            stopped = true;
            clearTimeout(timer);
            return peak;
        },
    };
}
function heldOnOneGpu(answer, pids) {
    const held = new Map();
    for (const [, gpu = '', pid, mebibytes] of answer.matchAll(/^(\S+), (\d+), (\d+)\s*$/gm)) {
        if (pids.has(Number(pid)))
            held.set(gpu, (held.get(gpu) ?? 0) + Number(mebibytes) * MEBIBYTE);
    }
    return held.size === 0 ? undefined : Math.max(...held.values());
}

;// CONCATENATED MODULE: ./src/training/launch.ts





const STEADFAST = process.platform === 'linux' ? 'trap : HUP INT QUIT TERM PIPE ALRM USR1 USR2 XCPU XFSZ VTALRM; ' : '';
const AROUND = [
    `${STEADFAST}echo begun >&3`,
    '"$@" 2>&1 3>&-',
    '{ code=$?; times; echo $code; } >&3',
    'while read -r _ <&3 || [ $? -gt 128 ]; do :; done',
    'exec sleep 30',
].join('\n');
const ADOPT = 36;
const PRCTL = new Map([
    ['x64', 157],
    ['arm64', 167],
]).get(process.arch);
const PERL = `syscall(${PRCTL}, ${ADOPT}, 1, 0, 0, 0); exec {$ARGV[0]} @ARGV`;
const launch_PYTHON = `
import ctypes, os, sys
ctypes.CDLL(None).prctl(${ADOPT}, 1, 0, 0, 0)
with open("/proc/self/environ", "rb") as file:
    pairs = [pair.partition(b"=") for pair in file.read().split(b"\\0") if pair]
os.execvpe(sys.argv[1], sys.argv[1:], {name: value for name, _, value in pairs})
`;
const PYTHON_ARGS = ['-ISBc', launch_PYTHON];
const ADOPTING = [
    ...(PRCTL === undefined ? [] : [['/usr/bin/perl', '-e', PERL, '--']]),
    ['/usr/bin/python3', ...PYTHON_ARGS],
    ['/usr/local/bin/python3', ...PYTHON_ARGS],
];
const launch_PATIENCE_MS = 10_000;
async function launch(options, programs = ADOPTING) {
    for (const adopting of process.platform === 'linux' ? programs : []) {
        const launched = await launchThrough(adopting, options);
        if (launched !== undefined)
            return launched;
    }
    const child = start([], options);
    if (child.pid === undefined)
        throw (await (0,external_node_events_.once)(child, 'error'))[0];
    return launch_follow(child, child.pid);
}
async function launchThrough(adopting, options) {
    const child = tryStart(adopting, options);
    if (child?.pid === undefined)
        return undefined;
    const launched = launch_follow(child, child.pid);
    const over = new AbortController();
    const tooLate = (0,external_node_timers_promises_.setTimeout)(launch_PATIENCE_MS, false, { signal: over.signal }).catch(() => false);
    const begun = await Promise.race([launched.begun, tooLate]);
    over.abort();
    if (begun)
        return launched;
    child.kill('SIGKILL');
    launched[Symbol.dispose]();
    return undefined;
}
function tryStart(adopting, options) {
    try {
        return start(adopting, options).on('error', () => { });
    }
    catch {
        return undefined;
    }
}
function start(adopting, { argv, directory, variables, output }) {
    const shell = ['bash', '--posix', '--noprofile', '--norc', '-c', AROUND, 'headway', ...argv];
    const [program = '', ...args] = [...adopting, ...shell];
    return (0,external_node_child_process_.spawn)(program, args, {
        cwd: directory,
        env: variables,
        detached: true,
        stdio: ['ignore', output, 'ignore', 'pipe'],
    });
}
function launch_follow(child, leader) {
    let told = '';
    let sayBegun = () => { };
    let sayExited = () => { };
    const begun = new Promise((resolve) => {
        sayBegun = resolve;
    });
    const exited = new Promise((resolve) => {
        sayExited = resolve;
    });
    const [, , , words] = child.stdio;
    words?.on('error', () => { });
    words?.once('close', () => sayBegun(false));
    words?.on('data', (piece) => {
        told += piece.toString('latin1');
        if (told.startsWith('begun\n'))
            sayBegun(true);
        const code = /s\n(\d+)\n$/.exec(told)?.[1];
        if (code !== undefined)
            sayExited(exitOf(Number(code), null));
    });
    child.once('exit', (code, signal) => sayExited(exitOf(code, signal)));
    return {
        leader,
        begun,
        exited,
        cpuSeconds: () => parseTimes(told.slice(told.indexOf('\n') + 1)),
        [Symbol.dispose]: () => words?.destroy(),
    };
}
function exitOf(code, signal) {
    const name = signal ?? signalNamed((code ?? 0) - 128);
    if (name !== undefined)
        return { kind: 'signal', signal: name, outOfMemory: name === 'SIGKILL' };
    return code === 0 || code === null ? { kind: 'finished' } : { kind: 'exit-code', code };
}
function signalNamed(number) {
    return Object.entries(external_node_os_.constants.signals).find(([, value]) => value === number)?.[0];
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/training/pipe.ts







const PIECE_BYTES = 64 * 1024;
async function openOutputPipe(folder, onOutput) {
    const path = (0,external_node_path_.join)(folder, 'output');
    await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('mkfifo', ['-m', '600', path]).catch((cause) => {
        throw new user_error.UserError(`A named pipe for the training's output could not be made in "${folder}".`, 'The runner needs mkfifo (coreutils), and a temporary folder with free space on a local file system.', { cause });
    });
    try {
        const readEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const writeEnd = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY);
        try {
            const buffer = Buffer.alloc(PIECE_BYTES);
            const callback = (bytes) => {
                onOutput(buffer.subarray(0, bytes));
                return true;
            };
            const onread = { buffer, callback };
            return { writeEnd, reader: new external_node_net_.Socket({ fd: readEnd, readable: true, writable: false, onread }) };
        }
        catch (error) {
            (0,external_node_fs_.closeSync)(readEnd);
            (0,external_node_fs_.closeSync)(writeEnd);
            throw error;
        }
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}

;// CONCATENATED MODULE: ./src/training/command.ts
var command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








const LONGEST_TIMER_MS = 2 ** 31 - 1;
const LAST_WORDS_MS = 500;
async function runCommand(options) {
    let started = false;
    const begin = () => {
        if (!started)
            options.onStart();
        started = true;
    };
    const pipe = await openOutputPipe(options.scratch, (chunk) => {
        begin();
        options.onOutput(chunk);
    });
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            if (options.signal.aborted) {
                (0,external_node_fs_.closeSync)(pipe.writeEnd);
                return {
                    exit: { kind: 'cancelled' },
                    cost: {
                        wallSeconds: 0,
                        peakMemoryBytes: undefined,
                        cpuSeconds: undefined,
                        gpuMemoryBytes: undefined,
                    },
                };
            }
            const silent = new Promise((resolve) => pipe.reader.once('end', resolve).once('error', resolve));
            const startedAt = performance.now();
            const launched = command_addDisposableResource(env_1, await command_start(options, pipe.writeEnd), false);
            const { leader, exited } = launched;
            const family = openFamily(leader, options.marked);
            begin();
            const patience = command_addDisposableResource(env_1, openPatience(options), false);
            const gpuMemory = options.gpus ? watchGpuMemory() : undefined;
            const memory = watchMemory(() => {
                const processes = family.look();
                gpuMemory?.look(processes);
                options.onLook(processes);
                return processes;
            });
            const exit = await Promise.race([exited, patience.over]);
            const wallSeconds = (performance.now() - startedAt) / 1000;
            const peakMemoryBytes = memory.stop();
            const gpuMemoryBytes = gpuMemory?.stop();
            await family.end();
            await Promise.race([Promise.all([exited, silent]), (0,external_node_timers_promises_.setTimeout)(LAST_WORDS_MS, undefined, { ref: false })]);
            return { exit, cost: { wallSeconds, peakMemoryBytes, cpuSeconds: launched.cpuSeconds(), gpuMemoryBytes } };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            command_disposeResources(env_1);
        }
    }
    finally {
        pipe.reader.destroy();
    }
}
async function command_start({ command, directory, variables, cpus }, output) {
    const shell = ['bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', command];
    const argv = cpus === undefined ? shell : ['taskset', '-c', cpus.join(','), ...shell];
    try {
        return await launch({ argv, directory, variables, output });
    }
    catch (error) {
        throw new user_error.UserError(`The training's command could not be started with bash: ${error instanceof Error ? error.message : error}.`, 'The runner needs bash on its PATH; a very long command belongs into a script of the repository.', { cause: error });
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}
function openPatience({ timeoutMinutes, signal }) {
    let settle = () => { };
    const over = new Promise((resolve) => {
        settle = resolve;
    });
    const cancel = () => settle({ kind: 'cancelled' });
    const limit = Math.min(timeoutMinutes * 60_000, LONGEST_TIMER_MS);
    const timer = setTimeout(() => settle({ kind: 'timed-out', minutes: timeoutMinutes }), limit);
    signal.addEventListener('abort', cancel);
    if (signal.aborted)
        cancel();
    return {
        over,
        [Symbol.dispose]() {
            clearTimeout(timer);
            signal.removeEventListener('abort', cancel);
        },
    };
}

// EXTERNAL MODULE: ./src/training/display.ts
var display = __webpack_require__(41244);
;// CONCATENATED MODULE: ./src/training/heard/said.ts
const NOTHING = { epoch: undefined, step: undefined, isEpochOver: false, metrics: [] };

;// CONCATENATED MODULE: ./src/training/heard/share.ts
function openCourse() {
    let epoch;
    let step;
    let isOver = false;
    let countsFromZero = false;
    let ofEpoch = false;
    let epochsBeganAnew = false;
    let stepsBeganAnew = false;
    let most;
    return {
        after(said) {
            if (said.epoch !== undefined) {
                if (epoch !== undefined && said.epoch.at < epoch.at)
                    epochsBeganAnew = true;
                if (isNextOfKnown(said.epoch, epoch))
                    step = undefined;
                countsFromZero ||= said.epoch.at === 0;
                epoch = said.epoch;
                isOver = false;
            }
            if (said.step !== undefined) {
                ofEpoch ||= said.epoch !== undefined;
                if (step !== undefined && said.step.at < step.at)
                    stepsBeganAnew = true;
                step = said.step;
            }
            isOver ||= said.isEpochOver;
            const now = byEpochs() ?? bySteps();
            if (now !== undefined && most?.by === now.by)
                now.share = Math.max(most.share, now.share);
            most = now;
            return most?.share;
        },
    };
    function byEpochs() {
        if (epoch?.of === undefined || epoch.of < 1)
            return undefined;
        if (epochsBeganAnew)
            return undefined;
        const before = Math.floor(epoch.at) - (countsFromZero ? 0 : 1);
        return { by: 'epochs', share: within((before + (isOver ? 1 : partOf(step))) / epoch.of) };
    }
    function bySteps() {
        const isOfWhole = step?.of !== undefined && !ofEpoch && !stepsBeganAnew && epoch?.of === undefined;
        return isOfWhole ? { by: 'steps', share: partOf(step) } : undefined;
    }
}
function isNextOfKnown(epoch, before) {
    return epoch?.of !== undefined && epoch.at !== before?.at;
}
function partOf(position) {
    return position?.of === undefined || position.of < 1 ? 0 : within(position.at / position.of);
}
function within(share) {
    return Math.min(1, Math.max(0, share));
}

;// CONCATENATED MODULE: ./src/training/heard/telling.ts
const LOSS = /loss|nll|perplexity|rmsle|rmse|mse|mae|mape|error|(?:^|[^a-z0-9])l[12]$/i;
const VALIDATION = /val|eval|test|dev/i;
function isLoss(name) {
    return LOSS.test(name);
}
function mostTelling(metrics) {
    const rank = ({ name }) => (/loss/i.test(name) ? 4 : isLoss(name) ? 2 : 0) + (VALIDATION.test(name) ? 1 : 0);
    return metrics.toSorted((a, b) => rank(b) - rank(a))[0];
}

;// CONCATENATED MODULE: ./src/training/heard/numbers.ts
const NUMBER = '[-+]?(?:\\d+(?:\\.\\d*)?(?:e[-+]?\\d+)?|\\.\\d+(?:e[-+]?\\d+)?|nan|inf(?:inity)?)';
const NUMBER_END = '(?![\\w.%])';
const PAIRS = new RegExp(`(?<![\\w./@-])([A-Za-z_][\\w./@-]{0,59})["']?[:=] ?["']?(${NUMBER})${NUMBER_END}`, 'gi');
const NO_METRIC = /^(?:v_num|lr(?:[_-].{0,40})?|learning_rate|epochs?|(?:global_)?steps?|iter(?:ation)?s?|batch|seed|eta|grad_norm|(?:total|step)_flos|num_.*|.*(?:time|_per_second|tokens.*))$/i;
function metricsIn(text) {
    return Array.from(text.matchAll(PAIRS), ([, name = '', value = '']) => metric(name, value)).filter(({ name }) => !NO_METRIC.test(name));
}
function metric(name, value) {
    return { name, value: toNumber(value) };
}
function toNumber(text) {
    const bare = text.toLowerCase();
    if (bare.includes('nan'))
        return Number.NaN;
    if (bare.includes('inf'))
        return bare.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    return Number(text);
}
function position(at, of) {
    return { at: Number(at), of: of === undefined ? undefined : Number(of) };
}

;// CONCATENATED MODULE: ./src/training/heard/boosting.ts


const ROUND = /^\[(\d{1,9})\]\t/;
const METRIC = new RegExp(`^([\\w .@/()'+-]{1,60}): ?(${NUMBER})(?: ?\\+ ?${NUMBER})?$`, 'i');
const boosting = {
    name: 'XGBoost and LightGBM',
    read(line) {
        const [begin, round] = ROUND.exec(line) ?? [];
        if (begin === undefined || round === undefined)
            return undefined;
        const metrics = line
            .slice(begin.length)
            .split('\t')
            .flatMap((part) => {
            const [, name, value] = METRIC.exec(part) ?? [];
            return name === undefined || value === undefined ? [] : metric(name, value);
        });
        return metrics.length === 0 ? undefined : { ...NOTHING, step: position(round), metrics };
    },
};

;// CONCATENATED MODULE: ./src/training/heard/dicts.ts



const EPOCH = /["']epoch["']: ?["']?(\d{1,9}(?:\.\d{1,20})?)(?![\d.])/i;
const STEP = /["'](?:global_step|step|iteration|iter)["']: ?["']?(\d{1,12})(?![\d.])/i;
const dicts = {
    name: 'dicts and JSON lines',
    read(line) {
        if (!line.startsWith('{'))
            return undefined;
        const [, epoch] = EPOCH.exec(line) ?? [];
        const [, step] = STEP.exec(line) ?? [];
        const metrics = metricsIn(line);
        if (epoch === undefined && step === undefined && !metrics.some(({ name }) => isLoss(name))) {
            return undefined;
        }
        return {
            ...NOTHING,
            epoch: epoch === undefined ? undefined : position(epoch),
            step: step === undefined ? undefined : position(step),
            metrics,
        };
    },
};

;// CONCATENATED MODULE: ./src/training/heard/keras.ts


const keras_EPOCH = /^Epoch (\d{1,9})\/(\d{1,9})$/;
const keras_STEP = /^(\d{1,9})\/(\d{1,9}|Unknown) (?:[━[]|- )/;
const keras = {
    name: 'Keras',
    read(line) {
        const [, epoch, epochs] = keras_EPOCH.exec(line) ?? [];
        if (epoch !== undefined)
            return { ...NOTHING, epoch: position(epoch, epochs) };
        const [, step, steps] = keras_STEP.exec(line) ?? [];
        if (step === undefined)
            return undefined;
        return {
            ...NOTHING,
            step: position(step, steps === 'Unknown' ? undefined : steps),
            isEpochOver: step === steps,
            metrics: metricsIn(line),
        };
    },
};

;// CONCATENATED MODULE: ./src/training/heard/plain.ts


const BEFORE = /[^a-z]*(?:(?:debug|info|root|main|train|training|trainer|start|starting|begin|end|of|finished)(?![a-z])[^a-z]*){0,4}/iy;
const COUNT = '[ :=#[(]{0,3}(\\d{1,9})(?: ?(?:/|of) ?(\\d{1,9}))?(?![\\d.]*\\d)';
const plain_EPOCH = new RegExp(`epoch${COUNT}`, 'iy');
const STEP_WORD = `(?:step|iter|iteration|batch)${COUNT}`;
const plain_STEP = new RegExp(STEP_WORD, 'iy');
const STEP_AFTER = new RegExp(`(?<![a-z_])${STEP_WORD}`, 'i');
const BRACKETS_AFTER = /^\]? ?\[(\d{1,12})\/(\d{1,12})/;
const NEAR = 40;
const SIDE = '(?:(?:train|training|val|valid|validation|test|eval|dev|avg|average|mean|total)[ _./-])';
const NAMED = `(${SIDE}?(?:loss|accuracy|acc|error|perplexity|ppl|mse|mae|rmse))(?: ?[:=])? {0,3}(${NUMBER})${NUMBER_END}`;
const IN_WORDS = new RegExp(`(?<![\\w./-])${NAMED}`, 'gi');
const LOSS_FIRST = new RegExp(`${SIDE}?loss(?: ?[:=])? {0,3}${NUMBER}${NUMBER_END}`, 'iy');
const plain_plain = {
    name: 'plain words',
    read(line) {
        const start = endOf(BEFORE, line, 0) ?? 0;
        const epoch = countAt(plain_EPOCH, line, start);
        if (epoch !== undefined) {
            const step = stepAfter(line.slice(epoch.end, epoch.end + NEAR));
            const metrics = namedIn(line);
            const isEpochOver = step === undefined && metrics.length > 0;
            return { epoch: epoch.position, step, isEpochOver, metrics };
        }
        const step = countAt(plain_STEP, line, start);
        if (step === undefined && endOf(LOSS_FIRST, line, start) === undefined)
            return undefined;
        const metrics = namedIn(line);
        return metrics.length === 0 ? undefined : { ...NOTHING, step: step?.position, metrics };
    },
};
function endOf(sticky, line, from) {
    sticky.lastIndex = from;
    return sticky.test(line) ? sticky.lastIndex : undefined;
}
function countAt(sticky, line, from) {
    sticky.lastIndex = from;
    const [, at, of] = sticky.exec(line) ?? [];
    return at === undefined ? undefined : { position: position(at, of), end: sticky.lastIndex };
}
function stepAfter(rest) {
    const [, at, of] = BRACKETS_AFTER.exec(rest) ?? STEP_AFTER.exec(rest) ?? [];
    return at === undefined ? undefined : position(at, of);
}
function namedIn(line) {
    const inWords = Array.from(line.matchAll(IN_WORDS), ([, name = '', value = '']) => metric(name, value));
    return inWords.length > 0 ? inWords : metricsIn(line);
}

;// CONCATENATED MODULE: ./src/training/heard/tqdm.ts


const BAR = /%(?:\|[^|]*\|)? *(\d{1,12})\/(\d{1,12}) \[/y;
const NAMED_EPOCH = /epoch[^\d]{0,3}(\d{1,9})(?: ?(?:\/|of) ?(\d{1,9}))?/i;
const EPOCHS = /^epochs?$/i;
const TRAINING = /^(?:train|fit|step|iter|batch|$)/i;
const ASIDE = /val|test|eval|predict|sanity|download|load|map|filter|generat|tokeniz|process|extract|cast|sav|comput/i;
const tqdm = {
    name: 'tqdm',
    read(line) {
        BAR.lastIndex = line.indexOf('%');
        if (BAR.lastIndex < 1)
            return undefined;
        const bar = BAR.exec(line);
        if (bar === null)
            return undefined;
        const [found, at = '', of] = bar;
        const title = line.slice(0, bar.index).replace(/:? *\d+$/, '');
        if (ASIDE.test(title))
            return NOTHING;
        const metrics = [...metricsIn(title), ...metricsIn(line.slice(bar.index + found.length))];
        return { ...placeOf(title, at, of, metrics.length > 0), metrics };
    },
};
function placeOf(title, at, of, hasMetrics) {
    const [, epoch, epochs] = NAMED_EPOCH.exec(title) ?? [];
    if (epoch !== undefined) {
        return {
            ...NOTHING,
            epoch: position(epoch, epochs),
            step: position(at, of),
            isEpochOver: at === of,
        };
    }
    if (EPOCHS.test(title)) {
        const next = at === of ? at : String(Number(at) + 1);
        return { ...NOTHING, epoch: position(next, of), isEpochOver: at === of };
    }
    return TRAINING.test(title) || hasMetrics ? { ...NOTHING, step: position(at, of) } : NOTHING;
}

;// CONCATENATED MODULE: ./src/training/heard/tools.ts





const TOOLS = [keras, boosting, tqdm, dicts, plain_plain];

;// CONCATENATED MODULE: ./src/training/heard/ear.ts




const LONGEST = 500;
function openEar() {
    const course = openCourse();
    let heard;
    return {
        hear(line, now) {
            const all = read(line);
            if (all === undefined || all === NOTHING)
                return;
            const said = isAside(all, heard?.step) ? { ...all, step: undefined } : all;
            const share = course.after(said);
            const epoch = said.epoch ?? heard?.epoch;
            const isNext = isNextOfKnown(epoch, heard?.epoch);
            const step = said.step ?? (isNext ? undefined : heard?.step);
            heard = {
                epoch,
                step,
                metric: mostTelling(said.metrics) ?? heard?.metric,
                diverged: heard?.diverged ?? divergedIn(said.metrics, epoch?.at, step?.at),
                done: share === undefined ? undefined : { share, at: now },
            };
        },
        get heard() {
            return heard;
        },
    };
}
function read(line) {
    const text = line.slice(0, LONGEST).trim();
    for (const tool of TOOLS) {
        const said = tool.read(text);
        if (said !== undefined)
            return said;
    }
    return undefined;
}
function isAside({ epoch, step }, known) {
    if (epoch !== undefined || step?.of === undefined || known?.of === undefined)
        return false;
    return step.of < known.of && known.at < known.of;
}
function divergedIn(metrics, epoch, step) {
    const loss = metrics.find(({ name, value }) => !Number.isFinite(value) && isLoss(name));
    return loss && { ...loss, epoch, step };
}

;// CONCATENATED MODULE: ./src/training/heard/not-numbers.ts

const WORDS = ['nan', 'NaN', 'NAN', 'inf'];
const LINE_BREAK = /[\r\n]/;
const MOST = 8;
const not_numbers_LONGEST = 500;
function linesWithNotNumbers(bytes) {
    return WORDS.flatMap((word) => {
        const lines = [];
        let at = bytes.indexOf(word);
        while (at !== -1 && lines.length < MOST) {
            const before = bytes
                .toString('latin1', Math.max(0, at - not_numbers_LONGEST), at)
                .split(LINE_BREAK)
                .at(-1) ?? '';
            const [after = ''] = bytes.toString('latin1', at, at + not_numbers_LONGEST).split(LINE_BREAK);
            lines.push((0,display/* plainText */.w)(before + after));
            at = bytes.indexOf(word, at + after.length);
        }
        return lines;
    });
}

;// CONCATENATED MODULE: ./src/training/lines.ts
const LONGEST_LINE = 64 * 1024;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function openLineSplitter(onLine) {
    const partial = Buffer.allocUnsafe(LONGEST_LINE);
    let used = 0;
    let cut = false;
    let returned = false;
    function keep(bytes) {
        const copied = bytes.copy(partial, used, 0, LONGEST_LINE - used);
        used += copied;
        cut ||= copied < bytes.length;
    }
    function emit(bytes, kind) {
        onLine({ bytes: bytes.subarray(0, LONGEST_LINE), kind, cut: cut || bytes.length > LONGEST_LINE });
        forget();
    }
    function forget() {
        used = 0;
        cut = false;
        returned = false;
    }
    function overwrite(state) {
        if (state.length > 0)
            emit(state, 'overwritten');
        else
            forget();
    }
    function continueLine(bytes) {
        const text = withoutReturns(bytes);
        if (text.length > 0) {
            if (returned)
                overwrite(partial.subarray(0, used));
            const last = text.lastIndexOf(CARRIAGE_RETURN);
            if (last !== -1) {
                const states = withoutReturns(text.subarray(0, last));
                const before = states.lastIndexOf(CARRIAGE_RETURN);
                if (before === -1)
                    keep(states);
                overwrite(before === -1 ? partial.subarray(0, used) : states.subarray(before + 1));
            }
            keep(text.subarray(last + 1));
        }
        returned ||= text.length < bytes.length;
    }
    function finishLine(bytes) {
        if (used === 0) {
            const line = withoutReturns(bytes);
            emit(line.subarray(line.lastIndexOf(CARRIAGE_RETURN) + 1), 'whole');
        }
        else {
            continueLine(bytes);
            emit(partial.subarray(0, used), 'whole');
        }
    }
    return {
        forget,
        push(chunk) {
            let from = 0;
            for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
                finishLine(chunk.subarray(from, at));
                from = at + 1;
            }
            if (from < chunk.length)
                continueLine(chunk.subarray(from));
        },
        end() {
            if (used > 0)
                finishLine(Buffer.alloc(0));
        },
    };
}
function withoutReturns(bytes) {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === CARRIAGE_RETURN)
        end -= 1;
    return bytes.subarray(0, end);
}

;// CONCATENATED MODULE: ./src/training/log.ts

const KEPT_BYTES = 10_000_000;
function openLog(path) {
    let file;
    let broken = false;
    return {
        write(bytes) {
            if (broken)
                return undefined;
            try {
                file ??= (0,external_node_fs_.openSync)(path, 'w');
                for (let done = 0; done < bytes.length;)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
                return undefined;
            }
            catch (error) {
                broken = true;
                const why = error instanceof Error ? error.message : String(error);
                const isCut = file !== undefined && giveBack(file);
                return isCut ? `${why}. Only its first ${KEPT_BYTES / 1e6} MB are kept` : why;
            }
        },
        close: () => {
            try {
                if (file !== undefined)
                    (0,external_node_fs_.closeSync)(file);
            }
            catch {
            }
        },
    };
}
function giveBack(file) {
    try {
        if ((0,external_node_fs_.fstatSync)(file).size <= KEPT_BYTES)
            return false;
        (0,external_node_fs_.ftruncateSync)(file, KEPT_BYTES);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/training/redact.ts + 1 modules
var redact = __webpack_require__(48950);
;// CONCATENATED MODULE: ./src/training/output.ts






const MOST_LIVE_BYTES = 10_000_000;
const TAIL_LINES = 40;
const output_LINE_FEED = 10;
const TAIL_LINE_LENGTH = 500;
const STATE_INTERVAL_MS = 10_000;
function openOutput(options) {
    const log = openLog(options.logPath);
    const redactor = (0,redact/* openRedactor */.p)(options.redact);
    const splitter = openLineSplitter(receive);
    const ear = openEar();
    const tail = [];
    let batch = [];
    let newest;
    let liveBytes = 0;
    let stateShownAt = Date.now();
    const beside = options.speaker.length + 4;
    function show(text) {
        if (liveBytes > MOST_LIVE_BYTES)
            return;
        liveBytes += beside + text.length;
        batch.push(text);
        if (liveBytes > MOST_LIVE_BYTES) {
            batch.push(`… ${MOST_LIVE_BYTES / 1e6} MB are enough here: the rest goes only to the log file, ${options.logPath}`);
        }
    }
    function receive(line) {
        const text = line.bytes.toString('utf8') + (line.cut ? ' … (line cut)' : '');
        const plain = (0,display/* plainText */.w)(text.slice(0, 4 * TAIL_LINE_LENGTH));
        const now = Date.now();
        ear.hear(plain, now);
        if (plain.trim() !== '')
            newest = plain;
        if (line.kind === 'overwritten') {
            if (now - stateShownAt < STATE_INTERVAL_MS)
                return;
            stateShownAt = now;
        }
        show(text);
        if (line.kind === 'overwritten')
            return;
        tail.push(plain.length > TAIL_LINE_LENGTH ? `${plain.slice(0, TAIL_LINE_LENGTH)}…` : plain);
        if (tail.length > TAIL_LINES)
            tail.shift();
    }
    function record(bytes) {
        const trouble = log.write(bytes);
        if (trouble !== undefined)
            note(`The log file ends here, since it cannot be written: ${trouble}`);
        const telling = liveBytes > MOST_LIVE_BYTES ? lastLines(bytes) : bytes;
        if (telling.length < bytes.length) {
            splitter.forget();
            if (ear.heard?.diverged === undefined)
                hear(bytes.subarray(0, bytes.length - telling.length));
        }
        splitter.push(telling);
    }
    function lastLines(bytes) {
        let from = bytes.length;
        for (let lines = 0; lines <= TAIL_LINES && from > 0; lines += 1)
            from = bytes.lastIndexOf(output_LINE_FEED, from - 1);
        return from <= 0 ? bytes : bytes.subarray(from + 1);
    }
    function hear(bytes) {
        for (const line of linesWithNotNumbers(bytes))
            ear.hear(line, Date.now());
    }
    function flush() {
        options.relay.lines(options.speaker, batch);
        batch = [];
        if (newest !== undefined)
            options.onLine(newest, ear.heard);
        newest = undefined;
    }
    function note(text) {
        options.relay.line(options.speaker, `Headway: ${text}`);
    }
    return {
        push(chunk) {
            record(redactor.push(chunk));
            flush();
        },
        note,
        end() {
            record(redactor.end());
            splitter.end();
            flush();
            log.close();
        },
        tail: () => [...tail],
    };
}

;// CONCATENATED MODULE: ./src/training/glob.ts



const MOST_LOOKED_AT = 200_000;
const MOST_ALTERNATIVES = 256;
class TooManyFiles extends Error {
    name = 'TooManyFiles';
}
async function find(root, pattern) {
    const found = new Map();
    const budget = { left: MOST_LOOKED_AT };
    for (const segments of parsePattern(pattern))
        await glob_walk({ root, found, budget }, '', segments);
    return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function glob_walk(search, folder, [segment, ...rest]) {
    if (segment === undefined)
        return;
    if (segment.kind === 'name') {
        const path = (0,external_node_path_.join)(folder, segment.name);
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(search.root, path)).catch(() => undefined);
        if (stats !== undefined)
            await step(search, path, kindOf(stats), rest);
        return;
    }
    if (segment.kind === 'any-depth')
        await glob_walk(search, folder, rest);
    for await (const entry of glob_entriesOf(search, folder)) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        const kind = kindOf(entry);
        if (segment.kind === 'names') {
            const leadsOn = rest.length === 0 || kind === 'folder';
            if (leadsOn && segment.pattern.test(entry.name))
                await step(search, path, kind, rest);
        }
        else if (kind === 'folder' && !entry.name.startsWith('.')) {
            await glob_walk(search, path, [segment, ...rest]);
        }
    }
}
async function step(search, path, kind, rest) {
    if (rest.length === 0)
        search.found.set(path, { path, kind, reached: true });
    else if (kind === 'folder')
        await glob_walk(search, path, rest);
    else if (kind === 'link')
        search.found.set(path, { path, kind, reached: false });
}
async function* glob_entriesOf(search, folder) {
    const entries = await (0,promises_.opendir)((0,external_node_path_.join)(search.root, folder)).catch(() => []);
    for await (const entry of entries) {
        search.budget.left -= 1;
        if (search.budget.left < 0)
            throw new TooManyFiles();
        yield entry;
    }
}
function kindOf(file) {
    if (file.isFile())
        return 'file';
    if (file.isDirectory())
        return 'folder';
    return file.isSymbolicLink() ? 'link' : 'other';
}
function parsePattern(pattern) {
    return alternatives(pattern).map((alternative) => {
        const names = alternative.split('/').filter((name, index) => name !== '.' && (name !== '' || index === 0));
        if (names.length === 0 || names.includes('') || names.includes('..')) {
            throw badPattern(pattern, 'it must be relative to the working directory and stay inside it');
        }
        const segments = names.map((name) => parseSegment(name, pattern));
        return segments.at(-1)?.kind === 'any-depth' ? [...segments, parseSegment('*', pattern)] : segments;
    });
}
function parseSegment(name, pattern) {
    if (name === '**')
        return { kind: 'any-depth' };
    if (!/[*?[]/.test(name))
        return { kind: 'name', name };
    const hidden = name.startsWith('.') ? '' : '(?!\\.)';
    const source = name.replace(/\*+|\?|\[[!^]?[^\]]+\]|[^\w]/g, (part) => {
        if (part.startsWith('*'))
            return '.*';
        if (part === '?')
            return '.';
        if (part.length > 1)
            return part.replace(/^\[[!^]/, '[^').replaceAll('\\', '\\\\');
        return `\\${part}`;
    });
    try {
        return { kind: 'names', pattern: new RegExp(`^${hidden}${source}$`, 's') };
    }
    catch {
        throw badPattern(pattern, `"${name}" cannot be read as a pattern`);
    }
}
function alternatives(pattern) {
    let patterns = [pattern];
    for (;;) {
        const next = patterns.flatMap((one) => {
            const [, before = '', choices, after = ''] = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(one) ?? [];
            return choices === undefined ? [one] : choices.split(',').map((choice) => `${before}${choice}${after}`);
        });
        if (next.length > MOST_ALTERNATIVES)
            throw badPattern(pattern, 'its {…} stand for too many names');
        if (next.length === patterns.length && next.every((one, index) => one === patterns[index]))
            return next;
        patterns = next;
    }
}
function badPattern(pattern, why) {
    return new user_error.UserError(`The input "results" has the pattern "${pattern}", which cannot be looked for: ${why}.`, 'Write a path or a pattern such as "result.txt" or "out/*.json", one a line.');
}

;// CONCATENATED MODULE: ./src/training/results-files.ts





const results_files_MOST_FILES = 200;
const MIB = 1024 * 1024;
const MOST_BYTES_OF_TEXT = 16 * MIB;
const MOST_BYTES_OF_A_LOG = 64 * MIB;
const results_files_MOST_BYTES = 128 * MIB;
const BEGINS_A_LOG = /^SQLite format 3\0|brain\.Event:/;
const BEGINNING = 64;
async function setAside(directory, patterns, aside) {
    const moved = [];
    for (const pattern of patterns) {
        for (const { path } of (await findOld(directory, pattern)).filter(isOldResult)) {
            const target = (0,external_node_path_.join)(aside, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.rename)((0,external_node_path_.join)(directory, path), target).catch(() => (0,promises_.rm)((0,external_node_path_.join)(directory, path)));
            moved.push(path);
        }
    }
    return moved;
}
async function collectResults(places, patterns) {
    const files = new Map();
    const refused = new Map();
    let bytesLeft = results_files_MOST_BYTES;
    for (const pattern of patterns) {
        for (const place of places) {
            for (const found of await findOrRefuse(place, pattern, refused)) {
                const path = `${place.shownAs}${found.path}`;
                if (files.has(path) || refused.has(path))
                    continue;
                const result = files.size < results_files_MOST_FILES
                    ? await readResult(place.root, found, bytesLeft)
                    : `is one file more than the ${results_files_MOST_FILES} that are read`;
                if (typeof result === 'string')
                    refused.set(path, { path, reason: result });
                else {
                    bytesLeft -= result.bytes.length;
                    files.set(path, {
                        path,
                        pattern,
                        bytes: result.bytes,
                        modifiedAt: result.modifiedAt,
                    });
                }
                if (refused.size >= results_files_MOST_FILES)
                    return { files: [...files.values()], refused: [...refused.values()] };
            }
        }
    }
    return { files: [...files.values()], refused: [...refused.values()] };
}
async function findOld(directory, pattern) {
    return find(directory, pattern).catch((error) => {
        if (!(error instanceof TooManyFiles))
            throw error;
        throw new user_error.UserError(`The pattern "${pattern}" of the input "results" has too many files to look through.`, 'Name the folder of the results more closely, for example "out/*.json".', { cause: error });
    });
}
function isOldResult({ kind, reached }) {
    return reached && kind !== 'folder';
}
async function findOrRefuse(place, pattern, refused) {
    const refuse = (reason) => {
        const path = `${place.shownAs}${pattern}`;
        refused.set(path, { path, reason });
        return [];
    };
    const trouble = await troubleWith(place);
    if (trouble !== undefined)
        return refuse(trouble);
    try {
        return await find(place.root, pattern);
    }
    catch (error) {
        if (!(error instanceof TooManyFiles))
            throw error;
        return refuse('has too many files to look through: name the folder more closely');
    }
}
async function troubleWith({ root }) {
    try {
        if ((await (0,promises_.realpath)(root)) !== root) {
            return 'lies behind a symbolic link that the training put in the place of a folder: links are not followed';
        }
        await (await (0,promises_.opendir)(root)).close();
        await (0,promises_.lstat)(`${root}/.`);
        return undefined;
    }
    catch (error) {
        return codeOf(error) === 'ENOENT' ? undefined : `lies in a folder that cannot be read (${codeOf(error)})`;
    }
}
async function readResult(root, found, bytesLeft) {
    if (!found.reached)
        return 'is a symbolic link on the way to a result: links are not followed';
    if (found.kind === 'link')
        return 'is a symbolic link: only a regular file counts';
    if (found.kind === 'folder')
        return 'is a folder: only a regular file counts';
    if (found.kind === 'other')
        return 'is a pipe, socket or device: only a regular file counts';
    const path = (0,external_node_path_.join)(root, found.path);
    let file;
    try {
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        return whyNotOpened(codeOf(error));
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile() || !(await isReallyAt(path, file, stats)))
            return EXCHANGED;
        const tooLarge = await excessOf(file, stats.size, bytesLeft);
        if (tooLarge !== undefined)
            return tooLarge;
        const { buffer, bytesRead } = await file.read(Buffer.alloc(stats.size), 0, stats.size, 0);
        const after = await file.stat();
        if (bytesRead < stats.size || after.size !== stats.size || after.mtimeMs !== stats.mtimeMs) {
            return 'was changed while it was being read, by something that the command has not waited for';
        }
        return { bytes: buffer.subarray(0, bytesRead), modifiedAt: stats.mtimeMs };
    }
    catch (error) {
        return `cannot be read (${codeOf(error)})`;
    }
    finally {
        await file.close();
    }
}
const EXCHANGED = 'was exchanged while it was being opened';
function whyNotOpened(code) {
    if (code === 'ELOOP')
        return EXCHANGED;
    if (code !== 'EACCES' && code !== 'EPERM')
        return `cannot be opened (${code})`;
    return `may not be read (${code}): the command must leave it readable for the user that the action runs as`;
}
async function excessOf(file, size, bytesLeft) {
    const isLog = size > MOST_BYTES_OF_TEXT && BEGINS_A_LOG.test(await beginningOf(file));
    const most = isLog ? MOST_BYTES_OF_A_LOG : MOST_BYTES_OF_TEXT;
    if (size > most) {
        return `is too large (${inMib(size)}): at most ${inMib(most)} are read; write the final numbers into a smaller file`;
    }
    if (size <= bytesLeft)
        return undefined;
    return `is too much (${inMib(size)}): at most ${inMib(results_files_MOST_BYTES)} of results are read in all; write the final numbers into one smaller file`;
}
async function beginningOf(file) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return buffer.toString('latin1', 0, bytesRead);
}
function inMib(bytes) {
    return `${Math.ceil(bytes / MIB)} MiB`;
}
async function isReallyAt(path, file, opened) {
    if (process.platform === 'linux')
        return (await (0,promises_.readlink)(`/proc/self/fd/${file.fd}`)) === path;
    const there = await (0,promises_.lstat)(path);
    return (await (0,promises_.realpath)(path)) === path && there.dev === opened.dev && there.ino === opened.ino;
}
function codeOf(error) {
    const hasCode = typeof error === 'object' && error !== null && 'code' in error;
    return hasCode ? String(error.code) : String(error);
}

// EXTERNAL MODULE: ./src/training/secrets.ts
var secrets = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/training/variables.ts
var training_variables = __webpack_require__(20123);
;// CONCATENATED MODULE: ./src/training/train.ts










async function train(spec) {
    const { side, seed, mark, share, results } = spec;
    const directory = await directoryInside(spec.worktree, spec.directory);
    const resultsFolder = await emptyFolder((0,external_node_path_.join)(spec.scratch, 'results'));
    const old = await setAside(directory, [...results, ...spec.predictions], (0,external_node_path_.join)(spec.scratch, 'set-aside'));
    const output = openOutput({
        speaker: seed === 1 ? side : `${side} ${seed}`,
        relay: spec.relay,
        logPath: spec.logPath,
        redact: (0,secrets/* valuesToRedact */.JX)(spec.variables, spec.secrets),
        onLine: (text, heard) => spec.onEvent({ kind: 'line', side, seed, text, heard }),
    });
    if (old.length > 0) {
        const names = old.length > 3 ? `${old.slice(0, 3).join(', ')} and ${old.length - 3} more` : old.join(', ');
        output.note(`only what the training writes itself counts, so this was taken out of the worktree: ${names}`);
    }
    const own = (0,training_variables/* trainingVariables */.YX)({
        ...spec,
        threads: share.threads,
        resultsFolder,
        marks: (0,leftovers/* marksOf */.Ok)(mark, side, seed),
    });
    const variables = spec.watch?.withHook(own) ?? own;
    const { exit, cost } = await runCommand({
        command: spec.command,
        directory,
        variables,
        cpus: share.cpus,
        gpus: share.machine.gpus.length > 0,
        scratch: spec.scratch,
        timeoutMinutes: spec.timeoutMinutes,
        signal: spec.signal,
        marked: () => (0,leftovers/* markedProcesses */.KT)(mark, side, seed),
        onStart: () => spec.onEvent({ kind: 'started', side, seed, at: Date.now() }),
        onLook: (processes) => spec.watch?.look(processes),
        onOutput: output.push,
    }).finally(output.end);
    const reads = exit.kind === 'finished'
        ? await spec.watch?.finish({
            command: spec.command,
            directory,
            path: variables.PATH ?? '',
            environment: spec.environmentFolders,
            data: spec.data,
            home: variables.HOME ?? (0,external_node_os_.homedir)(),
        })
        : undefined;
    const places = [
        { root: directory, shownAs: '' },
        { root: resultsFolder, shownAs: '$HEADWAY_RESULTS/' },
    ];
    const collect = async (patterns) => exit.kind === 'finished' ? collectResults(places, patterns) : { files: [], refused: [] };
    const predictions = await collect(spec.predictions);
    const found = await collect(results);
    const isPrediction = ({ path }) => predictions.files.some((file) => file.path === path);
    spec.onEvent({ kind: 'ended', side, seed, at: Date.now(), exit });
    return {
        exit,
        cost,
        machine: share.machine,
        threads: (0,training_variables/* threadVariables */.C1)(variables),
        logTail: output.tail(),
        logPath: spec.logPath,
        reads,
        files: found.files.filter((file) => !isPrediction(file)),
        predictionFiles: predictions.files,
        refused: [...found.refused, ...predictions.refused],
    };
}
async function emptyFolder(path) {
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.mkdir)(path, { recursive: true });
    return (0,promises_.realpath)(path);
}
async function directoryInside(worktree, directory) {
    const inside = await (0,promises_.realpath)(worktree);
    const real = await (0,promises_.realpath)(directory).catch((cause) => {
        throw new user_error.UserError(`The working directory "${directory}" does not exist in this commit.`, 'Set the input "working-directory" to a folder that the commit has.', { cause });
    });
    if (real === inside || real.startsWith(inside + external_node_path_.sep))
        return real;
    throw new user_error.UserError(`The working directory "${directory}" leads out of the repository, through a symbolic link.`, 'Set the input "working-directory" to a folder inside the repository.');
}

// EXTERNAL MODULE: ./src/report/heard.ts
var heard = __webpack_require__(57258);
;// CONCATENATED MODULE: ./src/story/alarm.ts

function openAlarm(item, hasSeeds, say) {
    let said = false;
    return (event) => {
        if (said || event.kind !== 'line' || event.heard?.diverged === undefined)
            return;
        said = true;
        say(`⚠️ ${(0,heard/* divergenceInWords */.vx)(item, event.heard.diverged, hasSeeds)}.`);
    };
}

// EXTERNAL MODULE: ./src/story/data.ts
var data = __webpack_require__(33809);
;// CONCATENATED MODULE: ./src/story/disk.ts

const FREE_SPACE = 'Free space on the runner before this step, or use a runner with a larger disk.';
function isDiskFull(error) {
    return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}
async function isNearlyFull(path) {
    return (0,promises_.statfs)(path).then(({ bavail, blocks }) => bavail < blocks / 10, () => false);
}

// EXTERNAL MODULE: ./src/story/measure.ts + 45 modules
var measure = __webpack_require__(25454);
;// CONCATENATED MODULE: ./src/story/missing-script.ts


const missing_script_SCRIPT = /^[\w./-]+\.(?:py|sh|bash|R|r|jl|ipynb|js|mjs|ts|rb|pl|lua|m|jar)$/;
async function missingScript(command, directory) {
    for (const word of command.split(/\s+/)) {
        if (!missing_script_SCRIPT.test(word) || word.startsWith('/'))
            continue;
        const missing = await (0,promises_.access)((0,external_node_path_.join)(directory, word)).then(() => false, () => true);
        if (missing)
            return word;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/story/reuse.ts + 2 modules
var reuse = __webpack_require__(91617);
;// CONCATENATED MODULE: ./src/story/workshop.ts
var workshop_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var workshop_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



















function openWorkshop(job, repository, relay) {
    const { settings, stop, redact, ledger } = job;
    const secrets = [settings.token];
    const environments = openEnvironmentWorkshop({
        root: (0,external_node_path_.join)(job.root, 'environments'),
        variables: { ...(0,training_variables/* scrub */._I)(process.env, secrets), ...(0,leftovers/* evaluationMark */.Q2)(job.mark) },
        timeoutMinutes: settings.timeoutMinutes,
        signal: stop,
        log: (line) => relay.line('install', redact(line)),
    });
    const finding = (0,data/* findData */.a)(settings.data, { ...process.env, GITHUB_WORKSPACE: job.workspace });
    finding.catch(() => { });
    if (settings.install.kind === 'auto')
        environments.warmUp();
    const reusing = finding.then((data) => (0,reuse/* openReusing */.e)(job, repository, data.map(({ path }) => path)));
    reusing.catch(() => { });
    const untouched = [];
    let spent = [];
    const removals = [];
    return {
        measure: measureSafely,
        async [Symbol.asyncDispose]() {
            await Promise.all(removals);
            await environments[Symbol.asyncDispose]();
        },
    };
    function wanted({ seed }) {
        return { ...settings, predictions: seed === (settings.seeds.only ?? 1) ? settings.predictions : [] };
    }
    async function freshWorktree({ commit, side, seed }) {
        removeSpent();
        const free = untouched.findIndex((one) => one.commit === commit);
        const [found] = free < 0 ? [] : untouched.splice(free, 1);
        return found?.worktree ?? repository.worktree(commit, `${side}-${seed}`);
    }
    function removeSpent() {
        removals.push(...spent.map((path) => (0,removal/* removeLeftovers */.D)(path, job.say)));
        spent = [];
    }
    async function measureSafely(item, share, onTraining) {
        const measurement = await lookUpOrTrain(item, share, onTraining).catch((error) => explain(item, error));
        stop.throwIfAborted();
        if (measurement.result.kind === 'failed') {
            job.onProgress({ kind: 'gave-up', ...item, at: Date.now(), phase: 'failed' });
        }
        return (0,process_redact/* redactMeasurement */.u)(measurement, redact);
    }
    function explain(item, error) {
        stop.throwIfAborted();
        if (error instanceof install_failed/* InstallFailed */.V) {
            const { command, hint, logTail } = error;
            return (0,measure/* unmeasured */.Q)(item, { kind: 'install-failed', command, ...(hint && { hint }) }, logTail);
        }
        if (error instanceof user_error.UserError) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'not-started', reason: error.message, remedy: error.remedy });
        }
        if (isDiskFull(error)) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'not-started', reason: 'the disk is full', remedy: FREE_SPACE });
        }
        return (0,measure/* unmeasured */.Q)(item, {
            kind: 'not-started',
            reason: `something went wrong on the machine: ${error instanceof Error ? error.message : String(error)}`,
            remedy: 'Run the job again. If it fails again, please report it with the log of this job.',
        });
    }
    async function lookUpOrTrain(item, share, onTraining) {
        const data = await finding;
        const worktree = await freshWorktree(item);
        const asked = (0,external_node_path_.join)(worktree, settings.workingDirectory);
        if (!(await isFolder(asked))) {
            return (0,measure/* unmeasured */.Q)(item, { kind: 'missing-directory', directory: settings.workingDirectory });
        }
        const directory = await directoryInside(worktree, asked);
        job.onProgress({ kind: 'installing', ...item, at: Date.now() });
        const packages = await planEnvironment({ worktree, directory, install: settings.install }, environments);
        const known = packages.identity && (await find(item, share, packages.identity));
        if (known) {
            untouched.push({ commit: item.commit, worktree });
            return known;
        }
        const scratch = (0,external_node_path_.join)(job.root, 'trainings', `${item.side}-${item.seed}`);
        await (0,promises_.mkdir)(scratch, { recursive: true });
        try {
            return await trainAndKeep(item, share, { worktree, directory, scratch }, packages, data, onTraining);
        }
        finally {
            spent.push(worktree, scratch);
            if (await isNearlyFull(job.root)) {
                removeSpent();
                await Promise.all(removals);
            }
        }
    }
    async function find(item, share, identity) {
        const known = await (await reusing).find(item, share, identity);
        if (known !== undefined)
            job.onProgress({ kind: 'known', ...item, at: Date.now() });
        return known;
    }
    async function trainAndKeep(item, share, place, packages, data, onTraining) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const watch = workshop_addDisposableResource(env_1, ledger === undefined
                ? undefined
                : await openWatch({
                    ...place,
                    files: await filesOf(item),
                    workspace: process.env.GITHUB_WORKSPACE,
                    mentions: variables/* MENTIONED */.oH,
                }), false);
            for (const { path, link } of data)
                if (link !== undefined)
                    await linkData(place.worktree, path, link);
            const environment = await packages.make();
            const { identity } = environment;
            const knownNow = packages.identity === undefined && identity !== undefined
                ? await find(item, share, identity)
                : undefined;
            if (knownNow !== undefined)
                return knownNow;
            const missing = await missingScript(settings.command, place.directory);
            spent.push(...untouched.splice(0).map(({ worktree }) => worktree));
            await watch?.begin(packages.readsWorktree);
            onTraining();
            const outcome = await trainHere(item, share, place, environment, watch, data);
            const logTail = outcome.logTail.map((line) => line.replaceAll(`${place.worktree}/`, ''));
            const measured = (0,measure/* measure */.x)(item, { ...outcome, logTail }, environment, wanted(item), missing);
            const kept = (0,process_redact/* redactMeasurement */.u)(withInstall(measured), redact);
            if (identity !== undefined)
                await (await reusing).keep(item, share, identity, kept);
            return kept;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            workshop_disposeResources(env_1);
        }
    }
    function withInstall(measured) {
        const { reads } = measured;
        if (reads === undefined || settings.install.kind !== 'command')
            return measured;
        const blindSpots = [...reads.blindSpots, 'was installed by a command that was not watched'];
        return { ...measured, reads: { ...reads, blindSpots } };
    }
    async function filesOf({ commit }) {
        return (await repository.files(commit)).map(({ path, mode }) => ({ path, isLink: mode === '120000' }));
    }
    async function trainHere(item, share, place, environment, watch, data) {
        const alarm = openAlarm(item, settings.seeds.first > 1, job.say);
        return train({
            ...item,
            ...place,
            command: settings.command,
            ...wanted(item),
            logPath: (0,external_node_path_.join)(job.keep, `${item.side}-${item.seed}.log`),
            environment,
            environmentFolders: [(0,external_node_path_.join)(job.root, 'environments')],
            data: await Promise.all(data.map(({ path }) => (0,promises_.realpath)(path))),
            watch,
            variables: process.env,
            secrets,
            mark: job.mark,
            share,
            timeoutMinutes: settings.timeoutMinutes,
            signal: stop,
            onEvent: (event) => {
                job.onProgress(event);
                alarm(event);
            },
            relay,
        });
    }
}
async function isFolder(path) {
    return (0,promises_.stat)(path).then((found) => found.isDirectory(), () => false);
}


/***/ })

};
