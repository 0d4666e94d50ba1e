"""Who is let in, how often and with how much; and what every response carries."""

import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from webkit import FORM, Served, served

from ingest.errors import BadInput
from search.web.guard import DEFAULT_RATE, MAX_BODY, READ_AWAY
from search.web.rate import MOST_CLIENTS, RateLimit, client_of
from search.web.settings import Settings

TOKEN = "open-sesame-ÿ"
POLICY = {
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
}


@pytest.fixture(scope="module")
def locked(corpus_index: Path) -> Iterator[Served]:
    """A server that asks for a token, and knows one name of its own."""
    with served(corpus_index, "--name", "Clinic.example", CURBSIDE_TOKEN=TOKEN) as up:
        yield up


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200),
        ("POST", "/", 422),
        ("GET", "/docs", 200),
        ("GET", "/openapi.json", 200),
        ("GET", "/healthz", 200),
        ("GET", "/metrics", 200),
        ("GET", "/static/style.css", 200),
        ("GET", "/api/records/none", 404),
        ("GET", "/nowhere", 404),
        ("DELETE", "/api/ask", 405),
        ("POST", "/api/ask", 422),
    ],
)
def test_every_response_carries_the_safe_headers(
    server: Served, method: str, path: str, status: int
) -> None:
    answered = server.request(method, path, headers={"Accept": "text/html"})
    assert answered.status == status
    headers = answered.headers
    assert set(headers["content-security-policy"].split("; ")) == POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["cache-control"] == ("no-cache" if "static" in path else "no-store")
    assert "server" not in headers


def test_refusals_carry_them_too(server: Served) -> None:
    for answered in (
        server.request("GET", "/", headers={"Host": "evil.example"}),
        server.request("POST", "/api/ask", b"x" * (MAX_BODY + 1)),
    ):
        assert answered.status in {400, 413}
        assert set(answered.headers["content-security-policy"].split("; ")) == POLICY


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "", "[::1", "127.0.0.1.nip.io:80"]
)
def test_a_name_that_is_not_ours_is_refused(server: Served, host: str) -> None:
    answered = server.request("GET", "/healthz", headers={"Host": host})
    assert answered.status == 400
    assert "--name" in answered.json["error"]


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:1", "[::1]:8642", "192.0.2.7"])
def test_an_address_needs_no_name(server: Served, host: str) -> None:
    assert server.request("GET", "/healthz", headers={"Host": host}).status == 200


def test_a_name_that_was_given_is_ours(locked: Served) -> None:
    assert locked.request("GET", "/healthz", headers={"Host": "clinic.example:443"}).status == 200


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "http://localhost:1"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://localhost", "Host": "localhost"}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({}, 200),
    ],
)
def test_another_sites_page_may_not_send(
    server: Served, headers: dict[str, str], status: int
) -> None:
    answered = server.request("POST", "/api/ask", {"text": "my ear rings"}, headers)
    assert answered.status == status
    assert server.request("GET", "/healthz", headers=headers).status == 200


def test_only_json_is_taken_for_json(server: Served) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data"):
        answered = server.request("POST", "/api/ask", '{"text":"my ear"}', {"Content-Type": kind})
        assert answered.status == 422


@pytest.mark.parametrize("size", [MAX_BODY + 1, 1_000_000, READ_AWAY])
def test_too_long_a_body_is_refused_whole(server: Served, size: int) -> None:
    answered = server.request("POST", "/api/ask", b"x" * size)
    assert answered.status == 413
    assert "larger than 256 KB" in answered.json["error"]


def test_too_long_a_body_in_pieces(server: Served) -> None:
    piece = b"%x\r\n%s\r\n" % (65536, b"x" * 65536)
    head = b"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    assert b" 413 " in server.raw(head + piece * 8 + b"0\r\n\r\n").split(b"\r\n")[0]


def test_a_body_that_is_only_promised(server: Served) -> None:
    head = f"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: {READ_AWAY * 9}\r\n\r\n"
    assert b" 413 " in server.raw(head.encode()).split(b"\r\n")[0]


def test_the_longest_question_fits_however_it_is_written(server: Served) -> None:
    text = "痛" * 20_000  # JSON writes each letter as an escape of six bytes
    assert server.ask(text).status == 200
    assert server.ask(text + "痛").status == 422
    form = "text=" + "%E7%97%9B" * 20_000
    assert server.request("POST", "/", form, FORM).status == 200


