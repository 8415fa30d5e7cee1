"""What sluice.py promises, with whatever frameworks are there. Started by sluice-py.slow.test.ts."""

import ast
import csv
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "python"


def run(script, inside=True, check=True, **extra):
    """Runs a script; returns its events, its error output and its folder."""
    folder = Path(tempfile.mkdtemp(prefix="sluice-py-"))
    env = {key: value for key, value in os.environ.items() if not key.startswith("SLUICE_")}
    env["PYTHONPATH"] = str(FOLDER)
    env["TF_CPP_MIN_LOG_LEVEL"] = "3"
    if inside:
        env.update(
            SLUICE_EVENTS=str(folder / "events.jsonl"),
            SLUICE_OUT=str(folder),
            SLUICE_SEED="7",
            SLUICE_PARAMS='{"lr": 0.5}',
            **extra,
        )
    done = subprocess.run(
        [sys.executable, "-c", script], env=env, cwd=folder, capture_output=True, text=True
    )
    if check and done.returncode != 0:
        raise AssertionError(done.stderr)
    events = folder / "events.jsonl"
    lines = events.read_text(encoding="utf-8").splitlines() if events.exists() else []
    # No NaN: what is written is JSON for whoever reads it.
    found = [json.loads(line, parse_constant=lambda name: 1 / 0) for line in lines]
    return found, done.stderr, folder


def of(kind, events):
    return [event for event in events if event["type"] == kind]


def needs(*names):
    missing = [name for name in names if importlib.util.find_spec(name) is None]
    return unittest.skipIf(missing, f"{', '.join(missing)} not installed")


class Outside(unittest.TestCase):
    def test_everything_does_nothing_and_says_so_once(self):
        events, said, folder = run(
            "import sluice\n"
            "sluice.log(loss=1); sluice.metric('gap', 1); sluice.log_params(a=1)\n"
            "sluice.predictions([1], [0], [0.5]); assert sluice.params() == {}\n"
            "assert sluice.checkpoint_dir() is None",
            inside=False,
        )
        self.assertEqual(events, [])
        self.assertEqual(said.count("not run by Sluice"), 1)
        self.assertEqual(list(folder.iterdir()), [])

    def test_its_grammar_is_that_of_the_oldest_python_that_it_promises(self):
        ast.parse((FOLDER / "sluice.py").read_text(encoding="utf-8"), feature_version=(3, 9))

    def test_importing_it_imports_no_framework(self):
        run("import sys, sluice\nassert not {'keras', 'torch', 'numpy'} & set(sys.modules)")


class Inside(unittest.TestCase):
    def test_numbers_are_json_whatever_they_were(self):
        events, _, _ = run(
            "import sluice\n"
            "sluice.log(loss=float('nan'), val=float('inf'), n=3, text='no', none=None)\n"
            "sluice.log({'a b': True}, epoch=5, epochs=9, learning_rate=0.1)\n"
            "sluice.metric('gap', float('nan')); sluice.metric('other', 2)\n"
            "sluice.log_params(depth=3, name='x', sizes=[1, 2])"
        )
        first, second = of("epoch", events)
        self.assertEqual(first, {"type": "epoch", "epoch": 1, "metrics": {"loss": None, "val": None, "n": 3.0}})
        self.assertEqual((second["epoch"], second["epochs"], second["learningRate"]), (5, 9, 0.1))
        self.assertEqual([event["value"] for event in of("metric", events)], [None, 2.0])
        self.assertEqual(of("params", events)[0]["values"], {"depth": 3, "name": "x", "sizes": "[1, 2]"})

    def test_points_that_come_fast_are_all_there_in_order_however_the_script_ends(self):
        script = "import sluice\nfor i in range(1000): sluice.log(loss=i)\n"
        for end in ("", "raise ValueError('no')", "sluice.metric('gap', 1); import os; os._exit(0)"):
            events, _, _ = run(script + end, check=False)
            epochs = [event["epoch"] for event in events if event["type"] == "epoch"]
            self.assertEqual(epochs, list(range(1, 1001)))

    def test_a_point_is_in_the_file_within_a_moment_though_nothing_follows_it(self):
        script = """
import os, sluice, time
sluice.log(loss=2)
sluice.log(loss=1)
until = time.monotonic() + 60
while "1.0" not in open(os.environ["SLUICE_EVENTS"]).read():
    assert time.monotonic() < until
    time.sleep(0.01)
"""
        self.assertEqual([event["epoch"] for event in run(script)[0]], [1, 2])

    def test_points_of_threads_that_log_and_rest_are_each_there_once(self):
        script = """
import sluice, threading, time
def work(name):
    for rest in (0.05, 0.49, 0.5, 0.51, 1.1, 0):
        for i in range(50): sluice.log({name: i})
        time.sleep(rest)
threads = [threading.Thread(target=work, args=(name,)) for name in "abcd"]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
        epochs = of("epoch", run(script)[0])
        for name in "abcd":
            found = [event["metrics"][name] for event in epochs if name in event["metrics"]]
            self.assertEqual(found, [*range(50)] * 6)

    @unittest.skipUnless(hasattr(os, "fork"), "no fork here")
    def test_a_forked_process_does_not_write_again_what_was_waiting(self):
        script = """
