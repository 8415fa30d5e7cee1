export const id = 9463;
export const ids = [9463];
export const modules = {

/***/ 49463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/exit.ts
var exit = __webpack_require__(13139);
// EXTERNAL MODULE: ./src/files/error-code.ts
var error_code = __webpack_require__(4647);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/files/list-files.ts
var list_files = __webpack_require__(69185);
// EXTERNAL MODULE: ./src/files/verified-file.ts
var verified_file = __webpack_require__(48438);
// EXTERNAL MODULE: ./src/record/verdict-file.ts
var verdict_file = __webpack_require__(93147);
// EXTERNAL MODULE: ./src/models/export-manifest.ts
var export_manifest = __webpack_require__(70126);
;// CONCATENATED MODULE: ./src/models/verify-model.ts









const MOST_FILES = 100_000;
/** Of the two files that say what the others are. */
const MOST_BYTES = 64 * 2 ** 20;
const SIGNATURES = /\.(?:sigstore\.json|sigstore|intoto\.jsonl)$/;
/** What people put beside a model, and no library takes for one. */
const PAPERS = /^(?:readme|license|licence|notice|changelog)(?:\.(?:md|txt))?$/i;
/**
 * Holds the files of a folder to the verdict that lies among them. No link in it is followed.
 * @param folder one that is there
 * @throws BrokenError when something in it can't be read
 */
async function verifyModel(folder) {
    const { files, others } = await (0,list_files/* listFiles */.C)(folder, MOST_FILES);
    const here = new Set(files);
    const links = others.map((path) => `${path} is no file of its own: a link, or a device`);
    const own = [verdict_file/* VERDICT_FILE */.R2, export_manifest/* EXPORT_MANIFEST */.xI];
    if (!own.some((path) => here.has(path) || others.includes(path)))
        return { kind: 'nothing' };
    if (!here.has(verdict_file/* VERDICT_FILE */.R2)) {
        const missing = others.includes(verdict_file/* VERDICT_FILE */.R2) ? [] : [`${verdict_file/* VERDICT_FILE */.R2} is missing`];
        return { kind: 'refused', faults: [...missing, ...links] };
    }
    const verdict = await readSmall((0,external_node_path_.join)(folder, verdict_file/* VERDICT_FILE */.R2));
    const statement = (0,verdict_file/* readStatement */.cO)(verdict.toString('utf8'));
    if (typeof statement === 'string') {
        return { kind: 'refused', faults: [`${verdict_file/* VERDICT_FILE */.R2} is no verdict: ${statement}`] };
    }
    const { subject, predicate } = statement;
    const listed = here.has(export_manifest/* EXPORT_MANIFEST */.xI);
    const known = new Set([...own, ...subject.map(({ name }) => name)]);
    const strangers = files.filter((path) => !known.has(path) && !isBeside(path));
    const held = await describeSubjects(statement, folder, here);
    const faults = [
        ...(predicate.verdict === 'passed' ? [] : [`the verdict is ${predicate.verdict}, not passed`]),
        ...links,
        ...faultsOfSubjects(statement, held),
        ...strangers.map((path) => `${path} is not a file of this model`),
        ...(listed
            ? faultsOfList(await readSmall((0,external_node_path_.join)(folder, export_manifest/* EXPORT_MANIFEST */.xI)), statement, verdict, held)
            : []),
    ];
    const { run } = predicate;
    if (faults.length > 0)
        return { kind: 'refused', faults, run };
    const signatures = files.filter((path) => SIGNATURES.test(path) && !known.has(path));
    return { kind: 'consistent', run, files: subject.length, signatures, listed };
}
function isBeside(path) {
    return SIGNATURES.test(path) || PAPERS.test(path);
}
/** What each file that the verdict names really holds, as far as it is there. */
async function describeSubjects({ subject }, folder, here) {
    const held = new Map();
    for (const { name } of subject) {
        if (here.has(name) && !held.has(name))
            held.set(name, await holdOf((0,external_node_path_.join)(folder, name)));
    }
    return held;
}
function faultsOfSubjects({ subject }, held) {
    const faults = [];
    const seen = new Set();
    for (const { name, digest } of subject) {
        if (seen.has(name))
            faults.push(`${verdict_file/* VERDICT_FILE */.R2} names ${name} twice`);
        else if (!held.has(name))
            faults.push(`${name} is missing`);
        else if (held.get(name)?.sha256 !== digest.sha256) {
            faults.push(`${name} does not hold the bytes that passed`);
        }
        seen.add(name);
    }
    return faults;
}
/** The list is written last, and names the verdict too. */
function faultsOfList(content, { subject, predicate }, verdict, held) {
    const text = content.toString('utf8');
    const manifest = (0,export_manifest/* parseManifest */.Ng)(text);
    if (!manifest || (0,export_manifest/* manifestText */.$2)(manifest) !== text) {
        return [`${export_manifest/* EXPORT_MANIFEST */.xI} is not as it was written`];
    }
    const told = [...subject.map(({ name, digest }) => [name, digest.sha256])];
    const expected = new Map([...told, [verdict_file/* VERDICT_FILE */.R2, (0,verified_file/* sha256 */.sc)(verdict)]]);
    // Of a file that is not there its fault is named already.
    const sizeOf = (path) => (path === verdict_file/* VERDICT_FILE */.R2 ? verdict.length : held.get(path)?.bytes);
    const same = manifest.run === predicate.run.id &&
        manifest.files.length === expected.size &&
        manifest.files.every(({ path, bytes, sha256: digest }) => expected.get(path) === digest && (sizeOf(path) ?? bytes) === bytes);
    return same ? [] : [`${export_manifest/* EXPORT_MANIFEST */.xI} and ${verdict_file/* VERDICT_FILE */.R2} don't name the same files`];
}
async function readSmall(path) {
    return withFile(path, async (file) => {
        const { size } = await file.stat();
        if (size > MOST_BYTES)
            throw new errors/* BrokenError */.gk(`${path} is larger than ${MOST_BYTES} bytes`);
        return file.readFile();
    });
}
async function holdOf(path) {
    return withFile(path, async (file) => {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let bytes = 0;
        for await (const chunk of file.createReadStream({ autoClose: false })) {
            hash.update(chunk);
            bytes += chunk.length;
        }
        return { bytes, sha256: hash.digest('hex') };
    });
}
/** A link that took the file's place meanwhile is not followed. */
async function withFile(path, work) {
    let file;
    try {
        // Windows knows no such flag.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        return await work(file);
    }
    catch (cause) {
        if (cause instanceof errors/* BrokenError */.gk)
            throw cause;
        throw new errors/* BrokenError */.gk(`can't read ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, { cause });
    }
    finally {
        await file?.close();
    }
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/quantities.ts
var quantities = __webpack_require__(38866);
;// CONCATENATED MODULE: ./src/commands/verify.ts









const CODES = { consistent: exit/* EXIT */.dc.passed, refused: exit/* EXIT */.dc.failed, nothing: exit/* EXIT */.dc.usage };
/** As many faults as a person reads. */
const SHOWN = 20;
/** `verify FOLDER`: whether a model's files are those that passed. Returns the exit code. */
async function verifyCommand(folder, options, { colors, say, printJson }) {
    const path = (0,external_node_path_.resolve)(folder);
    const found = (await isFolder(path)) ? await verifyModel(path) : NOTHING;
    if (options.json) {
        const { kind, ...rest } = found;
        printJson({ folder, verified: kind === 'consistent', result: kind, ...rest });
    }
    const name = (0,text_escape/* escapeLog */.Ah)(folder);
    if (found.kind === 'consistent') {
        say(`${colors.green('VERIFIED')}  ${name}`);
        for (const line of consistentLines(found, folder))
            say(`  ${line}`);
    }
    else if (found.kind === 'refused') {
        say(`${colors.red('REFUSED')}  ${name}`);
        for (const fault of found.faults.slice(0, SHOWN))
            say(`  ${(0,text_escape/* escapeLog */.Ah)(fault)}`);
        const more = found.faults.length - SHOWN;
        if (more > 0)
            say(`  and ${more} more: see --json`);
        say("  Don't use this model.");
    }
    else {
        say(`${colors.red('error:')} there is nothing to verify in ${name}: it holds no ${verdict_file/* VERDICT_FILE */.R2}`);
        say('  Name the folder of an exported model. Only a run that passed leaves one.');
    }
    return CODES[found.kind];
}
const NOTHING = { kind: 'nothing' };
function consistentLines({ run, files, signatures, listed }, folder) {
    const of = `${run.project}/${run.experiment}, run ${run.id}`;
    const verdict = (0,text_escape/* escapeLog */.Ah)((0,external_node_path_.join)(folder, verdict_file/* VERDICT_FILE */.R2));
    const check = `gh attestation verify ${verdict} --repo OWNER/NAME`;
    return [
        (0,text_escape/* escapeLog */.Ah)(`${(0,quantities/* plural */.LS)(files, 'file')} as they were when they passed: ${of}`),
        ...(listed
            ? []
            : [`No list of an export lies here: ${verdict_file/* VERDICT_FILE */.R2} itself was held to nothing.`]),
        'This proves that the files belong together, not who made them.',
        signatures.length === 0
            ? `Nothing here is signed. Where its workflow signed it: ${check}`
            : `${(0,text_escape/* escapeLog */.Ah)(signatures.join(', '))} was not checked: ${check}`,
    ];
}
async function isFolder(path) {
    try {
        return (await (0,promises_.stat)(path)).isDirectory();
    }
    catch (cause) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes((0,error_code/* errorCode */.C)(cause) ?? ''))
            return false;
        throw new errors/* BrokenError */.gk(`can't read ${path}: ${(0,errors/* messageOf */.bD)(cause)}`, undefined, { cause });
    }
}


/***/ }),

