export const id = 3223;
export const ids = [3223];
export const modules = {

/***/ 79307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rm: () => (/* binding */ fileOfCommit),
/* harmony export */   vm: () => (/* binding */ NOT_IN_GIT),
/* harmony export */   yJ: () => (/* binding */ inRepository),
/* harmony export */   zj: () => (/* binding */ filesInGit)
/* harmony export */ });
/* unused harmony export fileInGit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);




/** A checkout may lie below the workspace: the nearest one that holds the file counts. */
function inRepository(file, workspace) {
    let root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file);
    while (root !== workspace && root !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git'))) {
        root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root);
    }
    if (root === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(root))
        root = workspace;
    return { root, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
/** Of a commit that is not in the checkout's git, as a shallow clone has only its last. */
const NOT_IN_GIT = Symbol('the commit is not in this clone');
/** Links in a repository that are followed, one to the next. */
const MOST_LINKS = 8;
/**
 * A file of a commit that git has, links followed; null where there is none.
 * @throws BrokenError when it is no plain file, or git has the commit and not the file's content
 */
async function fileInGit(sha, { root, path }) {
    let at = path;
    for (let link = 0; link <= MOST_LINKS; link++) {
        const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', sha, '--', at]);
        if (listed === null)
            return NOT_IN_GIT;
        const entry = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed);
        if (entry === null)
            return null;
        const [, mode, type, blob] = entry;
        if (type !== 'blob')
            throw notAFile(at, sha);
        const content = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitBytes */ .s0)(root, ['cat-file', 'blob', blob]);
        if (content === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`git can't read ${at} of commit ${sha}`);
        if (mode !== '120000')
            return content;
        at = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(at), content.toString('utf8'));
        if (at.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(at))
            throw notAFile(path, sha);
    }
    throw notAFile(path, sha);
}
/**
 * A file of a commit as it would lie in the checkout, also in a submodule: which rows lie there is
 * decided by the commit that the outer repository names.
 * @param file absolute
 * @param submoduleCommit where git does not have the outer commit
 * @throws BrokenError when a submodule's commit is not in its clone
 */
async function fileOfCommit(sha, file, workspace, submoduleCommit) {
    const place = inRepository(file, workspace);
    // A commit of the workspace's own repository is in no other.
    const submodule = place.root === workspace ? undefined : await submoduleAt(place.root);
    if (submodule === undefined)
        return fileInGit(sha, place);
    const known = await submoduleInGit(sha, submodule);
    const commit = known === NOT_IN_GIT ? await submoduleCommit(sha, submodule) : known;
    if (commit === NOT_IN_GIT || commit === null)
        return commit;
    const content = await fileInGit(commit, place);
    if (content !== NOT_IN_GIT)
        return content;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${place.path} lies in the submodule ${submodule.path}, whose commit ${commit.slice(0, 7)}, which ${sha.slice(0, 7)} names, is not in its clone`, 'Check out submodules with fetch-depth: 0, or keep the file in this repository.');
}
/** Where the outer repository has the submodule that is checked out there; undefined where it is none. */
async function submoduleAt(root) {
    const show = ['--show-superproject-working-tree', '--show-toplevel'];
    const told = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['-c', 'safe.directory=*', 'rev-parse', ...show]);
    const [outer, own] = (told ?? '').split('\n').filter((line) => line !== '');
    if (outer === undefined || own === undefined)
        return undefined;
    return { root: outer, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(outer, own).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') };
}
async function submoduleInGit(sha, { root, path }) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-z', '--full-tree', sha, '--', path]);
    if (listed === null)
        return NOT_IN_GIT;
    return /^160000 commit ([0-9a-f]+)\t/.exec(listed)?.[1] ?? null;
}
/** The paths of all files of a commit that git has, from the repository's root. */
async function filesInGit(sha, root) {
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', '--name-only', sha]);
    return listed === null ? NOT_IN_GIT : listed.split('\0').filter((path) => path !== '');
}
function notAFile(path, sha) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BrokenError */ .gk(`${path} of commit ${sha} is no plain file of this repository`);
}


/***/ }),

/***/ 53223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLocalBase: () => (/* binding */ openLocalBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _base_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79307);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93086);




/**
 * The commit that `--rules-from` names, read through git.
 * @throws InputError when git knows no such commit
 */
async function openLocalBase({ ref, workspace, }) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
    const sha = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(workspace, args))?.trim();
    if (!sha) {
        throw _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz.of(`git knows no commit "${ref}" here`, {
            at: { file: '--rules-from' },
            fix: 'Name a branch, a tag or a commit of this work tree, or fetch it first: git fetch origin main',
        });
    }
    const none = async () => _base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_IN_GIT */ .vm;
    const known = (found) => {
        if (found === _base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .NOT_IN_GIT */ .vm)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenError */ .gk(`git can't read the files of commit ${sha}`);
        return found;
    };
    return {
        sha,
        workHolds: async (path) => known(await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOfCommit */ .rm)('HEAD', path, workspace, none)) !== null,
        file: async (path) => known(await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOfCommit */ .rm)(sha, path, workspace, none)),
        async files(beside) {
            const { root } = (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .inRepository */ .yJ)(beside, workspace);
            return known(await (0,_base_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .filesInGit */ .zj)(sha, root)).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        },
    };
}


/***/ })

};
