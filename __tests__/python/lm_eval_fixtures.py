"""Writes __tests__/train/given/fixtures/lm-eval/: what lm-evaluation-harness 0.4.13 itself writes of two tasks, by two models that
are right as often as they are told to be. No model and no data is fetched.

    pip install lm_eval==0.4.13
    python __tests__/python/lm_eval_fixtures.py
"""

import json
import os
import random
import shutil
import tempfile
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import lm_eval
from lm_eval.loggers import EvaluationTracker
from lm_eval.models.dummy import DummyLM
from lm_eval.tasks import TaskManager

FOLDER = Path(__file__).parent.parent / "train" / "given" / "fixtures" / "lm-eval"
ROWS = 60
CAPITALS = ["Paris", "Rome", "Oslo", "Cairo"]

CHOICE = """
task: capitals
dataset_path: json
dataset_kwargs: {data_files: {test: %s}}
test_split: test
output_type: multiple_choice
doc_to_text: "{{question}}"
doc_to_target: answer
doc_to_choice: choices
metric_list:
  - {metric: acc, aggregation: mean, higher_is_better: true}
  - {metric: acc_norm, aggregation: mean, higher_is_better: true}
"""

GENERATED = """
task: sums
dataset_path: json
dataset_kwargs: {data_files: {test: %s}}
test_split: test
output_type: generate_until
doc_to_text: "{{question}}"
doc_to_target: "{{sum}}"
generation_kwargs: {until: ["\\n"]}
metric_list:
  - {metric: exact_match, aggregation: mean, higher_is_better: true}
"""


class Skilled(DummyLM):
    """Right in a given share of the rows."""

    def __init__(self, skill: float, seed: int) -> None:
        super().__init__()
        self.skill, self.random = skill, random.Random(seed)
        self.knows: dict[int, bool] = {}

    def known(self, request) -> bool:
        return self.knows.setdefault(request.doc_id, self.random.random() < self.skill)

    def loglikelihood(self, requests, disable_tqdm: bool = False):
        right = [r.doc["choices"][r.doc["answer"]] == r.arguments[1].strip() for r in requests]
        return [
            (-0.1 if own and self.known(r) else -1 - self.random.random(), own)
            for own, r in zip(right, requests)
        ]

    def generate_until(self, requests, disable_tqdm: bool = False):
        return [r.doc["sum"] if self.known(r) else "?" for r in requests]


def rows(folder: Path) -> tuple[Path, Path]:
    draw = random.Random(1)
    choice, generated = folder / "capitals.jsonl", folder / "sums.jsonl"
    with choice.open("w") as file:
        for i in range(ROWS):
            answer = draw.randrange(4)
            doc = {"question": f"{i}: which of these?", "choices": CAPITALS, "answer": answer}
            file.write(json.dumps(doc) + "\n")
    with generated.open("w") as file:
        for i in range(ROWS):
            file.write(json.dumps({"question": f"{i} + 1 =", "sum": str(i + 1)}) + "\n")
    return choice, generated


def main() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, (text, path) in zip(["a", "b"], zip([CHOICE, GENERATED], rows(folder))):
            (folder / f"{name}.yaml").write_text(text % path)
        tasks = TaskManager(include_path=str(folder), include_defaults=False)
        for name, skill, seed in [("new", 0.8, 1), ("old", 0.7, 2)]:
            tracker = EvaluationTracker(output_path=str(folder / f"{name}.json"))
            results = lm_eval.simple_evaluate(
                model=Skilled(skill, seed),
                tasks=["capitals", "sums"],
                task_manager=tasks,
                evaluation_tracker=tracker,
                log_samples=True,
                bootstrap_iters=0,
            )
            samples = results.pop("samples")
            tracker.save_results_aggregated(results=results, samples=samples)
            for task in results["configs"]:
                tracker.save_results_samples(task_name=task, samples=samples[task])
                (written,) = folder.glob(f"samples_{task}_*.jsonl")
                shutil.move(written, FOLDER / f"{name}-{task}.jsonl")
            expected = {task: found for task, found in results["results"].items()}
            (FOLDER / f"{name}-results.json").write_text(json.dumps(expected, indent=1) + "\n")


main()