/***/ 4647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode)
/* harmony export */ });
/** The code of what the file system said (`ENOENT`); undefined where an error is of another kind. */
function errorCode(error) {
    const coded = typeof error === 'object' && error !== null && 'code' in error;
    return coded && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 1645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName),
/* harmony export */   f: () => (/* binding */ sha256Text)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9011);


const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;
/**
 * A file in a folder, or in one below it, with `/` between its parts: what is read of somebody
 * else's list must not lead out of the folder.
 */
const fileName = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(NAME, 'not the name of a file in this folder'));
/** In hex. */
const sha256Text = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));


/***/ }),

/***/ 69185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * Lists all files of a folder, sorted, but those whose name begins with a dot, and what lies in
 * folders of such a name.
 * @param most how many entries are looked at
 * @throws BrokenError when a folder can't be read, or more lies there
 */
async function listFiles(folder, most) {
    const files = [];
    const others = [];
    const folders = [''];
    let seen = 0;
    for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
        for (const entry of await entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inner))) {
            if (++seen > most)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${folder} holds more than ${most} files`);
            if (entry.name.startsWith('.'))
                continue;
            const path = inner === '' ? entry.name : `${inner}/${entry.name}`;
            if (entry.isDirectory())
                folders.push(path);
            else
                (entry.isFile() ? files : others).push(path);
        }
    }
    return { files: files.sort(), others: others.sort() };
}
async function entriesOf(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't read ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
    }
}


/***/ }),

/***/ 51995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   z$: () => (/* binding */ liesIn)
/* harmony export */ });
/* unused harmony export isInside */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4647);




const LEADS_NOWHERE = ['ENOENT', 'ENOTDIR'];
/**
 * Where a path really leads: its nearest ancestor that exists, with every link followed, and the
 * rest as it is written. A link that leads to nothing leads nowhere: what is written through it
 * would stand where it points to.
 * @returns absolute; undefined where a link on the way leads to nothing, or in a circle
 * @throws BrokenError when the way can't be looked at
 */
async function realPath(written) {
    const rest = [];
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(written);
    while (true) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), ...rest);
        }
        catch (cause) {
            const code = (0,_error_code_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .C)(cause) ?? '';
            if (code === 'ELOOP')
                return undefined;
            if (!LEADS_NOWHERE.includes(code)) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`can't look at ${folder}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, undefined, { cause });
            }
            const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder).catch(() => undefined);
            if (there?.isSymbolicLink())
                return undefined;
            // Another run has made it since: look again.
            if (there !== undefined)
                continue;
            rest.unshift((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        }
    }
}
/**
 * Whether a path is a folder or lies in it. Both absolute.
 * @param system how paths are written
 */