import os, sluice, sys
for i in range(10): sluice.log(loss=i)
child = os.fork()
if child == 0: sys.exit(0)
os.waitpid(child, 0)
"""
        self.assertEqual(len(run(script)[0]), 10)

    def test_predictions_are_csv_with_quotes_where_they_are_needed(self):
        _, _, folder = run(
            "import sluice\n"
            "sluice.predictions(['a,b', 'c\"d'], ['x', 'y'], [[.1, .2, .7], [.5, .4, .1]],"
            " classes=['u', 'v', 'w'], region=['n', 's'])"
        )
        with open(folder / "predictions.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        self.assertEqual(rows[0], ["id", "label", "score_u", "score_v", "score_w", "region"])
        self.assertEqual(rows[1], ["a,b", "x", "0.1", "0.2", "0.7", "n"])
        self.assertEqual(rows[2], ['c"d', "y", "0.5", "0.4", "0.1", "s"])

    def test_predictions_of_other_lengths_are_refused(self):
        for arguments in ("[1, 2], None, [0.5]", "[1], None", "[1], None, [[.2, .8]]"):
            _, said, folder = run(f"import sluice\nsluice.predictions({arguments})", check=False)
            self.assertIn("ValueError: sluice:", said)
            self.assertFalse((folder / "predictions.csv").exists())

    def test_an_exception_is_told_and_still_printed(self):
        events, said, _ = run("import sluice\nraise ValueError('no rows\\nmore')", check=False)
        self.assertEqual(of("error", events), [{"type": "error", "message": "ValueError: no rows"}])
        self.assertIn("Traceback", said)

    def test_params_and_seed_come_from_the_config(self):
        _, said, _ = run(
            "import random, sluice\nassert sluice.params() == {'lr': 0.5}\n"
            "assert sluice.seed(3) == 7\nown = random.random(); random.seed(7); assert own == random.random()"
        )
        self.assertIn("seed 7 set for random", said)

    def test_a_checkpoint_folder_is_made(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "deep" / "er"
            run("import sluice\nassert sluice.checkpoint_dir().is_dir()", SLUICE_CHECKPOINT=str(path))
            self.assertTrue(path.is_dir())

    def test_a_model_is_handed_to_a_script_that_scores_alone(self):
        run("import sluice\nassert str(sluice.model_dir()) == 'm'", SLUICE_MODEL="m")
        run(
            "import sluice\ntry:\n    sluice.model_dir()\n"
            "except RuntimeError as error:\n    assert 'command.score' in str(error)\n"
            "else:\n    raise SystemExit('it was given one')"
        )


KERAS = """
import keras, numpy as np, sluice
sluice.seed()
x = np.random.rand(64, 3).astype('float32'); y = (x.sum(1) > 1.5).astype('float32')
model = keras.Sequential([keras.layers.Input((3,)), keras.layers.Dense(1, activation='sigmoid')])
model.compile(keras.optimizers.Adam(0.5), loss='binary_crossentropy', metrics=['accuracy'])
"""


class Keras(unittest.TestCase):
    @needs("keras", "tensorflow")
    def test_every_metric_of_every_epoch_with_the_rate_that_it_had(self):
        events, _, _ = run(KERAS + """
