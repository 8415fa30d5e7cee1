import type { Uploads } from './artifacts.js';
import { endingCutAnswers } from './cut-answers.js';

/** GitHub's own client, which notices a cut answer. */
export function noticingCuts(client: Uploads): Uploads {
  return {
    uploadArtifact: (...given) => endingCutAnswers(() => client.uploadArtifact(...given)),
    listArtifacts: (...given) => endingCutAnswers(() => client.listArtifacts(...given)),
    deleteArtifact: (...given) => endingCutAnswers(() => client.deleteArtifact(...given)),
  };
}