def test_a_client_that_comes_too_often_is_told_to_wait(corpus_index: Path) -> None:
    with served(corpus_index, "--rate", "3") as up:
        answers = [up.request("GET", "/api/records/none") for _ in range(5)]
        assert [answered.status for answered in answers] == [404, 404, 404, 429, 429]
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 20
        assert "too many requests" in answers[-1].json["error"]
        assert up.request("GET", "/healthz").status == 200
        assert up.request("GET", "/static/style.css").status == 200


def test_this_machine_is_not_limited_unless_it_is_said(server: Served) -> None:
    statuses = {server.request("GET", "/nowhere").status for _ in range(DEFAULT_RATE + 50)}
    assert statuses == {404}


def test_a_bucket_fills_again_and_clients_do_not_share() -> None:
    now = 0.0
    limit = RateLimit(60, lambda: now)
    assert [limit.wait("a") for _ in range(61)] == [0.0] * 60 + [1.0]
    assert limit.wait("b") == 0.0
    now = 1.5
    assert limit.wait("a") == 0.0
    assert limit.wait("a") == pytest.approx(0.5)
    now = 1000.0
    assert [limit.wait("a") for _ in range(61)][-1] == 1.0


def test_only_so_many_clients_are_remembered() -> None:
    limit = RateLimit(1, lambda: 0.0)
    assert limit.wait("first") == 0.0
    for number in range(MOST_CLIENTS):
        limit.wait(str(number))
    assert limit.wait("first") == 0.0
    assert limit.wait(str(MOST_CLIENTS - 1)) > 0


def test_an_ipv6_client_is_its_network() -> None:
    assert client_of("2001:db8:1:2:3::4") == client_of("2001:db8:1:2::9%eth0")
    assert client_of("2001:db8:1:2::1") != client_of("2001:db8:1:3::1")
    assert client_of("192.0.2.1") != client_of("192.0.2.2")


def test_who_the_client_is_says_the_proxy_and_nobody_else(corpus_index: Path) -> None:
    def statuses(up: Served) -> list[int]:
        return [
            up.request("GET", "/nowhere", headers={"X-Forwarded-For": f"198.51.100.{n}"}).status
            for n in range(3)
        ]

    with served(corpus_index, "--rate", "2") as up:
        assert statuses(up) == [404, 404, 429]
    with served(corpus_index, "--rate", "2", "--proxy", "127.0.0.1") as up:
        assert statuses(up) == [404, 404, 404]


@pytest.mark.parametrize("path", ["/api/records/none", "/metrics", "/openapi.json", "/docs", "/"])
def test_without_the_token_nobody_is_let_in(locked: Served, path: str) -> None:
    answered = locked.request("GET", path)
    assert answered.status == 401
    assert answered.headers["www-authenticate"] == "Bearer"
    for given in ("wrong", "", TOKEN[:-1], TOKEN + "x"):
        headers = {"Authorization": f"Bearer {given}".encode().decode("latin-1")}
        assert locked.request("GET", path, headers=headers).status == 401


def test_with_the_token_a_program_is_let_in(locked: Served) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}".encode().decode("latin-1")}
    assert locked.request("POST", "/api/ask", {"text": "my ear rings"}, headers).status == 200


def test_an_empty_token_is_none() -> None:
    with pytest.raises(BadInput, match="the token is empty"):
        Settings(token=" ")


def test_how_it_is_and_the_style_need_no_token(locked: Served) -> None:
    assert locked.request("GET", "/healthz").status == 200
    assert locked.request("GET", "/static/style.css").status == 200


def test_a_browser_signs_in_once(locked: Served) -> None:
    page = {"Accept": "text/html"}
    sent_away = locked.request("GET", "/", headers=page)
    assert (sent_away.status, sent_away.headers["location"]) == (303, "/signin")
    assert locked.request("GET", "/signin", headers=page).status == 200
    wrong = locked.request("POST", "/signin", "token=guess", FORM | page)
    assert wrong.status == 403 and "set-cookie" not in wrong.headers
    right = locked.request("POST", "/signin", "token=open-sesame-%C3%BF", FORM | page)
    assert (right.status, right.headers["location"]) == (303, "/")
    cookie = right.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie and "sesame" not in cookie
    let_in = {"Cookie": cookie.split(";")[0]}
    assert locked.request("GET", "/", headers=page | let_in).status == 200
    assert locked.request("GET", "/", headers=page | {"Cookie": "curbside=0"}).status == 303


def test_a_client_that_stops_halfway_hurts_nobody(server: Served) -> None:
    for half in (
        b"",
        b"POST /api",
        b"POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{",
    ):
        with closing(socket.create_connection(("127.0.0.1", server.port))) as connection:
            connection.sendall(half)
    assert server.ask("my ear rings").status == 200
    assert not [line for line in server.log() if line["level"] == "error"]
