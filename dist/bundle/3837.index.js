export const id = 3837;
export const ids = [3837];
export const modules = {

/***/ 73837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflow: () => (/* binding */ mlflow)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(42047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(49567);
;// CONCATENATED MODULE: ./src/subscribers/mlflow/experiment.ts






const META = 'meta.yaml';
const TRASH = '.trash';
/** MLflow's own, which it makes with the folder and expects there. */
const DEFAULT = { id: '0', name: 'Default' };
const known = schemas/* object */.Ikc({ experiment_id: coerce/* string */.Yj(), name: coerce/* string */.Yj() });
/**
 * The id of the experiment that has a name in a folder of MLflow's, which is made where it is not
 * there.
 * @param folder absolute
 */
function openExperiment(folder, name, at) {
    if (!(0,external_node_fs_.existsSync)(folder))
        makeExperiment(folder, DEFAULT, at);
    const found = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== TRASH)
        .find((entry) => nameIn((0,external_node_path_.join)(folder, entry.name)) === name);
    if (found)
        return found.name;
    const id = idOf(name);
    makeExperiment(folder, { id, name }, at);
    return id;
}
/** Undefined where there is no experiment, or none that can be read. */
function nameIn(experiment) {
    try {
        return known.parse((0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(experiment, META), 'utf8'))).name;
    }
    catch {
        return undefined;
    }
}
/** Eighteen digits, as MLflow makes them; not by lot, so that two runs make one experiment. */
function idOf(name) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest();
    return String(10n ** 17n + (digest.readBigUInt64BE() % (9n * 10n ** 17n)));
}
function makeExperiment(folder, { id, name }, at) {
    const path = (0,external_node_path_.join)(folder, id);
    (0,external_node_fs_.mkdirSync)(path, { recursive: true });
    if (!(0,external_node_fs_.lstatSync)(path).isDirectory())
        throw new Error(`${path} is a link, and is not followed`);
    writeMeta(path, {
        artifact_location: (0,external_node_url_.pathToFileURL)(path).href,
        creation_time: at.getTime(),
        experiment_id: id,
        last_update_time: at.getTime(),
        lifecycle_stage: 'active',
        name,
    });
}
/** Whoever reads it meanwhile finds it whole. YAML 1.1 is what MLflow's parser reads. */
function writeMeta(folder, meta) {
    const aside = (0,external_node_path_.join)(folder, `.${META}.${process.pid}`);
    (0,external_node_fs_.writeFileSync)(aside, (0,dist/* stringify */.As)(meta, { version: '1.1', sortMapEntries: true }));
    (0,external_node_fs_.renameSync)(aside, (0,external_node_path_.join)(folder, META));
}

;// CONCATENATED MODULE: ./src/subscribers/mlflow/key.ts

/** As `mlflow/utils/validation.py` has it, in all of its versions. */
const FORBIDDEN = /[^\w.\- ]/g;
/**
 * A name as MLflow takes one, which is a file's: `recall(bad)` is `recall-bad`. What has to be replaced
 * beyond that is told apart by a digest.
 * @param name with one slash at most
 */
function mlflowKey(name) {
    return name.split('/').map(partOf).join('/');
}
function partOf(part) {
    const plain = part.replace(/^([^()]+)\(([^()]*)\)$/, '$1-$2');
    const key = plain.replace(FORBIDDEN, '_').trim();
    const safe = key === plain && key !== '' && !/^\.+$/.test(key);
    if (safe)
        return key;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(part).digest('hex').slice(0, 8);
    return `${key.replace(/^\.+$/, '')}_${digest}`;
}

;// CONCATENATED MODULE: ./src/subscribers/mlflow/mlflow.ts





/** `mlflow.entities.RunStatus` */
const STATUS = { running: 1, finished: 3, broke: 4, interrupted: 5 };
/** `mlflow.entities.SourceType` */
const LOCAL = 4;
/**
 * Writes what MLflow's file store reads (`mlflow/store/tracking/file_store.py`): a folder an
 * experiment, below it one a run with `meta.yaml`, a file a metric, a parameter and a tag.
 * @param folder absolute; MLflow's `mlruns`
 */
function mlflow(folder) {
    let place;
    /** Lines that are not written yet, by the metric's file. */
    const pending = new Map();
    const put = (kind, name, value) => {
        if (!place)
            return;
        const file = (0,external_node_path_.join)(place.run, kind, name);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, value);
    };
    return {
        name: 'track.mlflow',
        begin(started, at) {
            const { id, project, experiment, params, commit } = started;
            const experimentId = openExperiment(folder, `${project}/${experiment}`, at);
            const run = (0,external_node_path_.join)(folder, experimentId, id);
            for (const kind of ['metrics', 'params', 'tags', 'artifacts']) {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(run, kind), { recursive: true });
            }
            const meta = metaOf(started, { run, experimentId }, at);
            writeMeta(run, { ...meta, end_time: null, status: STATUS.running });
            place = { run, meta };
            for (const [name, value] of params)
                put('params', mlflowKey(name), String(value));
            put('tags', 'mlflow.runName', id);
            put('tags', 'mlflow.source.name', 'sluice');
            put('tags', 'mlflow.source.type', 'LOCAL');
            if (commit !== undefined)
                put('tags', 'mlflow.source.git.commit', commit);
        },
        scalars(values, step, at) {
            for (const [name, value] of values) {
                const key = mlflowKey(name);
                const line = `${at.getTime()} ${numberText(value)} ${step}\n`;
                pending.set(key, (pending.get(key) ?? '') + line);
            }
        },
        verdict(verdict) {
            put('tags', 'sluice.verdict', verdict);
        },
        end(how, at) {
            if (place)
                writeMeta(place.run, { ...place.meta, end_time: at.getTime(), status: STATUS[how] });
        },
        flush() {
            if (!place)
                return;
            for (const [key, lines] of pending) {
                const file = (0,external_node_path_.join)(place.run, 'metrics', key);
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
                (0,external_node_fs_.appendFileSync)(file, lines);
            }
            pending.clear();
        },
    };
}
/** What of it stays the same until the run has ended. */
function metaOf({ id }, { run, experimentId }, at) {
    return {
        artifact_uri: (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(run, 'artifacts')).href,
        deleted_time: null,
        entry_point_name: '',
        experiment_id: experimentId,
        lifecycle_stage: 'active',
        run_id: id,
        run_name: id,
        run_uuid: id,
        source_name: '',
        source_type: LOCAL,
        source_version: '',
        start_time: at.getTime(),
        tags: [],
        user_id: '',
    };
}
/** As Python's `float` reads it. */
function numberText(value) {
    if (Number.isNaN(value))
        return 'nan';
    if (!Number.isFinite(value))
        return value > 0 ? 'inf' : '-inf';
    return String(value);
}


/***/ }),

/***/ 49567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   ai: () => (/* binding */ number)
/* harmony export */ });
/* unused harmony exports boolean, bigint, date */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42047);


function string(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedString */ .K_(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodString */ .NDH, params);
}
function number(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._coercedNumber */ .qG(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodNumber */ .rSt, params);
}
function boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}


/***/ })

};
