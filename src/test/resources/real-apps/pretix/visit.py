"""Asks pretix for a new password, which a worker has to send by mail, and signs in. After a restart
the visitor is still signed in, and a worker sends a mail about another browser that signs in, since
pretix lets nobody ask for a password twice. In another installation the visitor is nobody."""

import os
import re
import socketserver
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

START = os.environ["GEN_START"]
FIRST = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"
SECOND = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15"
mails = []


class Mailbox(socketserver.StreamRequestHandler):
    """As much of SMTP as it takes to be sent a mail."""

    def handle(self):
        self.wfile.write(b"220 here\r\n")
        for line in self.rfile:
            word = line[:4].upper()
            if word == b"DATA":
                self.wfile.write(b"354 go on\r\n")
                text = b""
                while not text.endswith(b"\r\n.\r\n"):
                    text += self.rfile.readline()
                mails.append(text.decode())
            self.wfile.write(b"221 bye\r\n" if word == b"QUIT" else b"250 ok\r\n")
            if word == b"QUIT":
                return


class Browser:
    """Keeps cookies, whatever the scheme for which they are meant."""

    def __init__(self, agent, cookies=()):
        self.agent = agent
        self.cookies = dict(cookies)

    def open(self, path, form=None):
        """The status and the page; a redirect is not followed."""
        request = urllib.request.Request(os.environ["GEN_URL"] + path)
        request.add_header("Host", os.environ["GEN_HOST"])
        request.add_header("User-Agent", self.agent)
        request.add_header("Referer", "https://" + os.environ["GEN_HOST"] + path)
        request.add_header("Cookie", "; ".join(f"{k}={v}" for k, v in self.cookies.items()))
        if form is not None:
            request.data = urllib.parse.urlencode(form).encode()
        try:
            answer = urllib.request.build_opener(Stay).open(request, timeout=60)
        except urllib.error.HTTPError as error:
            answer = error
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.read().decode()

    def submit(self, path, **form):
        """Fills in the form of a page."""
        page = self.open(path)[1]
        token = re.search('name="csrfmiddlewaretoken" value="([^"]+)"', page)
        return self.open(path, dict(form, csrfmiddlewaretoken=token.group(1)))


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def sign_in(agent):
    """A browser that is signed in."""
    browser = Browser(agent)
    browser.submit("/control/login", email="admin@localhost", password="admin")
    return browser


def await_mail():
    end = time.time() + 60
    while not mails:
        if time.time() > end:
            sys.exit("no worker sends the mail")
        time.sleep(0.1)


def main():
    port = int(os.environ["PRETIX_MAIL_PORT"])
    socketserver.ThreadingTCPServer.allow_reuse_address = True
    server = socketserver.ThreadingTCPServer(("127.0.0.1", port), Mailbox)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    if START == "again":
        sign_in(SECOND)
    else:
        Browser(FIRST).submit("/control/forgot", email="admin@localhost")
    await_mail()
    kept = os.path.join(os.environ["GEN_FOLDER"], "session")
    if START == "first":
        with open(kept, "w", encoding="utf-8") as file:
            file.write("\n".join("=".join(each) for each in sign_in(FIRST).cookies.items()))
    with open(kept, encoding="utf-8") as file:
        browser = Browser(FIRST, [line.rstrip("\n").split("=", 1) for line in file])
    status = browser.open("/control/events/")[0]
    expected = 302 if START == "other" else 200
    if status != expected:
        sys.exit(f"/control/events/ answers {status} in place of {expected}")
    print("a worker sends the mail")


main()
