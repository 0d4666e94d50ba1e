"""What lies on disk or in a WARC -> pages as bytes, and bytes -> characters. Parses nothing."""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ingest.clean import printable
from ingest.errors import BadInput

PAGE_KINDS = (".html", ".htm", ".xhtml", ".txt")
WARC_KINDS = (".warc", ".warc.gz")
ROW_KINDS = (".jsonl", ".jsonl.gz", ".ndjson", ".json", ".csv", ".tsv", ".xml")
MAX_PAGE_BYTES = 20 * 1024 * 1024

_MAGIC = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture or a sound"),
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "a zip archive or an office file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
)
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w\-:]+)", re.I
)
# Labels that the web reads as a larger set than their name says.
_WEB_NAMES = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "ascii": "cp1252",
    "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs",
    "shift_jis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "iso-8859-9": "cp1254",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Page:
    """One page as fetched: its bytes, where it lay, and what a WARC said of it."""

    path: str
    data: bytes
    markup: bool
    url: str | None = None
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """Something that gave no record, and why; ``skipped`` when it never was a page."""

    path: str
    reason: str
    skipped: bool = False


class NotAPage(Exception):
    """The bytes are no page a person could read; the message says what they are."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read: where it is, and the path by which records and reports call it."""

    file: Path
    name: str
    kind: str
    given: bool


def find_inputs(paths: Sequence[str | os.PathLike[str]]) -> Iterator[Input]:
    """Every file below the paths, sorted; BadInput at once for a path that is not there."""
    roots = [Path(path) for path in paths]
    for root in roots:
        if not root.exists():
            raise BadInput(f"there is no file or folder {root}: check the path")
    for root in roots:
        if root.is_dir():
            base = root.resolve().name
            for file in _walk(root):
                name = f"{base}/{file.relative_to(root).as_posix()}"
                yield Input(file, _readable(name), kind_of(file), False)
        else:
            yield Input(root, _readable(root.name), kind_of(root), True)


def _readable(name: str) -> str:
    """A path as characters, those of no character set replaced."""
    return os.fsencode(name).decode("utf-8", errors="replace")


def _walk(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        if "CURRENT" in files and "generations" in folders:  # an index, which is no page
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(folder, name)


def kind_of(file: Path) -> str:
    """The lower-case ending that says how a file is read, ``.jsonl.gz`` and ``.warc.gz`` whole."""
    name = file.name.lower()
    for kind in (*WARC_KINDS, *ROW_KINDS, *PAGE_KINDS):
        if name.endswith(kind):
            return kind
    return file.suffix.lower()


def check_file(source: Input) -> None:
    """OSError or NotAPage when a path cannot be read to an end, as a pipe or a device cannot."""
    if not stat.S_ISREG(source.file.stat().st_mode):
        raise NotAPage("not a file but a pipe, a socket or a device")


def read_page(source: Input) -> Page:
    """The page in one file; OSError or NotAPage when it cannot be one."""
    size = source.file.stat().st_size
    if size > MAX_PAGE_BYTES:
        raise NotAPage(
            f"{size / 2**20:.0f} MB is larger than any page (limit {MAX_PAGE_BYTES // 2**20} MB)"
        )
    return Page(source.name, source.file.read_bytes(), source.kind != ".txt")


def read_warc(source: Input) -> Iterator[Page]:
    """The HTML responses of a WARC file; OSError or NotAPage where the file breaks off."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    with source.file.open("rb") as stream:
        count = 0
        for item in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
            count += 1
            kind = (item.http_content_type or "text/html").lower()
            if item.http_headers and str(item.http_headers.status_code or 200) not in (
                "200",
                "203",
            ):
                continue
            if "html" not in kind and "text/plain" not in kind:
                continue
            url = item.headers.get("WARC-Target-URI")
            data = item.reader.read(MAX_PAGE_BYTES + 1)
            yield Page(
                f"{source.name}#{url or count}", data, "html" in kind, url, item.http_charset
            )


def decode(data: bytes, charset: str | None = None) -> str:
    """Bytes as characters: byte-order mark, then UTF-8 if it fits, the declared set, a guess.

    Line ends stay as they are; control characters go. NotAPage when the bytes are no text.
    """
    if not data.strip():
        raise NotAPage("the file is empty")
    if len(data) > MAX_PAGE_BYTES:
        raise NotAPage(f"larger than any page (limit {MAX_PAGE_BYTES // 2**20} MB)")
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise NotAPage(f"not a page but {name}")
    text = printable(_characters(data, charset))
    if text.count("\ufffd") > max(20, len(text) // 10):
        raise NotAPage("not text: most of its bytes stand for no character")
    if not text.strip():
        raise NotAPage("the file holds no text")
    return text


def _characters(data: bytes, charset: str | None) -> str:
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data.decode(name, errors="replace")
    if wide := _wide(data):
        return data.decode(wide, errors="replace")
    declared = _META_CHARSET.search(data[:4096])
    names = [charset, declared[1].decode("ascii", "replace") if declared else None]
    if b"\x1b" not in data:
        names.insert(0, "utf-8")
    for name in filter(None, names):
        try:
            return data.decode(_WEB_NAMES.get(name.lower(), name))
        except (UnicodeDecodeError, LookupError):
            continue
    return _guess(data)


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark shows as zeros in every other byte."""
    sample = data[:2000]
    if sample.count(0) < len(sample) * 0.3:
        if data.count(0) > len(data) // 20:
            raise NotAPage("not text: it is full of zero bytes")
        return None
    return "utf-16-le" if sample[1::2].count(0) > sample[0::2].count(0) else "utf-16-be"


def _guess(data: bytes) -> str:
    """UTF-8 with a few broken bytes if that is what it is, else what a detector says."""
    from resiliparse.parse.encoding import detect_encoding

    lenient = data.decode("utf-8", errors="replace")
    broken = lenient.count("\ufffd")
    whole = sum(ord(char) > 127 for char in lenient) - broken
    if whole >= broken:
        return lenient
    name = detect_encoding(data) or "cp1252"
    try:
        return data.decode(_WEB_NAMES.get(name.lower(), name), errors="replace")
    except LookupError:
        return lenient
