#!/usr/bin/env python3
"""Varies recorded events into a corpus for measuring: `vary.py DIRECTORY COUNT > corpus.ndjson`.

Every `*.json` below DIRECTORY that holds an event is a template; they take turns. Each event gets an id, a time
(one hour in all), a user, a release, a host, and numbers in its messages of its own; stack traces stay as they
are, as those of one bug do. The same arguments give the same bytes.
"""

import json
import random
import sys
from pathlib import Path

START = 1_772_300_000.0


def templates(directory):
    for path in sorted(Path(directory).rglob("*.json")):
        event = json.loads(path.read_bytes())
        if isinstance(event, dict):
            yield event


def varied(event, index, count, random):
    event = dict(event)
    seconds = START + 3600 * index / count
    number = random.randrange(10**6)
    person = random.randrange(20_000)
    event["event_id"] = f"{random.getrandbits(128):032x}"
    event["timestamp"] = round(seconds, 3)
    event.pop("received", None)
    event["release"] = f"shop@1.{random.randrange(20)}.0"
    event["environment"] = random.choice(["production", "production", "staging"])
    event["server_name"] = f"web-{random.randrange(40)}"
    event["user"] = {
        "id": str(person),
        "email": f"person{person}@example.com",
        "ip_address": f"10.{person >> 8 & 255}.{person & 255}.7",
    }
    if event.get("type") == "transaction":
        event["start_timestamp"] = round(seconds - random.random(), 3)
    if isinstance(event.get("message"), str):
        event["message"] += f" (order {number})"
    exception = event.get("exception")
    if isinstance(exception, dict) and isinstance(exception.get("values"), list) and exception["values"]:
        last = exception["values"][-1]
        if isinstance(last, dict) and isinstance(last.get("value"), str):
            last = {**last, "value": f"{last['value']} (order {number})"}
            event["exception"] = {**exception, "values": [*exception["values"][:-1], last]}
    return event


def main():
    directory, count = sys.argv[1], int(sys.argv[2])
    events = list(templates(directory))
    chance = random.Random(1)
    for index in range(count):
        event = varied(events[index % len(events)], index, count, chance)
        line = json.dumps(event, separators=(",", ":"), ensure_ascii=False)
        sys.stdout.buffer.write(line.encode("utf-8", "surrogatepass") + b"\n")


main()
