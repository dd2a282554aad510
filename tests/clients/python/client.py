"""Sends one of everything that the Python SDK can send to SENTRY_DSN, and prints the ids as one JSON object.

It calls itself by the name it is given. With `--expect-encoding NAME` it fails unless requests are compressed that
way: brotli is used when it is installed.
"""

import argparse
import datetime
import json
import sys
import uuid

import sentry_sdk
from sentry_sdk.crons import MonitorStatus, capture_checkin
from sentry_sdk.envelope import Envelope, Item, PayloadRef


class StockError(Exception):
    """The cause."""


class CheckoutError(Exception):
    """What is seen of it."""


def take_from_stock(fruit):
    raise StockError(f"no {fruit} left")


def check_out(fruit):
    try:
        take_from_stock(fruit)
    except StockError as cause:
        raise CheckoutError("the order cannot be filled") from cause


def begin(expected_encoding):
    sentry_sdk.init(
        release="clients@1.0.0",
        environment="tests",
        traces_sample_rate=1.0,
        enable_logs=True,
        send_client_reports=False,
        # Sessions are begun and ended by hand, and nothing of the machine that this runs on is sent.
        auto_session_tracking=False,
        server_name="test-host",
        shutdown_timeout=10,
    )
    sending = sentry_sdk.get_client().transport
    encoding = getattr(sending, "_compression_algo", None)
    if expected_encoding and encoding != expected_encoding:
        sys.exit(f"requests are compressed with {encoding}, not with {expected_encoding}")
    scope = sentry_sdk.get_isolation_scope()
    scope.set_user({"id": "4711", "email": "grace@example.org", "username": "grace"})
    scope.set_tag("basket", "fruit")
    scope.set_context("order", {"number": 17, "items": ["apple", "pear"]})


def error():
    """Two exceptions in a chain, with a breadcrumb and an attachment, in a session of its own that ends well."""
    sentry_sdk.get_isolation_scope().start_session()
    sentry_sdk.add_breadcrumb(category="cart", message="apple put in the basket", level="info", data={"pieces": 2})
    with sentry_sdk.new_scope() as scope:
        scope.add_attachment(bytes=b"2 apples\n1 pear\n\x00\xff", filename="basket.txt", content_type="text/plain")
        try:
            check_out("pear")
        except CheckoutError as problem:
            event_id = sentry_sdk.capture_exception(problem)
    sentry_sdk.get_isolation_scope().end_session()
    return event_id


def crash():
    """An exception that nobody handled: its session has crashed."""
    sentry_sdk.get_isolation_scope().start_session()
    try:
        take_from_stock("apple")
    except StockError:
        event, hint = sentry_sdk.utils.event_from_exception(
            sys.exc_info(), mechanism={"type": "excepthook", "handled": False}
        )
        event_id = sentry_sdk.capture_event(event, hint)
    sentry_sdk.get_isolation_scope().end_session()
    return event_id


def transaction():
    with sentry_sdk.start_transaction(op="task", name="fill the order") as transaction:
        with transaction.start_child(op="db.query", name="SELECT fruit"):
            pass


def check_in(name):
    schedule = {"schedule": {"type": "crontab", "value": "0 3 * * *"}, "timezone": "Europe/Vienna", "checkin_margin": 5}
    check_in_id = capture_checkin(f"nightly-{name}", status=MonitorStatus.IN_PROGRESS, monitor_config=schedule)
    capture_checkin(f"nightly-{name}", check_in_id=check_in_id, status=MonitorStatus.OK, duration=1.5)
    return check_in_id


def feedback(name, event_id):
    """The SDK has no call for it: an event of the type, in an item of its own."""
    feedback_id = uuid.uuid4().hex
    context = {
        "message": f"{name} customers want pears",
        "contact_email": "grace@example.org",
        "name": "Grace",
        "associated_event_id": event_id,
    }
    event = {
        "event_id": feedback_id,
        "timestamp": datetime.datetime.now(datetime.timezone.utc).isoformat(),
        "platform": "python",
        "level": "info",
        "environment": "tests",
        "release": "clients@1.0.0",
        "contexts": {"feedback": context},
    }
    envelope = Envelope(headers={"event_id": feedback_id})
    envelope.add_item(Item(payload=PayloadRef(json=event), type="feedback"))
    sentry_sdk.get_client().transport.capture_envelope(envelope)
    return feedback_id


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("--expect-encoding", metavar="NAME")
    arguments = parser.parse_args()
    name = arguments.name
    begin(arguments.expect_encoding)
    sent = {"error": error(), "crash": crash()}
    sent["message"] = sentry_sdk.capture_message(f"the basket of {name} is empty", level="warning")
    transaction()
    sentry_sdk.logger.warning(f"{name} says that pears are out", attributes={"fruit": "pear"})
    sent["check_in"] = check_in(name)
    sent["feedback"] = feedback(name, sent["error"])
    sentry_sdk.flush(timeout=10)
    print(json.dumps(sent))


if __name__ == "__main__":
    main()
