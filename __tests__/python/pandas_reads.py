"""Writes what pandas reads from 200 files of ten dialects, as a fixture for __tests__/data/csv/pandas.test.ts.

    python __tests__/python/pandas_reads.py    # pandas 3.0.6

pandas is told each dialect; Sluice has to find it.
"""

import gzip
import io
import json
import random
from pathlib import Path

import numpy
import pandas

ROWS = 60
WORDS = ["elm", "oak", "ash", "fir", "Zürich", "São Paulo", "New York", "a; b", "x, y", "it's"]
SURE = 1234567.5

DIALECTS = [
    dict(name="comma", sep=","),
    dict(name="semicolon", sep=";"),
    dict(name="tab", sep="\t"),
    dict(name="pipe", sep="|"),
    dict(name="blanks", sep=" ", quoted=True),
    dict(name="german", sep=";", decimal=",", thousands=".", date="%d.%m.%Y"),
    dict(name="french", sep=";", decimal=",", thousands=" ", date="%d/%m/%Y"),
    dict(name="american", sep=",", thousands=",", quoted=True, date="%m/%d/%Y"),
    dict(name="missing words", sep=",", na=["?", "-", "n.a."]),
    dict(name="everything quoted", sep=",", quoted=True, end="\r\n"),
]


def number(value, dialect):
    text = f"{value:,.2f}" if dialect.get("thousands") else repr(value)
    marks = {",": dialect.get("thousands", ""), ".": dialect.get("decimal", ".")}
    return "".join(marks.get(letter, letter) for letter in text)


def made(dialect, seed):
    rng = random.Random(seed)
    date = dialect.get("date", "%Y-%m-%d")
    words = [word for word in WORDS if dialect.get("quoted") or dialect["sep"] not in word]
    scale = 10 ** rng.randint(-1, 5)
    cells = {
        "whole": [str(rng.randint(-500, 500)) for _ in range(ROWS)],
        "size": [number(round(rng.gauss(0, scale), 2), dialect) for _ in range(ROWS)],
        "day": [(pandas.Timestamp("2021-01-01") + pandas.Timedelta(days=rng.randint(0, 1500))).strftime(date) for _ in range(ROWS)],
        "word": [rng.choice(words) for _ in range(ROWS)],
        "flag": [rng.choice(["yes", "no"]) for _ in range(ROWS)],
    }
    # One number that leaves no doubt where its separators stand.
    cells["size"][rng.randrange(ROWS)] = number(SURE, dialect)
    for name in ["size", "day", "word"]:
        for row in range(ROWS):
            if rng.random() < 0.08:
                cells[name][row] = rng.choice(dialect["na"]) if name == "size" and "na" in dialect else ""
    columns = list(cells)
    rng.shuffle(columns)
    sep, end = dialect["sep"], dialect.get("end", "\n")

    def written(text):
        special = sep in text or '"' in text
        return f'"{text}"' if dialect.get("quoted") or special else text

    lines = [sep.join(written(text) for text in line) for line in [columns, *zip(*(cells[name] for name in columns))]]
    return end.join(lines) + end, columns


def read(text, dialect):
    frame = pandas.read_csv(
        io.StringIO(text),
        sep=dialect["sep"],
        decimal=dialect.get("decimal", "."),
        thousands=dialect.get("thousands"),
        na_values=dialect.get("na"),
        # With thousands points, 02.10.2022 is a number to pandas.
        dtype={"day": str},
    )
    frame["day"] = pandas.to_datetime(frame["day"], format=dialect.get("date", "%Y-%m-%d"))
    return frame


def cells_of(column):
    if column.name == "day":
        return [None if pandas.isna(cell) else int(cell.timestamp() * 1000) for cell in column]
    if pandas.api.types.is_numeric_dtype(column):
        return [None if numpy.isnan(cell) else float(cell) for cell in column]
    return [None if pandas.isna(cell) else cell for cell in column]


lines = []
for index in range(200):
    dialect = DIALECTS[index % len(DIALECTS)]
    text, columns = made(dialect, index)
    frame = read(text, dialect)
    lines.append(json.dumps({"dialect": dialect["name"], "text": text, "columns": {name: cells_of(frame[name]) for name in columns}}, ensure_ascii=False))
target = Path(__file__).parent.parent / "data" / "csv" / "fixtures" / "pandas.jsonl.gz"
with open(target, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
    packed.write("\n".join(lines).encode())
