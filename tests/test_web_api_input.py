"""Whatever is sent, the answer is an answer or a plain refusal in JSON; nothing breaks."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from webkit import FORM, Served

JSON = {"Content-Type": "application/json"}
HTML = {"Accept": "text/html"}
# All that schemathesis knows but one: that no record has some specialty can be told of no request.
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_headers_conformance",
    "response_schema_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "unsupported_method",
    "use_after_free",
    "ensure_resource_availability",
)

BODIES: list[bytes] = [
    b"",
    b"{",
    b"null",
    b"[]",
    b"5",
    b'"text"',
    b"\xff\xfe\x00",
    b"\x00" * 100,
    b"[" * 100_000,
    b'{"text":' * 20_000,
    b'{"text": ' + b"9" * 5000 + b"}",
    b'{"text": "a", "k": ' + b"9" * 5000 + b"}",
    b'{"text": "a", "k": 1e999}',
    b'{"text": "a", "k": -1e999}',
    b'{"text": "a", "k": NaN}',
    b'{"text": "a", "since": 99999999999999999999999}',
    b'{"text": "a", "k": null}',
    b'{"text": null}',
    b'{"text": ["a"]}',
    b'{"text": {"a": 1}}',
    b'{"text": ""}',
    b'{"text": " \\n\\t "}',
    b'{"text": "\\u0000"}',
    b'{"text": "\\ud800"}',
    b'{"text": "!!! ???"}',
    b'{"text": "a", "": 1}',
    b'{"text": "a", "\\ud800": 1}',
    b'{"text": "a", "specialty": "\\ud800\\u0000"}',
    b'{"text": "a", "abstain": "yes"}',
    b'{"text": "\xed\xa0\x80"}',
    b"text=a&k=1",
    b"--x\r\nContent-Disposition: form-data; name=text\r\n\r\na\r\n--x--",
    json.dumps({"text": "a " * 11_000}).encode(),
]

QUESTIONS: list[str] = [
    "<script>alert(1)</script>",
    "\"'`<>&;--%00${7*7}{{7*7}}",
    "my \u202eear\u2066 rings\u200f",
    "my ear \ud83d rings",
    "my\x00ear\x1b[31mrings\x07",
    "a" * 20_000,
    "ear " * 5_000,
    'https://user@[::1/ (ear) AND NOT *:* ^2 ~ \\ / +ear -ear "ear',
    "耳鸣 أذني תנוך 👂🏽 ﷽",
    "' OR 1=1; DROP TABLE records; --",
    "e\u0301" * 500,
]


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:24]))
@pytest.mark.parametrize("headers", [JSON, FORM, {}], ids=["json", "form", "none"])
def test_a_broken_body_is_refused(server: Served, body: bytes, headers: dict[str, str]) -> None:
    answered = server.request("POST", "/api/ask", body, headers)
    assert answered.status in {400, 422}
    said = answered.json["error"]
    assert said and "\n" not in said and len(said) < 300


@pytest.mark.parametrize("text", QUESTIONS, ids=lambda text: ascii(text[:24]))
def test_a_strange_question_is_a_question(server: Served, text: str) -> None:
    answered = server.ask(text, k=1)
    assert answered.status == 200
    answered.body.decode("utf-8")
    assert not set(answered.json["query"]) & set("\x00\x07\x1b\u202e\u2066\u200f\ud83d")


@pytest.mark.parametrize("body", BODIES, ids=lambda body: repr(body[:24]))
@pytest.mark.parametrize("path", ["/", "/signin", "/judge", "/api/judgements"])
def test_the_page_does_not_break_either(server: Served, path: str, body: bytes) -> None:
    for headers in (FORM | HTML, JSON):
        assert server.request("POST", path, body, headers).status < 500


@pytest.mark.parametrize(
    "path",
    ["/%00", "/%ff%fe", "/api/records/", "/api/records/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
     "/static/../settings.py", "/static/%2e%2e/settings.py", "/static/..%2fsettings.py", "//", "/\x7f",
     "/api/similar/a?k=", "/api/similar/a?k=x&k=2", "/api/similar/a?k=" + "9" * 5000, "/api/records/" + "a" * 9000,
     "/records/%ed%a0%80", "/similar/%3Cscript%3E", "/static/%00", "/static/" + "a" * 5000],
    ids=lambda path: repr(path[:30]),
)  # fmt: skip
def test_a_strange_address_is_not_found(server: Served, path: str) -> None:
    line = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
    status = int(server.raw(line).split(b" ", 2)[1])
    assert status in {400, 404, 422}


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"])
def test_a_strange_method_is_refused(server: Served, method: str) -> None:
    assert server.request(method, "/api/ask").status == 405


def test_what_the_description_promises_holds(server: Served, tmp_path: Path) -> None:
    program = Path(sys.executable).with_name("schemathesis")
    if not program.exists():
        pytest.skip("schemathesis is in the extra dev")
    options = (
        "--seed", "1", "--max-examples", "20", "--generation-database", "none", "--no-color",
        "--request-timeout", "120",
    )  # fmt: skip
    done = subprocess.run(
        [program, "run", f"{server.url}/openapi.json", "--checks", ",".join(CHECKS), *options],
        capture_output=True, text=True, cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_nothing_of_it_broke_the_server(server: Served) -> None:
    assert [line for line in server.log() if line["level"] in {"error", "critical"}] == []
