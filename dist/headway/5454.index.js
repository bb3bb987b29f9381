export const id = 5454;
export const ids = [5454];
export const modules = {

/***/ 25454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ measure),
  Q: () => (/* binding */ unmeasured)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/comparison/take.ts
var take = __webpack_require__(71550);
;// CONCATENATED MODULE: ./src/results/axis.ts
const AXIS = /(?:^|[./])_?(?:epochs?|(?:global_?|total_)?(?:time_?)?steps?|(?:global_?|total_)?iter(?:ation)?s?|rounds?|episodes?|batch(?:es)?)$/i;
function isAxis(name) {
    return AXIS.test(name);
}
function inOrder(name, axis, steps, numbers) {
    const at = [];
    const values = [];
    steps.forEach((step, index) => {
        while (at.length > 0 && (at.at(-1) ?? step) >= step) {
            at.pop();
            values.pop();
        }
        at.push(step);
        values.push(numbers[index] ?? Number.NaN);
    });
    return { name, axis, at, values };
}

;// CONCATENATED MODULE: ./src/results/unreadable.ts
class Unreadable extends Error {
    name = 'Unreadable';
}
function faultAt(text, offset, problem) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    return new Unreadable(`has a fault in line ${line}, column ${column}: ${problem}`);
}
const LONGEST_QUOTE = 40;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function quote(text) {
    const start = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    return JSON.stringify(start).replace(INVISIBLE, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
const MOST_QUOTES = 5;
function quoteSome(texts) {
    const quoted = texts.slice(0, MOST_QUOTES).map(quote).join(', ');
    const others = texts.length - MOST_QUOTES;
    return others > 0 ? `${quoted} and ${others} more` : quoted;
}

;// CONCATENATED MODULE: ./src/results/found-metrics.ts

const MOST_METRICS = 10_000;
const LONGEST_NAME = 200;
function keep(found, name, value) {
    if (name === '')
        throw new Unreadable('has a number without a name');
    if (name.length > LONGEST_NAME) {
        throw new Unreadable(`has a name of more than ${LONGEST_NAME} characters: ${quote(name)}`);
    }
    found.set(name, value);
    if (found.size > MOST_METRICS)
        throw new Unreadable('holds more than 10,000 numbers');
}
function asMetrics(found) {
    return Array.from(found, ([name, value]) => ({ name, value }));
}

;// CONCATENATED MODULE: ./src/results/tensorboard/event-runs.ts
const EVENT_FILE = /(?:^|\/)events\.out\.tfevents\.[^/]*$/;
function isEventFile(path) {
    return EVENT_FILE.test(path);
}
function runOf(eventFile) {
    return eventFile.slice(0, Math.max(0, eventFile.lastIndexOf('/')));
}
function namesOfRuns(folders) {
    const [first = [], ...others] = folders.map((folder) => folder.split('/'));
    const differs = first.findIndex((part, depth) => others.some((other) => other[depth] !== part));
    const shared = differs === -1 ? first.length : differs;
    return new Map(folders.map((folder) => [folder, folder.split('/').slice(shared).join('/')]));
}

;// CONCATENATED MODULE: ./src/results/merge.ts




function newestOfEach(files, wholeOf = () => undefined) {
    const notes = [];
    const chosen = [...new Set(files.map((file) => file.pattern))].flatMap((pattern) => {
        const all = files.filter((file) => file.pattern === pattern);
        const events = all.filter(({ path }) => isEventFile(path)).toSorted(byName);
        const matched = all.filter(({ path }) => !isEventFile(path));
        const [newest] = matched.toSorted(newestFirst);
        if (newest === undefined)
            return events;
        const whole = wholeOf(newest.path);
        const read = whole === undefined ? [newest] : matched.filter(({ path }) => wholeOf(path) === whole);
        if (matched.length > read.length) {
            const what = whole === undefined
                ? `the newest, ${quote(newest.path)}, was read`
                : `those in the newest folder, ${quote(whole)}, were read`;
            notes.push(`${matched.length} files match ${quote(pattern)}: ${what}.`);
        }
        return [...events, ...read.toSorted(byName)];
    });
    return { files: chosen, notes };
}
function newestFirst(a, b) {
    return b.modifiedAt - a.modifiedAt || -byName(a, b);
}
function byName(a, b) {
    return a.path < b.path ? -1 : 1;
}
function merge(files) {
    const places = placesOf(files);
    const runs = places.filter((_, index) => isEventFile(files[index]?.path ?? ''));
    const labels = shareANames(files, places) ? labelsOf([...new Set(places)], [...new Set(runs)]) : undefined;
    const metrics = new Map();
    const parts = new Map();
    files.forEach((file, index) => {
        const label = labels?.get(places[index] ?? '');
        const fullName = (name) => (label ? `${label}.${name}` : name);
        for (const { name, value } of file.metrics) {
            const full = fullName(name);
            if (metrics.has(full))
                throw new Unreadable(`has a number that another file has, too: ${quote(full)}`);
            keep(metrics, full, value);
        }
        for (const one of file.series) {
            const full = fullName(one.name);
            parts.set(full, [...(parts.get(full) ?? []), one]);
        }
    });
    const series = Array.from(parts, ([name, those]) => joined(name, those));
    for (const { name, values } of series) {
        const last = values.at(-1);
        if (!metrics.has(name) && last !== undefined)
            keep(metrics, name, last);
    }
    if (files.length > 0 && metrics.size === 0)
        throw new Unreadable('holds no scalar, and so no number to compare');
    return { metrics: asMetrics(metrics), series };
}
function placesOf(files) {
    const wholes = new Set(files.map(({ path, whole }) => (isEventFile(path) ? undefined : whole)));
    return files.map(({ path, whole }) => {
        const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
        return whole ?? (wholes.has(folder) ? folder : path);
    });
}
function shareANames(files, places) {
    const owners = new Map();
    return files.some(({ metrics, series }, index) => {
        const place = places[index] ?? '';
        return [...metrics, ...series].some(({ name }) => {
            const owner = owners.get(name) ?? place;
            owners.set(name, owner);
            return owner !== place;
        });
    });
}
function labelsOf(places, runs) {
    const ofRuns = namesOfRuns(runs);
    const paths = places.filter((place) => !ofRuns.has(place));
    const relative = paths.map((path) => path.replace('$HEADWAY_RESULTS/', ''));
    const withoutEnding = relative.map((path) => path.replace(/(?<=[^/])\.[^./]*$/, ''));
    const names = withoutEnding.map((path) => path.slice(path.lastIndexOf('/') + 1));
    const tellsApart = (tried) => new Set([...tried, ...ofRuns.values()]).size === places.length;
    const labels = [names, withoutEnding].find(tellsApart) ?? paths;
    const all = [...ofRuns, ...paths.map((path, index) => [path, labels[index] ?? path])];
    return new Map(all.map(([place, label]) => [place, label.replaceAll('/', '.')]));
}
function joined(name, parts) {
    const axis = parts.at(-1)?.axis ?? '';
    const same = parts.filter((part) => part.axis === axis);
    const [only] = same;
    if (only !== undefined && same.length === 1)
        return { ...only, name };
    return inOrder(name, axis, same.flatMap(({ at }) => at), same.flatMap(({ values }) => values));
}

;// CONCATENATED MODULE: ./src/results/predictions/columns.ts

const NAMES = {
    id: [
        'id',
        'example_id',
        'sample_id',
        'image_id',
        'item_id',
        'row_id',
        'example',
        'sample',
        'uid',
        'uuid',
        'key',
        'filename',
        'file_name',
        'file',
        'path',
        'image',
        'name',
        'index',
        'idx',
    ],
    label: [
        'label',
        'target',
        'y_true',
        'true',
        'actual',
        'gold',
        'truth',
        'ground_truth',
        'true_label',
        'true_class',
        'gold_label',
        'expected',
        'reference',
        'labels',
        'targets',
        'class',
        'y',
    ],
    prediction: [
        'prediction',
        'pred',
        'predicted',
        'y_pred',
        'predictions',
        'preds',
        'y_hat',
        'yhat',
        'predicted_label',
        'pred_label',
        'predicted_class',
        'pred_class',
        'output',
    ],
};
const WANTED = 'write the columns `id,label,prediction`, where the id names the example, the same in head and base';
function columnsIn(names) {
    const words = names.map(inWords);
    const notes = [];
    const find = (what) => {
        const known = NAMES[what].filter((name) => words.includes(name));
        const [first] = known;
        if (first === undefined)
            throw new Unreadable(missing(what, names));
        const column = words.indexOf(first);
        if (words.indexOf(first, column + 1) !== -1) {
            throw new Unreadable(`has two columns named ${quote(names[column] ?? '')}`);
        }
        if (known.length > 1 && what !== 'id' && first !== what) {
            const all = known.map((name) => quote(names[words.indexOf(name)] ?? ''));
            notes.push(`Of the columns ${all.join(', ')}, the first was taken for the ${what}.`);
        }
        return column;
    };
    return { columns: { id: find('id'), label: find('label'), prediction: find('prediction') }, notes };
}
function inWords(name) {
    return name
        .replace(/^#\s*/, '')
        .toLowerCase()
        .replace(/[\s.-]+/g, '_');
}
function missing(what, names) {
    if (what === 'id' && names[0] === '') {
        return ('has no column for the id: the first one has no name, as pandas writes its index. ' +
            'If it names the example, the same in head and base, name it: `to_csv(path, index_label="id")`');
    }
    return `has no column for the ${what} among ${quoteSome([...names])}; ${WANTED}`;
}

;// CONCATENATED MODULE: ./src/results/cursor.ts

const SPACE = /[ \t\r\n]*/y;
const REST_OF_LINE = /[ \t\r]*(?:\n|$)/y;
const LONGEST_TOKEN = 30;
function next({ text, at }) {
    return text.charAt(at);
}
function isAtEnd({ text, at }) {
    return at >= text.length;
}
function cursor_take(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    if (!sticky.test(cursor.text))
        return undefined;
    const taken = cursor.text.slice(cursor.at, sticky.lastIndex);
    cursor.at = sticky.lastIndex;
    return taken;
}
function skipSpace(cursor) {
    cursor_take(cursor, SPACE);
}
function endsLine(cursor) {
    return cursor_take(cursor, REST_OF_LINE) !== undefined;
}
function expected(cursor, what) {
    const [token = ''] = cursor.text.slice(cursor.at, cursor.at + LONGEST_TOKEN).split(/[ \t\r\n]/);
    const found = isAtEnd(cursor) ? 'the end' : quote(token);
    return faultAt(cursor.text, cursor.at, `expected ${what}, found ${found}`);
}

;// CONCATENATED MODULE: ./src/results/csv-rows.ts


const DELIMITERS = [',', ';', '\t'];
function delimiterOf(header) {
    const uses = (delimiter) => header.split(delimiter).length;
    return DELIMITERS.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best));
}
function* rowsOf(text, delimiter) {
    const plainCell = new RegExp(`[^${delimiter}\\n]*`, 'y');
    const cursor = { text, at: 0 };
    let line = 1;
    while (!isAtEnd(cursor)) {
        const start = cursor.at;
        const cells = [readCell(cursor, plainCell, line)];
        while (next(cursor) === delimiter) {
            cursor.at += 1;
            cells.push(readCell(cursor, plainCell, line));
        }
        if (!endsLine(cursor))
            throw faultAt(text, cursor.at, 'expected the end of the cell after its quotes');
        if (cells.some((cell) => cell !== ''))
            yield { line, cells };
        line += lineBreaks(text, start, cursor.at);
    }
}
function lineBreaks(text, from, to) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
function readCell(cursor, plainCell, line) {
    const start = cursor.at;
    cursor_take(cursor, / */y);
    if (next(cursor) !== '"') {
        cursor.at = start;
        return (cursor_take(cursor, plainCell) ?? '').trim();
    }
    let content = '';
    for (let opened = cursor.at;; opened = cursor.at) {
        const end = cursor.text.indexOf('"', opened + 1);
        if (end === -1)
            throw new Unreadable(`has a fault in line ${line}: a quote is not closed`);
        content += cursor.text.slice(opened + 1, end);
        cursor.at = end + 1;
        if (next(cursor) !== '"')
            break;
        content += '"';
    }
    cursor_take(cursor, / */y);
    return content.trim();
}

;// CONCATENATED MODULE: ./src/results/columns.ts

const LAST_PART = /[^./]*$/;
const MOST_AXES = 8;
function seriesOf(columns) {
    const axes = columns.filter(({ name }) => isAxis(name)).slice(0, MOST_AXES);
    const ranked = axes
        .map(measured)
        .filter(({ changes }) => changes > 0)
        .sort((a, b) => a.goesBack - b.goesBack || b.changes - a.changes);
    return columns.flatMap((column) => {
        if (isAxis(column.name) || column.values.length === 0)
            return [];
        const overEach = ranked.map((axis) => over(axis, column));
        const [best] = overEach.toSorted((a, b) => b.steps.length - a.steps.length);
        if (best === undefined || best.steps.length === 0) {
            if (best !== undefined && column.rows.length === 1)
                return [];
            return [{ name: column.name, axis: 'row', at: column.rows, values: column.values }];
        }
        return [inOrder(column.name, best.axis, best.steps, best.values)];
    });
}
function measured(column) {
    const values = column.values.filter(Number.isFinite);
    let changes = 0;
    let goesBack = 0;
    values.forEach((value, index) => {
        const before = values[index - 1] ?? value;
        if (value !== before)
            changes += 1;
        if (value < before)
            goesBack += 1;
    });
    return { ...column, changes, goesBack };
}
function over(axis, column) {
    const steps = [];
    const values = [];
    let index = 0;
    column.rows.forEach((row, position) => {
        while ((axis.rows[index] ?? Number.POSITIVE_INFINITY) < row)
            index += 1;
        const step = axis.values[index];
        if (axis.rows[index] !== row || step === undefined || !Number.isFinite(step))
            return;
        steps.push(step);
        values.push(column.values[position] ?? Number.NaN);
    });
    return { axis: axis.name.slice(axis.name.search(LAST_PART)), steps, values };
}

;// CONCATENATED MODULE: ./src/results/number.ts
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const NAMED = /^([+-]?)(nan|inf|infinity)$/i;
function toNumber(text) {
    if (NUMBER.test(text))
        return Number(text);
    const named = NAMED.exec(text);
    if (named === null)
        return undefined;
    if (named[2]?.toLowerCase() === 'nan')
        return Number.NaN;
    return named[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./src/results/flatten.ts





function flatten(value, listAxis) {
    const found = nothingYet();
    collect(value, '', found, listAxis === undefined ? courseOf : () => ({ axis: listAxis }));
    if (found.metrics.size === 0)
        throw new Unreadable(withoutNumbers(value, found));
    return readingOf(found);
}
const FIRST_ROWS = 100;
function flattenRows(rows) {
    const found = nothingYet();
    const first = [];
    collectTable(rows, '', found, (row) => {
        if (first.length < FIRST_ROWS)
            first.push(row);
    });
    if (found.metrics.size === 0)
        throw new Unreadable(withoutNumbers(first, found));
    return readingOf(found);
}
function nothingYet() {
    return { metrics: new Map(), series: [], odd: { series: new Set(), texts: new Map(), nested: new Set() } };
}
function readingOf({ metrics, series = [], odd }) {
    return { metrics: asMetrics(metrics), series, notes: notesOn(odd) };
}
function collect(value, name, found, courseIn, course) {
    if (value instanceof Map) {
        const own = courseIn(value);
        for (const [key, item] of value) {
            collect(item, name === '' ? key : `${name}.${key}`, found, courseIn, own);
        }
    }
    else if (Array.isArray(value)) {
        if (value.some((item) => item instanceof Map))
            collectTable(value, name, found);
        else
            collectList(value, name, found, course);
    }
    else if (typeof value === 'number')
        add(found, name, value);
    else if (typeof value === 'string' && toNumber(value.trim()) !== undefined)
        found.odd.texts.set(name, value);
}
function add({ metrics }, name, number) {
    if (metrics.has(name))
        throw new Unreadable(`has two numbers named ${quote(name)}`);
    keep(metrics, name, number);
}
function collectTable(rows, name, found, see) {
    const columns = new Map();
    let count = 0;
    for (const row of rows) {
        see?.(row);
        if (!(row instanceof Map))
            continue;
        count += 1;
        const inRow = { metrics: new Map(), series: undefined, odd: found.odd };
        collect(row, name, inRow, withoutCourse);
        for (const [full, number] of inRow.metrics) {
            const column = columns.get(full) ?? { name: full, rows: [], values: [] };
            if (column.rows.length === 0)
                keep(columns, full, column);
            column.rows.push(count);
            column.values.push(number);
        }
    }
    for (const column of columns.values())
        add(found, column.name, column.values.at(-1) ?? Number.NaN);
    if (found.series === undefined)
        return;
    for (const series of seriesOf([...columns.values()]))
        found.series.push(series);
}
function collectList(list, name, found, course) {
    const last = list.findLast((item) => item !== null);
    if (Array.isArray(last))
        found.odd.nested.add(name);
    if (typeof last !== 'number')
        return;
    if (name === '')
        throw new Unreadable('is a list of numbers, which have no names');
    add(found, name, last);
    if (list.length > 1)
        found.odd.series.add(name);
    if (course !== undefined && found.series !== undefined && !isAxis(name)) {
        found.series.push(seriesOfList(list, name, course));
    }
}
function seriesOfList(list, name, { axis, at }) {
    const steps = [];
    const values = [];
    list.forEach((value, index) => {
        const step = at?.length === list.length ? at[index] : index + 1;
        if (typeof value !== 'number' || typeof step !== 'number' || !Number.isFinite(step))
            return;
        steps.push(step);
        values.push(value);
    });
    return inOrder(name, at === undefined || at.length === list.length ? axis : 'index', steps, values);
}
function withoutCourse() {
    return { axis: 'index' };
}
function courseOf(dict) {
    for (const [key, item] of dict) {
        if (isAxis(key) && Array.isArray(item) && item.length > 1)
            return { axis: key, at: item };
    }
    return { axis: Array.isArray(dict.get('loss')) ? 'epoch' : 'index' };
}
function notesOn({ series, texts, nested }) {
    const notes = [];
    if (series.size > 0)
        notes.push(`Of a list of numbers, the last one counts: ${quoteSome([...series])}.`);
    if (texts.size > 0) {
        notes.push(`Numbers in quotes are texts, and were not compared: ${quoteSome([...texts.keys()])}.`);
    }
    if (nested.size > 0)
        notes.push(`Lists within lists were not compared: ${quoteSome([...nested])}.`);
    return notes;
}
function withoutNumbers(value, { odd: { texts } }) {
    const [text] = texts;
    if (text !== undefined) {
        const [name, content] = text;
        return `holds no number: ${quote(name)} is the text ${quote(content)}; write it without quotes`;
    }
    const keys = [value].flat().flatMap((item) => (item instanceof Map ? [...item.keys()] : []));
    if (keys.length > 0)
        return `holds no number under ${quoteSome([...new Set(keys)])}`;
    return value instanceof Map
        ? 'holds no number: it is empty'
        : `holds no number by name, but ${kindOf(value)}`;
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'string' ? `the text ${quote(value)}` : String(value);
}

;// CONCATENATED MODULE: ./src/results/points.ts



const MOST_VALUES = 2_000_000;
function checkValueCount(count) {
    if (count > MOST_VALUES)
        throw new Unreadable('holds more than 2,000,000 values: log less often');
}
const WITHOUT_STEPS = 'value';
function noPoints() {
    return { byName: new Map(), count: 0 };
}
function addPoint(points, name, step, value) {
    points.count += 1;
    checkValueCount(points.count);
    let those = points.byName.get(name);
    if (those === undefined) {
        those = { steps: [], values: [] };
        keep(points.byName, name, those);
    }
    those.steps.push(Number.isFinite(step) ? step : 0);
    those.values.push(value);
}
function bySteps({ byName, count }) {
    const sorted = Array.from(byName, ([name, { steps, values }]) => {
        if (steps.every((step, index) => index === 0 || step >= (steps[index - 1] ?? step)))
            return [name, { steps, values }];
        const order = steps.map((_, index) => index).sort((a, b) => (steps[a] ?? 0) - (steps[b] ?? 0));
        const pick = (numbers) => order.map((index) => numbers[index] ?? Number.NaN);
        return [name, { steps: pick(steps), values: pick(values) }];
    });
    return { byName: new Map(sorted), count };
}
function points_seriesOf({ byName }, axis) {
    return Array.from(byName, ([name, { steps, values }]) => {
        if (values.length > 1 && steps.every((step) => step === 0)) {
            return { name, axis: WITHOUT_STEPS, at: steps.map((_, index) => index + 1), values };
        }
        return ascend(steps) ? { name, axis, at: steps, values } : inOrder(name, axis, steps, values);
    });
}
function ascend(steps) {
    return steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? step));
}

;// CONCATENATED MODULE: ./src/results/quoted.ts


const ESCAPES = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['/', '/'],
    ['\\', '\\'],
    ['"', '"'],
    ["'", "'"],
]);
const CODE_LENGTH = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function readQuoted(cursor) {
    const start = cursor.at;
    const mark = next(cursor);
    cursor.at += 1;
    let content = '';
    for (let plain = cursor.at;;) {
        const character = next(cursor);
        if (character === '' || character === '\n')
            throw faultAt(cursor.text, start, 'this text is not closed');
        if (character === mark || character === '\\')
            content += cursor.text.slice(plain, cursor.at);
        cursor.at += 1;
        if (character === mark)
            return content;
        if (character === '\\') {
            content += readEscape(cursor);
            plain = cursor.at;
        }
    }
}
function readEscape(cursor) {
    const kind = next(cursor);
    const simple = ESCAPES.get(kind);
    const length = CODE_LENGTH.get(kind) ?? 0;
    const digits = cursor.text.slice(cursor.at + 1, cursor.at + 1 + length);
    const code = digits.length === length && /^[\da-f]+$/i.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (simple === undefined && (code < 0 || code > 0x10ffff)) {
        throw faultAt(cursor.text, cursor.at - 1, 'this backslash begins no known escape');
    }
    cursor.at += 1 + length;
    return simple ?? String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./src/results/literal.ts




const DEEPEST = 32;
const MOST_BRACKETS = 1_000_000;
const literal_NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const SIGN = /[+-]/y;
const WORD = /[A-Za-z_][\w.]*/y;
const HOLDS_A_VALUE = /^(?:\w+\.)*(?:float\d*|longdouble|u?int\d*|[tT]ensor|[aA]rray|OrderedDict|Counter|dict)$/;
const CLOSING = { '{': '}', '[': ']', '(': ')' };
function readLiteral(text, dialect) {
    const cursor = readerOf(text);
    const value = readValue(cursor, dialect, 0);
    skipSpace(cursor);
    if (!isAtEnd(cursor))
        throw expected(cursor, 'the end');
    return value;
}
function* eachLiteral(text, dialect) {
    const cursor = readerOf(text);
    for (skipSpace(cursor); !isAtEnd(cursor); skipSpace(cursor)) {
        cursor.values = 0;
        cursor.brackets = 0;
        const value = readValue(cursor, dialect, 0);
        if (!endsLine(cursor)) {
            skipSpace(cursor);
            throw expected(cursor, 'the end of the line');
        }
        yield value;
    }
}
function readerOf(text) {
    return { text, at: 0, values: 0, brackets: 0 };
}
function readValue(cursor, dialect, depth) {
    skipSpace(cursor);
    checkValueCount(++cursor.values);
    if (depth > DEEPEST)
        throw faultAt(cursor.text, cursor.at, `it is nested more than ${DEEPEST} levels deep`);
    const first = next(cursor);
    if (first === '{')
        return readDict(cursor, dialect, depth);
    if (first === '[' || (first === '(' && dialect.python))
        return readList(cursor, dialect, depth);
    if (first !== '' && dialect.quotes.includes(first))
        return readQuoted(cursor);
    return readNumber(cursor) ?? readWord(cursor, dialect, depth);
}
function readNumber(cursor) {
    const digits = cursor_take(cursor, literal_NUMBER);
    return digits === undefined ? undefined : Number(digits);
}
function readWord(cursor, dialect, depth) {
    const start = cursor.at;
    const sign = cursor_take(cursor, SIGN);
    const word = cursor_take(cursor, WORD) ?? '';
    const value = dialect.words.get(word);
    if (typeof value === 'number')
        return sign === '-' ? -value : value;
    if (sign === undefined && value !== undefined)
        return value;
    if (sign === undefined && dialect.python && next(cursor) === '(') {
        const held = readCall(cursor, dialect, depth);
        return HOLDS_A_VALUE.test(word) ? held : null;
    }
    cursor.at = start;
    throw expected(cursor, 'a value');
}
function readCall(cursor, dialect, depth) {
    const start = cursor.at;
    cursor.at += 1;
    const value = readValue(cursor, dialect, depth + 1);
    for (let open = 1; open > 0;) {
        const character = next(cursor);
        if (character === '')
            throw faultAt(cursor.text, start, 'this bracket is not closed');
        if (dialect.quotes.includes(character)) {
            readQuoted(cursor);
            continue;
        }
        if ('([{'.includes(character))
            open += 1;
        if (')]}'.includes(character))
            open -= 1;
        cursor.at += 1;
    }
    return value;
}
function readDict(cursor, dialect, depth) {
    const entries = new Map();
    readItems(cursor, dialect, () => {
        const start = cursor.at;
        const key = readKey(cursor, dialect);
        if (entries.has(key))
            throw faultAt(cursor.text, start, `the key ${quote(key)} is there twice`);
        skipSpace(cursor);
        if (next(cursor) !== ':')
            throw expected(cursor, '":" after the key');
        cursor.at += 1;
        entries.set(key, readValue(cursor, dialect, depth + 1));
    });
    return entries;
}
function readKey(cursor, dialect) {
    const first = next(cursor);
    if (first !== '' && dialect.quotes.includes(first))
        return readQuoted(cursor);
    const number = dialect.python ? cursor_take(cursor, literal_NUMBER) : undefined;
    if (number === undefined) {
        throw expected(cursor, dialect.python ? 'a key in quotes' : 'a key in double quotes');
    }
    return number;
}
function readList(cursor, dialect, depth) {
    const items = [];
    readItems(cursor, dialect, () => items.push(readValue(cursor, dialect, depth + 1)));
    return items;
}
function readItems(cursor, dialect, readItem) {
    cursor.brackets += 1;
    if (cursor.brackets > MOST_BRACKETS)
        throw new Unreadable('holds more than 1,000,000 lists and dicts');
    const closing = CLOSING[next(cursor)] ?? '';
    cursor.at += 1;
    skipSpace(cursor);
    for (let first = true; next(cursor) !== closing; first = false) {
        if (!first) {
            if (next(cursor) !== ',')
                throw expected(cursor, `"," or "${closing}"`);
            cursor.at += 1;
            skipSpace(cursor);
            if (dialect.python && next(cursor) === closing)
                break;
        }
        readItem();
        skipSpace(cursor);
    }
    cursor.at += 1;
}

;// CONCATENATED MODULE: ./src/results/formats/json.ts


const JSON_DIALECT = {
    quotes: '"',
    words: new Map([
        ['true', true],
        ['false', false],
        ['null', null],
        ['NaN', Number.NaN],
        ['Infinity', Number.POSITIVE_INFINITY],
    ]),
    python: false,
};
const jsonFormat = {
    name: 'JSON',
    recognise: (path, head) => /\.json$/i.test(path) || /^\s*[{[]/.test(head),
    read: ({ text }) => flatten(readLiteral(text, JSON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/formats/python-dict.ts


const PYTHON_DIALECT = {
    quotes: '\'"',
    words: new Map([
        ['True', true],
        ['False', false],
        ['np.True_', true],
        ['np.False_', false],
        ['None', null],
        ['nan', Number.NaN],
        ['inf', Number.POSITIVE_INFINITY],
    ]),
    python: true,
};
const TEXTS_IN_DOUBLE_QUOTES = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)/g;
const OPENING = /^\s*(?:[\w.]+\(\s*)?[{[(]/;
const NOT_JSON = /['(]|\b(?:True|False|None|nan|inf)\b|\{\s*-?\d/;
function isPython(head) {
    return OPENING.test(head) && NOT_JSON.test(head.replace(TEXTS_IN_DOUBLE_QUOTES, '""'));
}
const pythonDictFormat = {
    name: 'a Python dict',
    recognise: (_path, head) => isPython(head),
    read: ({ text }) => flatten(readLiteral(text, PYTHON_DIALECT)),
};

;// CONCATENATED MODULE: ./src/results/predictions/table.ts





const ENOUGH_TO_TELL = 64 * 1024;
function tableFormatOf(path, text) {
    if (/^\s*\[/.test(text))
        return LIST;
    return /\.(?:json|jsonl|ndjson)$/i.test(path) || /^\s*\{/.test(text) ? LINES : CSV;
}
const CSV = {
    name: 'CSV',
    read(text) {
        const [firstLine = ''] = text.trimStart().split('\n', 1);
        const all = rowsOf(text, delimiterOf(firstLine));
        const names = all.next().value?.cells ?? [];
        return { names, rows: rowsBelow(names, all) };
    },
};
const LIST = {
    name: 'JSON',
    read: (text) => dictsAsTable([readLiteral(text, dialectOf(text))].flat()),
};
const LINES = {
    name: 'JSON lines',
    read: (text) => dictsAsTable(eachLiteral(text, dialectOf(text))),
};
function* rowsBelow(names, rows) {
    let isEmpty = true;
    for (const { line, cells } of rows) {
        if (cells.length !== names.length) {
            const [there, above] = [cells.length, names.length];
            throw new Unreadable(`has a fault in line ${line}: cells there: ${there}, in the first line: ${above}; a cell with a comma in it needs quotes`);
        }
        yield { place: `line ${line}`, at: (column) => cells[column] };
        isEmpty = false;
    }
    if (isEmpty)
        throw new Unreadable('has a header, but no row below it');
}
function dialectOf(text) {
    return isPython(text.slice(0, ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT;
}
function dictsAsTable(dicts) {
    const all = dicts[Symbol.iterator]();
    const first = all.next().value;
    if (!(first instanceof Map)) {
        throw new Unreadable('does not begin with a dict; write one for each example: `{"id": "7.png", "label": 3, "prediction": 5}`');
    }
    const names = [...first.keys()];
    return { names, rows: rowsOfDicts(names, first, all) };
}
function* rowsOfDicts(names, first, others) {
    let dict = first;
    for (let count = 1; dict !== undefined; count += 1) {
        const place = `dict ${count}`;
        if (!(dict instanceof Map))
            throw new Unreadable(`has something else where ${place} belongs`);
        const row = dict;
        yield { place, at: (column) => row.get(names[column] ?? '') };
        const { done, value } = others.next();
        dict = done === true ? undefined : value;
    }
}

;// CONCATENATED MODULE: ./src/results/predictions/text.ts

const LONGEST = 200;
const WHOLE = /^(-?(?:0|[1-9]\d*))\.0+$/;
function idIn(row, column) {
    const value = row.at(column);
    if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
        throw new Unreadable(`has an id in ${row.place} of more digits than a number holds; write ids in quotes`);
    }
    const id = textIn(row, column, 'id');
    if (id === '')
        throw new Unreadable(`has an empty id in ${row.place}`);
    return id;
}
function textIn(row, column, what) {
    const value = row.at(column);
    if (value === undefined)
        throw new Unreadable(`has no ${what} in ${row.place}`);
    if (typeof value === 'object' && value !== null) {
        throw new Unreadable(`has a list or a dict for the ${what} in ${row.place}, where one value belongs`);
    }
    const text = String(value ?? '').trim();
    if (text.length > LONGEST) {
        throw new Unreadable(`has more than ${LONGEST} characters for the ${what} in ${row.place}: ${quote(text)}`);
    }
    return text.replace(WHOLE, '$1').replace(/^-0$/, '0');
}

;// CONCATENATED MODULE: ./src/results/predictions/read.ts





const MOST_EXAMPLES = 200_000;
function readPredictions(files) {
    const { files: chosen, notes } = newestOfEach(files);
    const found = new Map();
    let path = '';
    try {
        for (const file of chosen) {
            path = file.path;
            notes.push(...readInto(found, path, new TextDecoder().decode(file.bytes)));
        }
        return { kind: 'predictions', predictions: Array.from(found.values(), (each) => each.prediction), notes };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'bad', path, reason: error.message };
        return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` };
    }
}
function readInto(found, path, text) {
    if (text.trim() === '')
        throw new Unreadable('it is empty');
    const format = tableFormatOf(path, text);
    try {
        const { names, rows } = format.read(text);
        const { columns, notes } = columnsIn(names);
        for (const row of rows) {
            const prediction = {
                id: idIn(row, columns.id),
                label: textIn(row, columns.label, 'label'),
                prediction: textIn(row, columns.prediction, 'prediction'),
            };
            read_keep(found, prediction, path, row);
        }
        return notes;
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        throw new Unreadable(`as ${format.name}, it ${error.message}`);
    }
}
function read_keep(found, prediction, path, { place }) {
    const { id } = prediction;
    const other = found.get(id);
    if (other !== undefined) {
        const again = other.path === path
            ? `has the id ${quote(id)} for a second time in ${place}`
            : `has the id ${quote(id)} in ${place}, which is in ${quote(other.path)}, too`;
        throw new Unreadable(`${again}; each example needs an id of its own`);
    }
    if (found.size === MOST_EXAMPLES) {
        throw new Unreadable('holds more than 200,000 examples, the most that are compared; write a part of them, the same in head and base');
    }
    found.set(id, { prediction, path });
}

;// CONCATENATED MODULE: ./src/results/at-best.ts

function takeAtBest(merged, takes) {
    const byName = new Map(merged.series.map((series) => [series.name, series]));
    const notes = new Map();
    const bestSteps = new Map();
    const bestStepOf = (series, better) => {
        const key = `${better} ${series.name}`;
        if (!bestSteps.has(key))
            bestSteps.set(key, series.at[bestIndex(series.values, better)]);
        return bestSteps.get(key);
    };
    const metrics = merged.metrics.map((metric) => {
        const wanted = takes(metric.name);
        if (wanted === undefined)
            return metric;
        const taken = takenAt(byName.get(metric.name), byName.get(wanted.metric), wanted, bestStepOf);
        if (typeof taken !== 'string')
            return { ...metric, ...taken };
        notes.set(taken, [...(notes.get(taken) ?? []), metric.name]);
        return metric;
    });
    return { metrics, notes: Array.from(notes, ([why, names]) => at_best_inWords(names, why)) };
}
function takenAt(own, searched, { metric, better }, bestStepOf) {
    if (searched === undefined)
        return `${quote(metric)} has no values over epochs or steps`;
    if (own === undefined)
        return 'of its own values only the last is known';
    if (own.axis !== searched.axis) {
        return `it is known by ${quote(own.axis)}, but ${quote(metric)} by ${quote(searched.axis)}`;
    }
    const best = bestStepOf(searched, better);
    if (best === undefined)
        return `${quote(metric)} is never a number`;
    const value = own.values[own.at.findLastIndex((at) => at <= best)];
    if (value === undefined)
        return `it has no value yet where ${quote(metric)} is best`;
    return { value, bestOf: searched.values.length };
}
function bestIndex(values, better) {
    return values.reduce((best, value, index) => {
        if (Number.isNaN(value))
            return best;
        const record = values[best];
        if (record === undefined)
            return index;
        return (better === 'lower' ? value < record : value > record) ? index : best;
    }, -1);
}
const MOST_NAMES = 3;
function at_best_inWords(names, why) {
    const listed = names.slice(0, MOST_NAMES).map(quote).join(', ');
    const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
    return `The last value counts of ${listed}${more}, not the one at the best epoch: ${why}.`;
}

;// CONCATENATED MODULE: ./src/results/dialect.ts


const dialect_ENOUGH_TO_TELL = 64 * 1024;
function dialect_dialectOf(text) {
    return isPython(text.slice(0, dialect_ENOUGH_TO_TELL)) ? PYTHON_DIALECT : JSON_DIALECT;
}

;// CONCATENATED MODULE: ./src/results/dict.ts



function dict_readDict(text) {
    const value = readLiteral(text, dialect_dialectOf(text));
    if (value instanceof Map)
        return value;
    throw new Unreadable('holds no dict');
}
function withFirst(dict, keys) {
    const first = new Map();
    for (const key of keys) {
        const value = dict.get(key);
        if (value !== undefined)
            first.set(key, value);
    }
    return new Map([...first, ...dict]);
}

;// CONCATENATED MODULE: ./src/results/formats/boosting.ts


const SET_AND_METRIC = /^\s*\{\s*["']([^"'{}]*)["']\s*:\s*\{\s*["']([^"'{}]*)["']\s*:\s*\[\s*[-\d.]/;
const UNNAMED_SET = /^(?:valid(?:ation)?_\d+|training|learn)$/;
const METRIC = /^(?:(?:binary_|multi_|m)?(?:logloss|error)|\w+-nloglik|auc(?:pr|_mu)?|average_precision|ndcg|map|l[12]|rmse|rmsle|mae|mape|mphe)(?:@.*)?$/;
const NUMBERED = /^valid(?:ation)?_\d+$/;
const boostingFormat = {
    name: "XGBoost's or LightGBM's evaluation results",
    recognise: (_path, head) => {
        const [, set = '', metric = ''] = SET_AND_METRIC.exec(head) ?? [];
        return UNNAMED_SET.test(set) || METRIC.test(metric);
    },
    read: ({ text }) => {
        const sets = dict_readDict(text);
        const numbered = [...sets.keys()].filter((name) => NUMBERED.test(name));
        return flatten(withFirst(sets, numbered.reverse()), 'iteration');
    },
};

;// CONCATENATED MODULE: ./src/results/formats/classification-report.ts


const CLASS = new RegExp(String.raw `^\s*\{[^{}]*\{\s*${['precision', 'recall', 'f1-score']
    .map((name) => String.raw `["']${name}["']\s*:[^,{}]{1,60},\s*`)
    .join('')}["']support["']\s*:`);
const OF_ALL_CLASSES = ['accuracy', 'macro avg', 'weighted avg', 'micro avg', 'samples avg'];
const classificationReportFormat = {
    name: "scikit-learn's classification report",
    recognise: (_path, head) => CLASS.test(head),
    read: ({ text }) => flatten(withFirst(dict_readDict(text), OF_ALL_CLASSES)),
};

;// CONCATENATED MODULE: ./src/results/formats/csv.ts






const NAME_HEADER = /^(?:name|metric|metrics|key|measure)$/i;
const VALUE_HEADER = /^(?:value|values|score|result)$/i;
const BLANK = /^(?:|na|n\/a|null|none|-)$/i;
const csvFormat = {
    name: 'CSV',
    recognise: (path, head) => /\.(?:csv|tsv)$/i.test(path) || hasTwoRows(head),
    read,
};
function hasTwoRows(head) {
    const [first = '', second = ''] = head.split('\n').filter((line) => line.trim() !== '');
    const delimiter = delimiterOf(first);
    const cells = first.split(delimiter).length;
    return cells > 1 && second.split(delimiter).length === cells;
}
function read({ text }) {
    const [firstLine = ''] = text.trimStart().split('\n', 1);
    const rows = rowsOf(text, delimiterOf(firstLine));
    const first = rows.next();
    if (first.done)
        throw new Unreadable('has no header');
    const header = first.value;
    const pairs = isPairs(header);
    const columns = pairs ? readPairs(header, rows) : readColumns(header, rows);
    const found = new Map();
    for (const { name, values } of columns) {
        if (found.has(name))
            throw new Unreadable(`has two columns named ${quote(name)}`);
        keep(found, name, values.at(-1) ?? Number.NaN);
    }
    if (found.size > 0)
        return { metrics: asMetrics(found), series: pairs ? [] : seriesOf(columns), notes: [] };
    throw new Unreadable(`holds no number at the end of a column; the columns are ${quoteSome(header.cells)}`);
}
function isPairs({ cells }) {
    const [name = '', value = ''] = cells;
    return cells.length === 2 && (isPair(cells) || (NAME_HEADER.test(name) && VALUE_HEADER.test(value)));
}
function isPair([name = '', value = '']) {
    return toNumber(name) === undefined && toNumber(value) !== undefined;
}
function readPairs(header, rows) {
    const columns = new Map();
    const add = ({ cells: [name = '', value = ''] }) => {
        const number = toNumber(value);
        if (number !== undefined)
            keep(columns, name, { name, rows: [1], values: [number] });
    };
    if (isPair(header.cells))
        add(header);
    for (const row of rows) {
        checkLength(row, 2);
        add(row);
    }
    return [...columns.values()];
}
function readColumns(header, rows) {
    if (header.cells.every((cell) => cell === '' || toNumber(cell) !== undefined)) {
        throw new Unreadable('has numbers in its first line, where the names of the columns belong');
    }
    const columns = header.cells.map((cell, index) => ({
        name: index === 0 ? cell.replace(/^#\s*/, '') : cell,
        rows: [],
        values: [],
        endsInText: false,
    }));
    let count = 0;
    let numbers = 0;
    for (const row of rows) {
        checkLength(row, columns.length);
        count += 1;
        for (const [index, column] of columns.entries()) {
            const cell = row.cells[index] ?? '';
            if (BLANK.test(cell))
                continue;
            const number = toNumber(cell);
            column.endsInText = number === undefined;
            if (number === undefined)
                continue;
            numbers += 1;
            checkValueCount(numbers);
            column.rows.push(count);
            column.values.push(number);
        }
    }
    if (count === 0)
        throw new Unreadable('has a header, but no row below it');
    return columns.filter(({ name, values, endsInText }) => name !== '' && values.length > 0 && !endsInText);
}
function checkLength({ line, cells }, length) {
    if (cells.length === length)
        return;
    throw new Unreadable(`has a fault in line ${line}: cells there: ${cells.length}, in the first line: ${length}`);
}

;// CONCATENATED MODULE: ./src/results/formats/dvclive.ts

const PLOT = /^(?:(?<folder>.+?)\/)?plots\/metrics\/(?<name>.+)\.tsv$/;
const dvcliveFormat = {
    name: "a plot of DVCLive's",
    recognise: (path) => PLOT.test(path),
    wholeOf: (path) => {
        const plot = PLOT.exec(path);
        return plot === null ? undefined : (plot.groups?.folder ?? '');
    },
    read: (content) => {
        const { series, notes } = csvFormat.read(content);
        const name = (PLOT.exec(content.path)?.groups?.name ?? '').replaceAll('/', '.');
        const plotted = content.path.slice(content.path.lastIndexOf('/') + 1, -'.tsv'.length);
        const plots = series.filter((one) => one.name === plotted);
        return { metrics: [], series: plots.map((one) => ({ ...one, name })), notes };
    },
};

;// CONCATENATED MODULE: ./src/results/formats/jsonl.ts



const TWO_DICTS = /^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/;
const jsonlFormat = {
    name: 'JSON lines',
    recognise: (path, head) => /\.(?:jsonl|ndjson)$/i.test(path) || TWO_DICTS.test(head),
    read: ({ text }) => flattenRows(eachLiteral(text, dialect_dialectOf(text))),
};

;// CONCATENATED MODULE: ./src/results/formats/lm-eval.ts


const RESULTS = /^\s*\{\s*"results"\s*:\s*\{/;
const METRIC_AND_FILTER = /"[^\s",]+,[^\s",]+"\s*:/;
const lmEvalFormat = {
    name: 'results of lm-evaluation-harness',
    recognise: (_path, head) => RESULTS.test(head) && METRIC_AND_FILTER.test(head),
    read: ({ text }) => {
        const file = dict_readDict(text);
        const tasks = withFirst(dictIn(file, 'results'), dictIn(file, 'groups').keys());
        return flatten(new Map(Array.from(tasks, ([task, numbers]) => [task, metricsOf(numbers)])));
    },
};
function dictIn(dict, key) {
    const inner = dict.get(key);
    return inner instanceof Map ? inner : new Map();
}
function metricsOf(numbers) {
    if (!(numbers instanceof Map))
        return null;
    const measured = [...numbers].filter(([key, value]) => key.includes(',') && typeof value === 'number');
    return new Map(measured.map(([key, value]) => [key.replace(/,none$/, ''), value]));
}

;// CONCATENATED MODULE: ./src/results/sqlite/columns.ts

const TOKEN = /\s+|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"]*"|`[^`]*`|\[[^\]]*\]|'[^']*'|[\w$\u0080-\uffff]+|[\s\S]/g;
const SAYS_NOTHING = /^(?:\s|--|\/\*)/;
const IN_QUOTES = /^["`['].*["`\]']$/s;
const BEGINS_A_CONSTRAINT = /^(?:constraint|primary|unique|check|foreign)$/i;
function columnsOf(sql) {
    const tokens = tokensOf(sql);
    const opening = tokens.indexOf('(');
    const closing = closingOf(tokens, opening);
    const isTable = is(tokens[0], 'create') && is(tokens[1], 'table') && closing !== -1;
    if (!isTable || tokens.slice(closing).some((token) => is(token, 'without'))) {
        throw new Unreadable(`has a table that is none of plain rows: ${quote(sql)}`);
    }
    return definitionsIn(tokens.slice(opening + 1, closing))
        .filter(([name = '', ...words]) => !BEGINS_A_CONSTRAINT.test(name) && isStored(words))
        .map(([name = '']) => unquoted(name));
}
function closingOf(tokens, opening) {
    let depth = 0;
    return tokens.findIndex((token, index) => {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        return index >= opening && depth === 0;
    });
}
function definitionsIn(tokens) {
    const definitions = [[]];
    let depth = 0;
    for (const token of tokens) {
        if (token === ')')
            depth -= 1;
        if (depth === 0 && token === ',')
            definitions.push([]);
        else if (depth === 0)
            definitions.at(-1)?.push(token);
        if (token === '(')
            depth += 1;
    }
    return definitions;
}
function isStored(words) {
    return !words.some((word) => is(word, 'as')) || words.some((word) => is(word, 'stored'));
}
function is(token, word) {
    return token?.toLowerCase() === word;
}
function tokensOf(sql) {
    return (sql.match(TOKEN) ?? []).filter((token) => !SAYS_NOTHING.test(token));
}
function unquoted(token) {
    return IN_QUOTES.test(token) ? token.slice(1, -1) : token;
}

;// CONCATENATED MODULE: ./src/results/sqlite/record.ts

const LONGEST_VARINT = 9;
const decoder = new TextDecoder();
function valuesOf(record, places) {
    const values = places.map(() => null);
    const types = { view: record, at: 0, end: record.byteLength };
    types.end = readVarint(types);
    if (types.end > record.byteLength)
        throw damaged('a row is shorter than it says');
    let at = types.end;
    for (let place = 0; types.at < types.end; place += 1) {
        const type = readVarint(types);
        const size = sizeOf(type);
        if (at + size > record.byteLength)
            throw damaged('a row is shorter than it says');
        const wanted = places.indexOf(place);
        if (wanted !== -1)
            values[wanted] = contentOf(record, at, size, type);
        at += size;
    }
    return values;
}
const INTEGER_SIZES = [0, 1, 2, 3, 4, 6, 8];
const DOUBLE = 7;
const ZERO = 8;
const ONE = 9;
const FIRST_OF_VARIABLE_SIZE = 12;
function sizeOf(type) {
    if (type >= FIRST_OF_VARIABLE_SIZE)
        return Math.floor((type - FIRST_OF_VARIABLE_SIZE) / 2);
    if (type === DOUBLE)
        return 8;
    if (type > ONE)
        throw damaged('a row has a value of no type');
    return INTEGER_SIZES[type] ?? 0;
}
function contentOf(view, at, size, type) {
    if (type === 0)
        return null;
    if (type === DOUBLE)
        return view.getFloat64(at);
    if (type === ZERO || type === ONE)
        return type - ZERO;
    if (type < FIRST_OF_VARIABLE_SIZE)
        return integerOf(view, at, size);
    if (type % 2 === 0)
        return 'bytes';
    return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, size));
}
function integerOf(view, at, size) {
    let value = view.getInt8(at);
    for (let index = 1; index < size; index += 1)
        value = value * 256 + view.getUint8(at + index);
    return value;
}
function readVarint(cursor) {
    let value = 0;
    for (let length = 1; length <= LONGEST_VARINT && cursor.at < cursor.end; length += 1) {
        const byte = cursor.view.getUint8(cursor.at);
        cursor.at += 1;
        if (length === LONGEST_VARINT)
            return value * 256 + byte;
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    throw damaged('a number in it ends nowhere');
}
function damaged(what) {
    return new Unreadable(`is damaged: ${what}`);
}

;// CONCATENATED MODULE: ./src/results/sqlite/pages.ts


const FILE_HEADER = 100;
const INTERIOR = 0x05;
const LEAF = 0x0d;
const LINK = 4;
const LONGEST_ROW = 256 * 1024;
function* recordsOf(pages, root) {
    const scan = { ...pages, claimed: new Uint8Array(pages.count + 1) };
    const open = [claim(scan, root)];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
        const start = (number - 1) * scan.size;
        const end = start + scan.usable;
        const head = number === 1 ? start + FILE_HEADER : start;
        const type = scan.view.getUint8(head);
        const cells = scan.view.getUint16(head + 3);
        const pointers = head + (type === LEAF ? 8 : 12);
        const page = { number, start, end, cells, pointers };
        if (pointers + 2 * cells > end)
            throw damaged(`page ${number} has too many cells`);
        if (type === INTERIOR)
            open.push(claim(scan, scan.view.getUint32(head + 8)), ...childrenOf(scan, page));
        else if (type === LEAF)
            yield* recordsIn(scan, page);
        else
            throw damaged(`page ${number} belongs to no table`);
    }
}
function childrenOf(scan, page) {
    return Array.from({ length: page.cells }, (_, index) => {
        const cell = cellAt(scan, page, page.cells - 1 - index);
        if (cell + LINK > page.end)
            throw damaged(`page ${page.number} has a cell outside of it`);
        return claim(scan, scan.view.getUint32(cell));
    });
}
function* recordsIn(scan, page) {
    let room = scan.usable;
    for (let index = 0; index < page.cells; index += 1) {
        const cursor = { view: scan.view, at: cellAt(scan, page, index), end: page.end };
        const start = cursor.at;
        const length = readVarint(cursor);
        readVarint(cursor);
        if (length > LONGEST_ROW)
            throw new Unreadable('has a row of more than 256 KiB');
        const inPage = lengthInPage(length, scan.usable);
        const end = cursor.at + inPage + (inPage < length ? LINK : 0);
        room -= end - start;
        if (end > page.end || room < 0)
            throw damaged(`page ${page.number} has rows outside of it`);
        const { buffer, byteOffset } = scan.view;
        yield inPage === length
            ? new DataView(buffer, byteOffset + cursor.at, length)
            : gathered(scan, cursor.at, inPage, length);
    }
}
function cellAt({ view }, { start, pointers }, index) {
    return start + view.getUint16(pointers + 2 * index);
}
function gathered(scan, start, inPage, length) {
    const record = new Uint8Array(length);
    const { view } = scan;
    record.set(new Uint8Array(view.buffer, view.byteOffset + start, inPage));
    let next = view.getUint32(start + inPage);
    for (let filled = inPage; filled < length;) {
        const page = (claim(scan, next) - 1) * scan.size;
        const piece = Math.min(scan.usable - LINK, length - filled);
        record.set(new Uint8Array(view.buffer, view.byteOffset + page + LINK, piece), filled);
        filled += piece;
        next = view.getUint32(page);
    }
    return new DataView(record.buffer);
}
function lengthInPage(length, usable) {
    const most = usable - 35;
    if (length <= most)
        return length;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((length - least) % (usable - LINK));
    return fitting <= most ? fitting : least;
}
function claim({ count, claimed }, page) {
    if (page < 1 || page > count)
        throw new Unreadable(`is cut off: it lacks its page ${page}`);
    if (claimed[page] === 1)
        throw damaged(`page ${page} is used twice`);
    claimed[page] = 1;
    return page;
}

;// CONCATENATED MODULE: ./src/results/sqlite/database.ts




const SQLITE_MAGIC = 'SQLite format 3\0';
const HEADER = 100;
const UTF_8 = 1;
const WAL = 2;
const SCHEMA = {
    root: 1,
    sql: 'CREATE TABLE sqlite_schema(type text, name text, tbl_name text, rootpage integer, sql text)',
};
function openSqlite(bytes) {
    if (bytes.length < HEADER)
        throw new Unreadable('is cut off in its header');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const size = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
    const usable = size - view.getUint8(20);
    if (size < 512 || (size & (size - 1)) !== 0 || usable < 480)
        throw damaged('no page has such a size');
    if (view.getUint32(56) > UTF_8)
        throw new Unreadable('keeps its texts as UTF-16, and only UTF-8 is read');
    const pages = { view, size, usable, count: Math.floor(bytes.length / size) };
    const tables = new Map();
    for (const [type, name, root, sql] of readRows(pages, SCHEMA, ['type', 'name', 'rootpage', 'sql'])) {
        const isTable = type === 'table' && typeof root === 'number' && typeof sql === 'string';
        if (isTable && typeof name === 'string')
            tables.set(name, { root, sql });
    }
    return { tables, usesWal: view.getUint8(19) === WAL, pages };
}
function database_rowsOf({ pages, tables }, name, columns) {
    const table = tables.get(name);
    if (table === undefined)
        throw new Unreadable(`has no table ${quote(name)}`);
    return readRows(pages, table, columns);
}
function* readRows(pages, { root, sql }, columns) {
    const stored = columnsOf(sql);
    const places = columns.map((column) => stored.indexOf(column));
    const missing = columns.find((_, index) => places[index] === -1);
    if (missing !== undefined)
        throw new Unreadable(`has no column ${quote(missing)} in the table of ${quote(sql)}`);
    for (const record of recordsOf(pages, root))
        yield valuesOf(record, places);
}

;// CONCATENATED MODULE: ./src/results/formats/mlflow.ts



const MOST_RUNS = 10_000;
const OF_THE_MACHINE = 'system/';
const INFINITE = 1.7976931348623157e308;
const mlflowFormat = {
    name: 'a database of MLflow',
    recognise: (_path, head) => head.startsWith(SQLITE_MAGIC),
    read: mlflow_read,
};
function mlflow_read({ bytes }) {
    const database = openSqlite(bytes);
    const runs = runsWithMetrics(database);
    const nested = nestedRuns(database, runs);
    const choices = runs.filter(({ id }) => !nested.has(id));
    const [newest] = (choices.length > 0 ? choices : runs).toSorted((a, b) => b.startedAt - a.startedAt);
    if (newest === undefined) {
        throw new Unreadable(`holds no metric of a run that is not deleted${walHint(database)}`);
    }
    return {
        metrics: [],
        series: points_seriesOf(bySteps(pointsOf(database, newest)), 'step'),
        notes: mlflow_notesOn(runs, nested, newest),
    };
}
const RUN_COLUMNS = ['run_uuid', 'name', 'start_time', 'lifecycle_stage'];
const METRIC_COLUMNS = ['run_uuid', 'key', 'value', 'is_nan', 'step'];
function runsWithMetrics(database) {
    const runs = new Map();
    for (const [id, name, start, stage] of rows(database, 'runs', RUN_COLUMNS)) {
        if (typeof id !== 'string' || stage !== 'active')
            continue;
        runs.set(id, {
            id,
            name: typeof name === 'string' ? name : '',
            startedAt: typeof start === 'number' ? start : 0,
        });
        if (runs.size > MOST_RUNS)
            throw new Unreadable('holds more than 10,000 runs: write a store of its own');
    }
    const withMetrics = new Set();
    for (const [id, key] of rows(database, 'metrics', ['run_uuid', 'key'])) {
        if (typeof id === 'string' && runs.has(id) && !isOfTheMachine(key))
            withMetrics.add(id);
    }
    return [...runs.values()].filter(({ id }) => withMetrics.has(id));
}
function nestedRuns(database, runs) {
    const known = new Set(runs.map(({ id }) => id));
    const nested = new Set();
    for (const [id, key] of rows(database, 'tags', ['run_uuid', 'key'])) {
        if (key === 'mlflow.parentRunId' && typeof id === 'string' && known.has(id))
            nested.add(id);
    }
    return nested;
}
function pointsOf(database, run) {
    const points = noPoints();
    for (const [id, key, value, notANumber, step] of rows(database, 'metrics', METRIC_COLUMNS)) {
        if (id !== run.id || isOfTheMachine(key))
            continue;
        if (typeof key !== 'string' || typeof value !== 'number') {
            throw new Unreadable('has a row in its table "metrics" that is no name and number');
        }
        addPoint(points, key, typeof step === 'number' ? step : 0, notANumber === 1 ? Number.NaN : asLogged(value));
    }
    return points;
}
function asLogged(value) {
    return Math.abs(value) === INFINITE ? value * 2 : value;
}
function isOfTheMachine(key) {
    return typeof key === 'string' && key.startsWith(OF_THE_MACHINE);
}
function rows(database, table, columns) {
    if (database.tables.has(table))
        return database_rowsOf(database, table, columns);
    throw new Unreadable(`is no store of MLflow: it has no table "${table}"${walHint(database)}`);
}
function walHint({ usesWal }) {
    return usesWal
        ? '; what was written last may be in the file beside it that ends in "-wal", which is not read: run "PRAGMA journal_mode=DELETE" on the database at the end of the training'
        : '';
}
function mlflow_notesOn(runs, nested, { id, name }) {
    if (runs.length === 1)
        return [];
    const which = nested.size > 0 && !nested.has(id) ? 'the newest that is not nested in another' : 'the newest';
    return [
        `${runs.length} runs of MLflow hold metrics: ${which}, ${quote(name === '' ? id : name)}, was read.`,
    ];
}

;// CONCATENATED MODULE: ./src/results/formats/mlflow-files.ts



const METRIC_FILE = /^(?<run>(?:.*\/)?[0-9a-f]{32})\/metrics\/(?<name>.+)$/s;
const LINE = /^\d{10,16} (\S+)(?: (-?\d+)(?: \S+ \S+)?)?$/;
const mlflowFilesFormat = {
    name: 'a metric file of MLflow',
    recognise: (path, head) => METRIC_FILE.test(path) && LINE.test(head.split('\n', 1)[0]?.trimEnd() ?? ''),
    wholeOf: (path) => METRIC_FILE.exec(path)?.groups?.run,
    read: mlflow_files_read,
};
function mlflow_files_read({ path, text }) {
    const name = METRIC_FILE.exec(path)?.groups?.name ?? '';
    const points = noPoints();
    text.split('\n').forEach((line, index) => {
        if (line.trim() === '')
            return;
        const [, written = '', step = '0'] = LINE.exec(line.trimEnd()) ?? [];
        const value = toNumber(written);
        if (value === undefined) {
            throw new Unreadable(`has a fault in line ${index + 1}: expected a time, a number and a step`);
        }
        addPoint(points, name, Number(step), value);
    });
    return { metrics: [], series: points_seriesOf(bySteps(points), 'step'), notes: [] };
}

;// CONCATENATED MODULE: ./src/results/tensorboard/protobuf.ts

const WIRES = ['varint', 'fixed64', 'bytes', undefined, undefined, 'fixed32'];
function* fieldsOf({ view, start, end }) {
    const cursor = { view, at: start, end };
    while (cursor.at < end) {
        const key = protobuf_readVarint(cursor);
        const wire = WIRES[key & 7];
        if (wire === undefined || key < 8)
            throw fault(start);
        const value = wire === 'varint' || wire === 'bytes' ? protobuf_readVarint(cursor) : 0;
        const length = lengthOf(wire, value);
        if (length < 0 || length > end - cursor.at)
            throw fault(start);
        const from = cursor.at;
        cursor.at += length;
        yield { number: Math.floor(key / 8), wire, value, view, start: from, end: cursor.at };
    }
}
function onlyVarintOf({ view, start, end, wire, value }) {
    if (wire === 'varint')
        return value;
    if (wire !== 'bytes' || start === end)
        return undefined;
    const cursor = { view, at: start, end };
    const first = protobuf_readVarint(cursor);
    return cursor.at === end ? first : undefined;
}
function lengthOf(wire, value) {
    if (wire === 'bytes')
        return value;
    if (wire === 'varint')
        return 0;
    return wire === 'fixed64' ? 8 : 4;
}
const protobuf_LONGEST_VARINT = 10;
function protobuf_readVarint(cursor) {
    const { view, at, end } = cursor;
    for (let length = 1; length <= protobuf_LONGEST_VARINT && at + length <= end; length += 1) {
        if (view.getUint8(at + length - 1) >= 0x80)
            continue;
        cursor.at += length;
        return length === 1 ? view.getUint8(at) : protobuf_joined(view, at, length);
    }
    throw fault(at);
}
const PIECE = 2 ** 28;
function protobuf_joined(view, at, length) {
    const pieces = [0, 0, 0];
    for (let index = 0; index < length; index += 1) {
        const piece = Math.floor(index / 4);
        pieces[piece] = (pieces[piece] ?? 0) | ((view.getUint8(at + index) & 0x7f) << (7 * (index % 4)));
    }
    const [low = 0, middle = 0, high = 0] = pieces;
    const top = high & 0xff;
    if (top < 0x80)
        return low + middle * PIECE + top * PIECE * PIECE;
    return -(PIECE - 1 - low) - (PIECE - 1 - middle) * PIECE - (0xff - top) * PIECE * PIECE - 1;
}
function fault(at) {
    return new Unreadable(`has a fault at byte ${at}: a field of this record ends outside of it`);
}

;// CONCATENATED MODULE: ./src/results/tensorboard/crc32c.ts
const POLYNOMIAL = 0x82f63b78;
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1)
        rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
});
function crc32c(bytes, start = 0, end = bytes.length) {
    let crc = 0xffffffff;
    for (let at = start; at < end; at += 1) {
        crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
    }
    return ~crc >>> 0;
}

;// CONCATENATED MODULE: ./src/results/tensorboard/records.ts


const records_HEADER = 12;
const CHECKSUM = 4;
function* tfRecordsOf(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    for (let at = 0; at < bytes.length;) {
        if (bytes.length - at < records_HEADER)
            return true;
        checkSum(view, bytes, at, at + 8);
        const length = view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
        const start = at + records_HEADER;
        const end = start + length;
        if (end + CHECKSUM > bytes.length)
            return true;
        checkSum(view, bytes, start, end);
        yield { start, end };
        at = end + CHECKSUM;
    }
    return false;
}
function checkSum(view, bytes, start, end) {
    const crc = crc32c(bytes, start, end);
    const masked = (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
    if (masked === view.getUint32(end, true))
        return;
    throw new Unreadable(`is damaged at byte ${start}: its checksum does not match`);
}

;// CONCATENATED MODULE: ./src/results/tensorboard/tensor.ts

const TENSOR = { type: 1, content: 4 };
const floats = { field: 5, size: 4, read: (view, at) => view.getFloat32(at, true) };
const doubles = { field: 6, size: 8, read: (view, at) => view.getFloat64(at, true) };
const TYPES = new Map([
    [1, floats],
    [2, doubles],
    [3, { field: 7, size: 4, read: (view, at) => view.getInt32(at, true) }],
    [4, { field: 7, size: 1, read: (view, at) => view.getUint8(at) }],
    [5, { field: 7, size: 2, read: (view, at) => view.getInt16(at, true) }],
    [6, { field: 7, size: 1, read: (view, at) => view.getInt8(at) }],
    [9, { field: 10, size: 8, read: (view, at) => Number(view.getBigInt64(at, true)) }],
    [10, { field: 11, size: 1, read: (view, at) => view.getUint8(at) }],
    [14, { field: 13, size: 2, read: (view, at) => ofBfloat(view.getUint16(at, true)), ofBits: ofBfloat }],
    [17, { field: 7, size: 2, read: (view, at) => view.getUint16(at, true) }],
    [19, { field: 13, size: 2, read: (view, at) => ofHalf(view.getUint16(at, true)), ofBits: ofHalf }],
    [22, { field: 16, size: 4, read: (view, at) => view.getUint32(at, true) }],
    [23, { field: 17, size: 8, read: (view, at) => Number(view.getBigUint64(at, true)) }],
]);
const HOLDS_NUMBERS = new Set([
    TENSOR.content,
    ...Array.from(TYPES.values(), ({ field }) => field),
]);
function scalarOf(tensor) {
    let type;
    let numbers;
    for (const field of fieldsOf(tensor)) {
        if (field.number === TENSOR.type)
            type = TYPES.get(field.value);
        if (!HOLDS_NUMBERS.has(field.number))
            continue;
        if (numbers !== undefined)
            return undefined;
        numbers = field;
    }
    if (type === undefined)
        return undefined;
    if (numbers === undefined)
        return 0;
    if (numbers.number === TENSOR.content)
        return inContent(numbers, type);
    return numbers.number === type.field ? inField(numbers, type) : undefined;
}
function inContent({ view, start, end }, { size, read }) {
    return end - start === size ? read(view, start) : undefined;
}
function inField(field, type) {
    if (type === floats || type === doubles)
        return inContent(field, type);
    const value = onlyVarintOf(field);
    return value === undefined || type.ofBits === undefined ? value : type.ofBits(value);
}
function ofBfloat(bits) {
    const view = new DataView(new ArrayBuffer(4));
    view.setUint16(0, bits & 0xffff);
    return view.getFloat32(0);
}
function ofHalf(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

;// CONCATENATED MODULE: ./src/results/formats/tensorboard.ts





const FILE_VERSION = 'brain.Event:';
const EVENT = { step: 2, summary: 5 };
const SUMMARY = { value: 1 };
const VALUE = { tag: 1, simpleValue: 2, tensor: 8, metadata: 9 };
const METADATA = { pluginData: 1 };
const PLUGIN_DATA = { pluginName: 1 };
const SCALARS = 'scalars';
const CUT_OFF = 'An event file ends in the middle of a record, as its writer was not closed: what stands before it was read.';
const tensorboard_decoder = new TextDecoder();
const tensorboardFormat = {
    name: 'TensorBoard events',
    recognise: (path, head) => isEventFile(path) || head.slice(0, 64).includes(FILE_VERSION),
    wholeOf: (path) => (isEventFile(path) ? runOf(path) : undefined),
    read: tensorboard_read,
};
function tensorboard_read({ bytes }) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const found = { points: noPoints(), scalars: new Set() };
    const records = tfRecordsOf(bytes);
    let record = records.next();
    for (; record.done !== true; record = records.next())
        readEvent({ view, ...record.value }, found);
    return { metrics: [], series: points_seriesOf(found.points, 'step'), notes: record.value ? [CUT_OFF] : [] };
}
function readEvent(event, found) {
    const step = stepOf(event);
    for (const summary of fieldsOf(event)) {
        if (summary.number !== EVENT.summary || summary.wire !== 'bytes')
            continue;
        for (const value of fieldsOf(summary)) {
            if (value.number === SUMMARY.value && value.wire === 'bytes')
                tensorboard_readValue(value, step, found);
        }
    }
}
function stepOf(event) {
    let step = 0;
    for (const field of fieldsOf(event))
        if (field.number === EVENT.step)
            step = field.value;
    return step;
}
function tensorboard_readValue(value, step, found) {
    let tag = '';
    let plugin = '';
    let simple;
    let tensor;
    for (const field of fieldsOf(value)) {
        if (field.wire === 'fixed32' && field.number === VALUE.simpleValue) {
            simple = field.view.getFloat32(field.start, true);
        }
        if (field.wire !== 'bytes')
            continue;
        if (field.number === VALUE.tag)
            tag = textOf(field);
        if (field.number === VALUE.tensor)
            tensor = field;
        if (field.number === VALUE.metadata)
            plugin = pluginOf(field);
    }
    const number = tensor === undefined ? simple : scalarIn(tensor, tag, plugin, found);
    if (number === undefined)
        return;
    addPoint(found.points, tag, step, number);
}
function scalarIn(tensor, tag, plugin, { scalars }) {
    if (plugin !== SCALARS && !(plugin === '' && scalars.has(tag)))
        return undefined;
    const number = scalarOf(tensor);
    if (number !== undefined)
        scalars.add(tag);
    return number;
}
function pluginOf(metadata) {
    let plugin = '';
    for (const field of fieldsOf(metadata)) {
        if (field.number !== METADATA.pluginData || field.wire !== 'bytes')
            continue;
        for (const inner of fieldsOf(field)) {
            if (inner.number === PLUGIN_DATA.pluginName && inner.wire === 'bytes')
                plugin = textOf(inner);
        }
    }
    return plugin;
}
function textOf({ view, start, end }) {
    return tensorboard_decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

;// CONCATENATED MODULE: ./src/results/formats/trainer-state.ts



const trainerStateFormat = {
    name: 'the state of a Hugging Face Trainer',
    recognise: (_path, head) => /^\s*\{/.test(head) && head.includes('"log_history"'),
    read: ({ text }) => {
        const log = dict_readDict(text).get('log_history');
        if (!Array.isArray(log) || log.length === 0)
            throw new Unreadable('has an empty "log_history"');
        return flattenRows(log.map(named));
    },
};
function named(row) {
    if (!(row instanceof Map))
        return row;
    const isSummary = [...row.keys()].some((name) => name.endsWith('_runtime'));
    const own = (name) => isSummary || /^(?:epoch|step|(?:train|eval|test)_.*)$/s.test(name);
    const stepFirst = withFirst(row, ['step']);
    return new Map(Array.from(stepFirst, ([name, value]) => [own(name) ? name : `train/${name}`, value]));
}

;// CONCATENATED MODULE: ./src/results/formats/ultralytics.ts

const ultralytics_HEADER = /^\s*epoch\s*,[^\n]*\btrain\/\w*loss\b[^\n]*\bmetrics\/\w/;
const METRICS = 'metrics/';
const FITNESS = /^val\/mAP(?:50-95|_0\.5:0\.95)/;
const ultralyticsFormat = {
    name: "Ultralytics' results",
    recognise: (_path, head) => ultralytics_HEADER.test(head),
    read: (content) => {
        const { metrics, series, notes } = csvFormat.read(content);
        return { metrics: fitnessFirst(metrics.map(renamed)), series: series.map(renamed), notes };
    },
};
function renamed(one) {
    return one.name.startsWith(METRICS) ? { ...one, name: `val/${one.name.slice(METRICS.length)}` } : one;
}
function fitnessFirst(metrics) {
    return [...metrics].sort((a, b) => Number(FITNESS.test(b.name)) - Number(FITNESS.test(a.name)));
}

;// CONCATENATED MODULE: ./src/results/formats/wandb-summary.ts


const NO_JSON = /^(?:NaN|-?Infinity)$/;
const wandbSummaryFormat = {
    name: "a summary of W&B's",
    recognise: (path) => /(?:^|\/)wandb-summary\.json$/.test(path),
    read: ({ text }) => {
        const summary = [...dict_readDict(text)].filter(([name]) => !/^_(?:step|runtime|timestamp|wandb)$/.test(name));
        summary.sort(([a], [b]) => (a < b ? -1 : 1));
        return flatten(new Map(summary.map(([name, value]) => [name, plain(value)])));
    },
};
function plain(value) {
    if (typeof value === 'string')
        return NO_JSON.test(value) ? Number(value) : null;
    if (!(value instanceof Map))
        return value;
    if (value.has('_type'))
        return null;
    return new Map(Array.from(value, ([name, inner]) => [name, plain(inner)]));
}

;// CONCATENATED MODULE: ./src/results/formats.ts














const FORMATS = [
    tensorboardFormat,
    mlflowFormat,
    mlflowFilesFormat,
    wandbSummaryFormat,
    dvcliveFormat,
    jsonlFormat,
    trainerStateFormat,
    lmEvalFormat,
    classificationReportFormat,
    boostingFormat,
    pythonDictFormat,
    jsonFormat,
    ultralyticsFormat,
    csvFormat,
];
const PLAIN = [jsonFormat, jsonlFormat, pythonDictFormat, csvFormat];

;// CONCATENATED MODULE: ./src/results/thin.ts
const MOST_POINTS = 150_000;
const MOST_OF_ONE = 2_000;
const LEAST_OF_ONE = 50;
function thinAll(series) {
    const most = shareOf(series.map(({ at }) => at.length));
    let left = MOST_POINTS;
    const thinned = [];
    for (const one of series) {
        const thin = thinOut(one, most);
        left -= thin.at.length;
        if (left < 0)
            break;
        thinned.push(thin);
    }
    return thinned;
}
function shareOf(lengths) {
    let left = MOST_POINTS;
    const ascending = lengths.toSorted((a, b) => a - b);
    for (const [index, length] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - index));
        if (length > share)
            return Math.min(MOST_OF_ONE, Math.max(LEAST_OF_ONE, share));
        left -= length;
    }
    return MOST_OF_ONE;
}
function thinOut(series, most) {
    const { at, values } = series;
    const { length } = values;
    if (length <= most)
        return series;
    const perStretch = areFinite(values) ? 2 : 3;
    const stretches = Math.max(1, Math.floor((most - 2) / perStretch));
    const kept = [0];
    for (let stretch = 0; stretch < stretches; stretch++) {
        const from = 1 + Math.floor(((length - 2) * stretch) / stretches);
        const to = 1 + Math.floor(((length - 2) * (stretch + 1)) / stretches);
        keepLandmarks(values, from, to, kept);
    }
    kept.push(length - 1);
    const pick = (numbers) => kept.map((index) => numbers[index] ?? Number.NaN);
    return { ...series, at: pick(at), values: pick(values) };
}
function areFinite(values) {
    for (let index = 0; index < values.length; index++)
        if (!Number.isFinite(values[index]))
            return false;
    return true;
}
function keepLandmarks(values, from, to, kept) {
    let lowest = -1;
    let highest = -1;
    let broken = -1;
    let low = 0;
    let high = 0;
    for (let index = from; index < to; index++) {
        const value = values[index] ?? Number.NaN;
        if (!Number.isFinite(value)) {
            if (broken === -1)
                broken = index;
            continue;
        }
        if (lowest === -1) {
            lowest = index;
            highest = index;
            low = value;
            high = value;
        }
        else if (value < low) {
            lowest = index;
            low = value;
        }
        else if (value > high) {
            highest = index;
            high = value;
        }
    }
    const [first, second] = lowest < highest ? [lowest, highest] : [highest, lowest];
    if (broken !== -1 && broken < first)
        kept.push(broken);
    if (first !== -1)
        kept.push(first);
    if (broken > first && (broken < second || second === -1 || second === first))
        kept.push(broken);
    if (second !== first)
        kept.push(second);
    if (broken > second && second !== first)
        kept.push(broken);
}

;// CONCATENATED MODULE: ./src/results/read.ts





const HEAD = 64 * 1024;
function readResults(files, takes = () => undefined) {
    const { files: chosen, notes } = newestOfEach(files, wholeOf);
    const read = [];
    let path = '';
    try {
        for (const file of chosen) {
            path = file.path;
            const reading = readFile(path, file.bytes);
            read.push({ path, whole: wholeOf(path), metrics: reading.metrics, series: reading.series });
            notes.push(...reading.notes);
        }
        const merged = together(read);
        const taken = takeAtBest(merged, takes);
        const curves = curvesOf(merged.series);
        return {
            kind: 'metrics',
            metrics: taken.metrics,
            series: curves.series,
            notes: [...notes, ...taken.notes, ...curves.notes],
        };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'bad', path, reason: error.message };
        return { kind: 'bad', path, reason: `it could not be read: ${String(error)}` };
    }
}
function wholeOf(path) {
    for (const format of FORMATS) {
        const whole = format.wholeOf?.(path);
        if (whole !== undefined)
            return whole;
    }
    return undefined;
}
function curvesOf(series) {
    const long = series.filter(({ at }) => at.length > 1);
    const thin = thinAll(long);
    const missing = long.length - thin.length;
    const notes = missing > 0 ? [`The curves of ${missing} of ${long.length} metrics were left out.`] : [];
    return { series: thin, notes };
}
function readFile(path, bytes) {
    const head = decode(bytes.subarray(0, 4 * HEAD)).slice(0, HEAD);
    if (head.trim() === '' && decode(bytes).trim() === '')
        throw new Unreadable('it is empty');
    const format = FORMATS.find((candidate) => candidate.recognise(path, head));
    if (format === undefined) {
        const line = head.trim().split('\n', 1)[0] ?? '';
        throw new Unreadable(`it begins with ${quote(line)}; Headway reads ${namesOf(PLAIN)} and the files of libraries that its README lists`);
    }
    return explained(`as ${format.name}, it`, () => format.read(read_contentOf(path, bytes)));
}
function decode(bytes) {
    return new TextDecoder().decode(bytes);
}
function read_contentOf(path, bytes) {
    let text;
    return {
        path,
        bytes,
        get text() {
            text ??= decode(bytes);
            return text;
        },
    };
}
function together(read) {
    return explained(read.length > 1 ? 'together with the other files, it' : 'it', () => merge(read));
}
function explained(beginning, action) {
    try {
        return action();
    }
    catch (error) {
        if (!(error instanceof Unreadable))
            throw error;
        throw new Unreadable(`${beginning} ${error.message}`);
    }
}
function namesOf(formats) {
    return formats.map((format) => format.name).join(', ');
}

;// CONCATENATED MODULE: ./src/story/measure.ts




function measure(item, outcome, environment, wanted, missingScript) {
    return {
        schema: 1,
        id: (0,external_node_crypto_.randomUUID)(),
        ...identity(item),
        result: resultOf(outcome, wanted, missingScript),
        cost: outcome.cost,
        machine: outcome.machine,
        threads: outcome.threads,
        environment: {
            description: environment.description,
            source: environment.source,
            python: environment.python,
            packages: environment.packages,
        },
        logTail: outcome.logTail,
        reads: outcome.reads,
        reused: undefined,
    };
}
function unmeasured(item, failure, logTail = []) {
    return {
        schema: 1,
        id: (0,external_node_crypto_.randomUUID)(),
        ...identity(item),
        result: { kind: 'failed', failure },
        cost: undefined,
        machine: undefined,
        threads: {},
        environment: undefined,
        logTail,
        reads: undefined,
        reused: undefined,
    };
}
function identity({ side, commit, seed }) {
    return { side, commit, seed };
}
function resultOf(outcome, { results: patterns, predictions, metrics: rules }, missingScript) {
    const failure = failureOf(outcome.exit);
    if (failure !== undefined) {
        const blamed = failure.kind === 'exit-code' && missingScript !== undefined && isBlamed(missingScript, outcome);
        return {
            kind: 'failed',
            failure: blamed ? { kind: 'missing-script', script: missingScript } : failure,
        };
    }
    if (outcome.files.length === 0) {
        return { kind: 'failed', failure: { kind: 'no-results', patterns, refused: outcome.refused } };
    }
    const read = readResults(outcome.files, (0,take/* takesOf */.O)(rules));
    if (read.kind === 'bad') {
        return { kind: 'failed', failure: { kind: 'bad-results', path: read.path, reason: read.reason } };
    }
    const predicted = predictionsOf(outcome, predictions);
    return {
        kind: 'measured',
        metrics: read.metrics,
        series: read.series,
        predictions: predicted.predictions,
        notes: [...read.notes, ...missed(outcome, patterns), ...predicted.notes],
    };
}
function missed({ files, refused }, patterns) {
    return [
        ...patterns
            .filter((pattern) => !files.some((file) => file.pattern === pattern))
            .map((pattern) => `no file matches \`${pattern}\` of the input \`results\`.`),
        ...refused.slice(0, MOST_REFUSED).map(({ path, reason }) => `\`${path}\` does not count: it ${reason}.`),
    ];
}
const MOST_REFUSED = 5;
function predictionsOf({ predictionFiles }, patterns) {
    if (patterns.length === 0)
        return { predictions: undefined, notes: [] };
    if (predictionFiles.length === 0) {
        const names = patterns.map((pattern) => `\`${pattern}\``).join(', ');
        return { predictions: undefined, notes: [`no file matches ${names} of the input \`predictions\`.`] };
    }
    const read = readPredictions(predictionFiles);
    if (read.kind === 'predictions')
        return read;
    return { predictions: undefined, notes: [`\`${read.path}\` cannot be read: ${read.reason}.`] };
}
function failureOf(exit) {
    switch (exit.kind) {
        case 'finished':
            return undefined;
        case 'signal':
            return exit.outOfMemory ? { kind: 'out-of-memory' } : { kind: 'signal', signal: exit.signal };
        case 'exit-code':
        case 'timed-out':
        case 'cancelled':
            return exit;
    }
}
const NOT_THERE = /no such file|can(?:'t|not) (?:open|find|read)|not found|does not exist/i;
function isBlamed(script, { logTail }) {
    return logTail.some((line) => line.includes(script) && NOT_THERE.test(line));
}


/***/ })

};