flat = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: logs.update(val_loss=1.0))
lower = keras.callbacks.ReduceLROnPlateau(patience=1, factor=0.5)
history = model.fit(x, y, epochs=4, batch_size=16, validation_data=(x, y), verbose=0,
                    callbacks=[flat, lower, sluice.SluiceCallback(batches=True)])
import json; print(json.dumps(history.history))
""")
        epochs = of("epoch", events)
        self.assertEqual([event["epoch"] for event in epochs], [1, 2, 3, 4])
        self.assertEqual({event["epochs"] for event in epochs}, {4})
        # The first epoch is the best, so each after the second is at half the rate of the one before.
        self.assertEqual([event["learningRate"] for event in epochs], [0.5, 0.5, 0.25, 0.125])
        self.assertLessEqual({"loss", "accuracy", "val_loss", "val_accuracy"}, set(epochs[0]["metrics"]))
        batches = of("batch", events)
        self.assertEqual([event["batch"] for event in batches], [1, 2, 3, 4] * 4)
        self.assertEqual({event["batches"] for event in batches}, {4})
        self.assertEqual(len(of("fit-started", events)), len(of("fit-ended", events)))
        self.assertEqual(of("framework", events)[0]["name"], "keras")

    @needs("keras", "tensorflow")
    def test_a_crash_leaves_a_training_that_never_ended(self):
        events, _, _ = run(KERAS + """
def crash(epoch, logs):
    raise RuntimeError('out of memory')
try:
    model.fit(x, y, epochs=2, verbose=0, callbacks=[sluice.SluiceCallback(),
              keras.callbacks.LambdaCallback(on_epoch_end=crash)])
except RuntimeError:
    pass
""")
        self.assertEqual(len(of("fit-started", events)), 1)
        self.assertEqual(of("fit-ended", events), [])


class LightGbm(unittest.TestCase):
    @needs("lightgbm", "numpy")
    def test_every_iteration_until_it_stops_early(self):
        events, _, _ = run("""
import lightgbm, numpy as np, sluice
x = np.random.RandomState(1).rand(200, 3); y = x.sum(1) > 1.5
data = lightgbm.Dataset(x, y)
booster = lightgbm.train({'objective': 'binary', 'metric': ['auc'], 'verbosity': -1}, data, 50,
    valid_sets=[lightgbm.Dataset(x, y, reference=data)],
    callbacks=[lightgbm.early_stopping(3), sluice.lightgbm_callback()])
sluice.metric('best', booster.best_iteration)
""")
        epochs = of("epoch", events)
        self.assertEqual([event["epoch"] for event in epochs], list(range(1, len(epochs) + 1)))
        self.assertEqual({event["epochs"] for event in epochs}, {50})
        self.assertEqual(set(epochs[0]["metrics"]), {"valid_0_auc"})
        self.assertEqual(of("metric", events)[0]["value"] + 3, len(epochs))


class Lightning(unittest.TestCase):
    @needs("lightning", "torch")
    def test_both_losses_of_every_epoch_and_no_sanity_check(self):
        events, _, _ = run("""
import lightning, torch, sluice
from torch.utils.data import DataLoader, TensorDataset
class Net(lightning.LightningModule):
    def __init__(self):
        super().__init__(); self.layer = torch.nn.Linear(2, 1)
    def training_step(self, batch, i):
        loss = self.layer(batch[0]).pow(2).mean(); self.log('loss', loss, on_epoch=True, on_step=False); return loss
    def validation_step(self, batch, i):
        self.log('val_loss', self.layer(batch[0]).pow(2).mean())
    def configure_optimizers(self):
        return torch.optim.SGD(self.parameters(), lr=0.125)