function isInside(inner, folder, system = (node_path__WEBPACK_IMPORTED_MODULE_1___default())) {
    const way = system.relative(folder, inner);
    return !system.isAbsolute(way) && way !== '..' && !way.startsWith(`..${system.sep}`);
}
/** Whether a path really lies in one of some folders, whatever links lead to it. */
async function liesIn(written, folders) {
    const real = await realPath(written);
    if (real === undefined)
        return false;
    for (const folder of folders) {
        const root = await realPath(folder);
        if (root !== undefined && isInside(real, root))
            return true;
    }
    return false;
}


/***/ }),

/***/ 48438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describeFile),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rS: () => (/* binding */ refuseLinkOut),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   xu: () => (/* binding */ readVerified)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _error_code_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4647);
/* harmony import */ var _real_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51995);






/** A file's entry in the record. @throws BrokenError when it is larger than a file can be read at once */
async function describeFile(folder, path) {
    return entryOf(path, await readWhole((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path)));
}
/**
 * The content of a file that the record has an entry of.
 * @throws BrokenError when it can't be read, really lies in another folder, or does not hold the bytes that were recorded
 */
async function readVerified(folder, entry) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.path);
    await refuseLinkOut(path, folder);
    let content;
    try {
        content = await readWhole(path);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
    if (entryOf(entry.path, content).sha256 !== entry.sha256) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is corrupt: it does not hold the bytes that its run recorded`);
    }
    return content;
}
async function readWhole(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    }
    catch (cause) {
        if ((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) !== 'ERR_FS_FILE_TOO_LARGE')
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} has more than 2 GiB, which is the most that a file of a model may have`, 'Let the command write it in parts, as save_pretrained(..., max_shard_size="2GB") does.', { cause });
    }
}
/** @throws BrokenError when what is told to lie in a folder really lies elsewhere */
async function refuseLinkOut(path, folder) {
    if (await (0,_real_path_js__WEBPACK_IMPORTED_MODULE_4__/* .liesIn */ .z$)(path, [folder]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} is a link that leads out of its folder`);
}
const NO_FILE = ['ENOENT', 'EISDIR', 'ENOTDIR'];
/** The hash of a file; undefined where there is none. @throws BrokenError when it can't be read */
async function digestOf(path) {
    try {
        return sha256(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path));
    }
    catch (cause) {
        if (NO_FILE.includes((0,_error_code_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .C)(cause) ?? ''))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BrokenError */ .gk(`${path} can't be read`, undefined, { cause });
    }
}
/** In hex. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
function entryOf(path, content) {
    return { path, bytes: content.byteLength, sha256: sha256(content) };
}


/***/ }),

