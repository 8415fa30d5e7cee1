"""Writes a Parquet file that names a codec which is hardly ever used, as a fixture for __tests__/data/csv/formats.test.ts.

    python __tests__/python/parquet_lzo.py    # pyarrow 25.0.1

pyarrow can't write LZO: a file of Snappy gets its number in the footer. Nobody gets as far as its pages.
"""

from pathlib import Path

import pyarrow
import pyarrow.parquet

PATH = Path(__file__).parent.parent / "data/csv/fixtures/lzo.parquet"
SNAPPY, LZO = 1, 3


def codec(column, number):
    """Path in the schema and codec of a column, fields 3 and 4 of its metadata, as Thrift's compact protocol writes them."""
    name = column.encode()
    return b"\x19\x18" + bytes([len(name)]) + name + b"\x15" + bytes([2 * number])


table = pyarrow.table({"a": [1.5, 2.5, 3.5], "y": ["yes", "no", "yes"]})
pyarrow.parquet.write_table(table, PATH, compression="snappy")
content = PATH.read_bytes()
for column in table.column_names:
    assert content.count(codec(column, SNAPPY)) == 1
    content = content.replace(codec(column, SNAPPY), codec(column, LZO))
PATH.write_bytes(content)
group = pyarrow.parquet.read_metadata(PATH).row_group(0)
assert [group.column(i).compression for i in range(2)] == ["LZO", "LZO"]
