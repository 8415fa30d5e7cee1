/** What dist/ is built from: one bundle, of which each door reads its part and shares what others need too. */
export const openAction = () => import('./action.js');
export const openJudgeAction = () => import('./judge-action.js');
export const openPostAction = () => import('./post-action.js');
export const openTrainAction = () => import('./train-action.js');
export const openPromoteAction = () => import('./promote-action.js');
export const openCommentAction = () => import('./comment-action.js');
export const openCommandLine = () => import('./cli.js');
export const openApi = () => import('./index.js');
export const openTfjsChild = () => import('./tfjs-child.js');
export const openProofThread = () => import('./proof-thread.js');