rows = DataLoader(TensorDataset(torch.ones(8, 2)), batch_size=4)
trainer = lightning.Trainer(max_epochs=3, accelerator='cpu', logger=False, enable_checkpointing=False,
    enable_progress_bar=False, enable_model_summary=False, callbacks=[sluice.LightningCallback()])
trainer.fit(Net(), rows, rows)
""")
        epochs = of("epoch", events)
        self.assertEqual([event["epoch"] for event in epochs], [1, 2, 3])
        self.assertEqual({frozenset(event["metrics"]) for event in epochs}, {frozenset({"loss", "val_loss"})})
        self.assertEqual({event["learningRate"] for event in epochs}, {0.125})
        self.assertEqual(len(of("fit-ended", events)), 1)


TRANSFORMERS = """
import torch, transformers, sluice
class Net(torch.nn.Module):
    def __init__(self):
        super().__init__(); self.layer = torch.nn.Linear(2, 1)
    def forward(self, x, labels=None):
        out = self.layer(x).squeeze(-1)
        return {'loss': torch.nn.functional.mse_loss(out, labels), 'logits': out}
rows = [{'x': torch.ones(2), 'labels': torch.tensor(1.0)} for _ in range(8)]
def train(**options):
    args = transformers.TrainingArguments('out', num_train_epochs=3, per_device_train_batch_size=4,
        logging_strategy='epoch', save_strategy='no', report_to=[], use_cpu=True, **options)
    transformers.Trainer(Net(), args, train_dataset=rows, eval_dataset=rows,
        callbacks=[sluice.TransformersCallback()]).train()
"""


class Transformers(unittest.TestCase):
    @needs("transformers", "accelerate", "torch")
    def test_an_epoch_is_told_with_its_evaluation(self):
        events, _, _ = run(TRANSFORMERS + "train(eval_strategy='epoch')")
        epochs = of("epoch", events)
        self.assertEqual([(event["epoch"], event["epochs"]) for event in epochs], [(1, 3), (2, 3), (3, 3)])
        for event in epochs:
            self.assertLessEqual({"loss", "eval_loss"}, set(event["metrics"]))
        self.assertEqual(len(of("fit-ended", events)), 1)

    @needs("transformers", "accelerate", "torch")
    def test_an_epoch_is_told_without_one(self):
        events, _, _ = run(TRANSFORMERS + "train(eval_strategy='no')")
        epochs = of("epoch", events)
        self.assertEqual([event["epoch"] for event in epochs], [1, 2, 3])
        self.assertEqual([sorted(event["metrics"]) for event in epochs], [["grad_norm", "loss"]] * 3)


class XgBoost(unittest.TestCase):
    """Held to the documented order of calls: the library itself is not trained with here."""

    def test_every_round_with_the_metrics_of_each_data_set(self):
        events, _, _ = run("""
import sys, types
library = types.ModuleType('xgboost'); library.__version__ = '0'
inner = types.ModuleType('xgboost.callback')
inner.TrainingCallback = type('TrainingCallback', (), {})
sys.modules.update({'xgboost': library, 'xgboost.callback': inner})
import sluice
callback = sluice.XGBoostCallback()
model = object()
assert callback.before_training(model) is model
log = {'train': {'auc': []}, 'valid': {'auc': []}}
for epoch in range(2):
    assert callback.before_iteration(model, epoch, log) is False
    log['train']['auc'].append(0.5 + epoch / 4); log['valid']['auc'].append((0.25, 0.1))
    assert callback.after_iteration(model, epoch, log) is False
assert callback.after_training(model) is model
""")
        self.assertEqual([event["metrics"] for event in of("epoch", events)],
                         [{"train_auc": 0.5, "valid_auc": 0.25}, {"train_auc": 0.75, "valid_auc": 0.25}])
        self.assertEqual(len(of("fit-ended", events)), 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
