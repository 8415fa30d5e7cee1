"""Writes __tests__/evaluate/statistics/fixtures/clustered-auc.json: what Obuchowski's own software gives for data in the public domain.

    python __tests__/python/clustered_auc_fixtures.py dfClassify20180627.csv aucMRMCcluster.rda

Five pathologists call cells of four slides mitotic or not, by microscope and by a scan (Tabata et al. 2019, "Validation of mitotic cell
quantification via microscopy and multiple whole-slide scanners", Diagnostic Pathology 14:65; github.com/DIDSR/mitoticFigureCounts, data/,
CC0 1.0). The covariances of their ten areas under the ROC curve were found there by clusteredROC of the Cleveland Clinic, which follows
Obuchowski 1997, the slides being the clusters. pip install rdata reads them.
"""

import json
import sys
from pathlib import Path

import pandas as pd
import rdata

cells, results = sys.argv[1:]
all_cells = pd.read_csv(cells)
seen = {by: part.set_index("targetID") for by, part in all_cells.groupby("modalityID")}
microscope, scan = seen["microscope"], seen["scanner.A"].loc[seen["microscope"].index]
observers = [f"observer.{k}" for k in range(1, 6)]
covariances = rdata.read_rda(results)["aucMRMCcluster"]["ScannerA"]["cov.hat"]

fixture = {
    "source": "github.com/DIDSR/mitoticFigureCounts (CC0 1.0): data/dfClassify20180627.csv, data/aucMRMCcluster.rda",
    "labels": microscope["truth"].tolist(),
    "groups": microscope["wsiName"].factorize()[0].tolist(),
    "answers": [by[observer].tolist() for by in (microscope, scan) for observer in observers],
    "covariances": covariances.tolist(),
}
out = Path(__file__).parent.parent / "evaluate" / "statistics" / "fixtures" / "clustered-auc.json"
out.write_text(json.dumps(fixture) + "\n")