/***/ 70126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ manifestText),
/* harmony export */   MI: () => (/* binding */ exportManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   uD: () => (/* binding */ readExportManifest),
/* harmony export */   xI: () => (/* binding */ EXPORT_MANIFEST)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1645);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9011);





/** What an export's folder holds. It is renamed last, so that it never lists what is not there yet. */
const EXPORT_MANIFEST = 'sluice-export.json';
const manifestSchema = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('sluice/export@1'),
    /** The run that the model is of. */
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, bytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().nonnegative(), sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
    /** Files of earlier exports that may still be there: whoever exports next removes them. */
    outdated: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ path: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .fileName */ .M, sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f })),
}));
/** @param before the manifest that stands there; undefined where none does */
function exportManifest(run, files, before) {
    const own = new Set(files.map(({ path }) => path));
    const outdated = [...(before?.files ?? []), ...(before?.outdated ?? [])]
        .filter(({ path }) => !own.has(path))
        .map(({ path, sha256 }) => ({ path, sha256 }));
    const entries = files.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    return { schema: 'sluice/export@1', run, files: entries, outdated };
}
function manifestText(manifest) {
    return `${JSON.stringify(manifest, null, 2)}\n`;
}
/** Undefined where the text is none. */
function parseManifest(text) {
    try {
        return manifestSchema.safeParse(JSON.parse(text)).data;
    }
    catch {
        return undefined;
    }
}
/** Undefined where there is none, or what stands there is none: an export does not need the one before. */
async function readExportManifest(folder) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, EXPORT_MANIFEST), 'utf8').catch(() => undefined);
    return text === undefined ? undefined : parseManifest(text);
}


