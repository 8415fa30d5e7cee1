/** Where a reader can go from the report. All of them are GitHub's own addresses. */
export interface Links {
  readonly repositoryUrl: string;
  readonly runUrl: string;
  readonly headSha: string;
  readonly evidenceUrl?: string;
  /** Of the report as a page; the browser opens it. */
  readonly pageUrl?: string;
  readonly modelUrl?: string;
}

/**
 * A record may come from a pull request: its link is only shown when it is the page of a run of
 * this repository.
 */
export function runPage(url: string | undefined, { repositoryUrl }: Links): string | undefined {
  const prefix = `${repositoryUrl}/actions/runs/`;
  return url?.startsWith(prefix) && /^\d+$/.test(url.slice(prefix.length)) ? url : undefined;
}
