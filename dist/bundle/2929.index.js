export const id = 2929;
export const ids = [2929];
export const modules = {

/***/ 22929:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35802);
/* harmony import */ var _commands_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96766);
/* harmony import */ var _toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2276);



process.exitCode = await (0,_commands_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)((0,_commands_action_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .mainInputs */ .Ni)(_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .readInput */ .R), (0,_toolkit_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .toolkitRunner */ .h)());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

};