/***/ }),

/***/ 93147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R2: () => (/* binding */ VERDICT_FILE),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42047);
/* harmony import */ var _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1645);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9011);



/** Lies beside a model and says which run's gate let exactly these files pass. */
const VERDICT_FILE = 'verdict.json';
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://github.com/sluice-ml/sluice/verdict/v1';
/** As much as a reader has to understand before it can say that the files belong together. */
const statement = (0,_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .later */ .N)(() => zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .M, digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: _files_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Text */ .f }) })).min(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PREDICATE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        run: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), project: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), experiment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
    }),
}));
/** The statement in a file's text; else why it is none, in a few words. */
function readStatement(text) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        return 'it is not JSON';
    }
    const parsed = statement.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [first] = parsed.error.issues;
    return [first?.path.join('.'), first?.message].filter(Boolean).join(': ');
}
/**
 * The text of an in-toto statement: of these files, that a run's gate let them pass, and by what.
 * @param subjects the model's files, and what else is told of it beside them
 * @param rules the SHA-256 of what was asked, in hex
 */
function verdictText(record, subjects, rules) {
    const { id, project, experiment, created, git, data, decision, baseline, accepted } = record;
    const whole = {
        _type: STATEMENT,
        subject: subjects.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
        predicateType: PREDICATE,
        predicate: {
            verdict: decision.verdict,
            conditions: decision.findings,
            run: { id, project, experiment, created },
            git,
            data: { fingerprint: data.fingerprint, testFingerprint: data.testFingerprint },
            baseline,
            ...(accepted && { accepted }),
            rules: { digest: { sha256: rules } },
            sluice: record.environment.sluice,
        },
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
}


/***/ }),

/***/ 9011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ONCE),
/* harmony export */   N: () => (/* binding */ later)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42047);

/**
 * A schema that is made when the first value is held to it: to make one takes longer than to hold a
 * value to it, and most that a process knows of are not needed in it.
 * @param make a schema of a value that is there: whether a key may be left out stands around it,
 *   since that is asked before there is a value
 */
function later(make) {
    const schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .RZV(make);
    // zod would have it made to see whether it stands for what is left out.
    schema._zod.optin = undefined;
    schema._zod.optout = undefined;
    return schema;
}
/** For what is held to a schema once: a parser compiled for it takes longer to compile than it saves. */
const ONCE = { jitless: true };


/***/ }),

/***/ 38866:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ ordinal),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   z3: () => (/* binding */ formatBytes),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/** `1 row`, `2 rows`, `12,345 rows`. */
function plural(count, noun, nouns = `${noun}s`) {
    return `${grouped(count)} ${count === 1 ? noun : nouns}`;
}
/** `12,345`, of a whole number from 0 on. Not by the locale, which takes longer to load than a small file to read. */
function grouped(count) {
    if (count < 1000)
        return String(count);
    const rest = String(count % 1000).padStart(3, '0');
    return `${grouped(Math.floor(count / 1000))},${rest}`;
}
/** `1st`, `2nd`, `11th`, of a whole number from 1 on. */
function ordinal(count) {
    const teens = count % 100 > 10 && count % 100 < 14;
    const ending = teens ? undefined : ['th', 'st', 'nd', 'rd'][count % 10];
    return `${grouped(count)}${ending ?? 'th'}`;
}
/** `12.3 %`, of a share. */
function percent(share) {
    return `${(100 * share).toFixed(1)} %`;
}
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    if (bytes < 999_950)
        return `${(bytes / 1000).toFixed(1)} kB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `2.35 s`, `23.5 s`, `2 min 5 s`, `3 h 7 min`. */
function formatSeconds(seconds) {
    if (seconds < 9.995)
        return `${seconds.toFixed(2)} s`;
    if (seconds < 99.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
