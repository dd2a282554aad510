#!/usr/bin/env python3
"""Makes the recorded incident in this directory. See README.md.

The same script makes the same bytes: every choice comes from one seeded generator and no clock is read. It needs
nothing but Python's standard library and the `zstd` program.
"""

import datetime
import gzip
import hashlib
import json
import pathlib
import random
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
RANDOM = random.Random(20260312)
DAY = datetime.datetime(2026, 3, 12, tzinfo=datetime.timezone.utc)
KEYS = {slug: hashlib.md5(b"incident " + slug.encode()).hexdigest()
        for slug in ("checkout", "storefront", "payments", "mobile", "worker")}
PROJECT_IDS = {slug: number for number, slug in enumerate(KEYS, start=1)}

# ---------------------------------------------------------------- the code of the shop: what stack frames show

SOURCES = {}


def source(path, text):
    SOURCES[path] = text.strip("\n").split("\n")


source("checkout/views.py", '''
import json
import logging

from django.http import JsonResponse
from django.views.decorators.http import require_POST

from checkout import pricing
from checkout.gateway import PaymentGateway
from checkout.models import Cart, Order

log = logging.getLogger(__name__)
gateway = PaymentGateway.from_settings()


@require_POST
def submit(request):
    body = json.loads(request.body)
    cart = Cart.objects.select_related("customer").get(pk=body["cart_id"])
    total = pricing.total_for(cart, body.get("coupon"))
    order = Order.objects.create(cart=cart, total=total, email=body["email"])
    log.info("order %s placed by %s", order.number, order.email)
    receipt = gateway.charge(order, card=body["card"], token=body["token"])
    return JsonResponse({"order": order.number, "receipt": receipt.id})


def order_detail(request, number):
    order = Order.objects.filter(number=number).first()
    if order is None:
        raise Http404(f"no order {number}")
    return JsonResponse(order.as_dict())
''')
source("checkout/pricing.py", '''
from decimal import Decimal

from checkout.models import Coupon

DISCOUNTS = {"bronze": Decimal("0.02"), "silver": Decimal("0.05"), "gold": Decimal("0.08")}


def total_for(cart, coupon_code=None):
    subtotal = sum(line.price * line.quantity for line in cart.lines.all())
    discount = loyalty_discount(cart.customer)
    if coupon_code:
        coupon = Coupon.objects.get(code=coupon_code)
        discount = max(discount, coupon.rate)
    return (subtotal * (1 - discount)).quantize(Decimal("0.01"))


def loyalty_discount(customer):
    profile = customer.profile
    tier = profile["loyalty_tier"]
    return DISCOUNTS[tier]


def rounded(amount, currency):
    step = CURRENCY_STEPS[currency]
    return (amount / step).to_integral_value() * step
''')
source("checkout/gateway.py", '''
import requests


class PaymentGateway:
    def __init__(self, url, api_key, timeout=2.5):
        self.url = url
        self.api_key = api_key
        self.session = requests.Session()
        self.timeout = timeout

    def charge(self, order, card, token):
        payload = {"order": order.number, "amount": str(order.total), "card": card}
        headers = {"Authorization": f"Bearer {self.api_key}", "Idempotency-Key": token}
        try:
            answer = self.session.post(self.url, json=payload, headers=headers, timeout=self.timeout)
        except requests.Timeout as error:
            raise PaymentTimeout(f"payments did not answer for order {order.number} in {self.timeout}s") from error
        if answer.status_code == 402:
            raise CardDeclined(f"card {card} declined for {order.email}")
        return Receipt.from_json(answer.json())
''')
source("django/core/handlers/exception.py", '''
def convert_exception_to_response(get_response):
    @wraps(get_response)
    def inner(request):
        try:
            response = get_response(request)
        except Exception as exc:
            response = response_for_exception(request, exc)
        return response

    return inner
''')
source("django/core/handlers/base.py", '''
        if response is None:
            wrapped_callback = self.make_view_atomic(callback)
            try:
                response = wrapped_callback(request, *callback_args, **callback_kwargs)
            except Exception as e:
                response = self.process_exception_by_middleware(e, request)
                if response is None:
                    raise
''')
source("django/db/models/query.py", '''
        clone = self._chain() if self.query.combinator else self.filter(*args, **kwargs)
        num = len(clone)
        if num == 1:
            return clone._result_cache[0]
        if not num:
            raise self.model.DoesNotExist("%s matching query does not exist." % self.model._meta.object_name)
''')
source("django/db/backends/utils.py", '''
    def _execute(self, sql, params, *ignored):
        self.db.validate_no_broken_transaction()
        with self.db.wrap_database_errors:
            if params is None:
                return self.cursor.execute(sql)
            return self.cursor.execute(sql, params)
''')
source("requests/adapters.py", '''
        except (ProtocolError, OSError) as err:
            raise ConnectionError(err, request=request)
        except MaxRetryError as e:
            if isinstance(e.reason, ConnectTimeoutError):
                raise ConnectTimeout(e, request=request)
        except ReadTimeoutError as e:
            raise ReadTimeout(e, request=request)
''')
source("src/components/CheckoutForm.tsx", '''
export function CheckoutForm({ cart, customer }: Props) {
  const [card, setCard] = useState("");
  const [state, setState] = useState<State>("idle");

  async function submit(event: FormEvent) {
    event.preventDefault();
    setState("sending");
    const answer = await api.post("/api/checkout/", { cartId: cart.id, card, email: customer.email });
    const { receipt } = await answer.json();
    setState("done");
    router.push(`/thanks?order=${receipt.order.number}&email=${customer.email}`);
  }

  const label = customer.address.country.label;
  return <form onSubmit={submit} aria-label={label}>{/* fields */}</form>;
}
''')
source("src/lib/api.ts", '''
export class ApiError extends Error {
  constructor(readonly status: number, readonly path: string) {
    super(`${path} answered ${status}`);
    this.name = "ApiError";
  }
}

export async function post(path: string, body: unknown): Promise<Response> {
  const answer = await fetch(base + path, { method: "POST", body: JSON.stringify(body), headers: headers() });
  if (!answer.ok) {
    throw new ApiError(answer.status, path);
  }
  return answer;
}
''')
source("src/pages/product.tsx", '''
export function ProductPage({ product }: { product: Product }) {
  const price = format(product.variants[selected].price, locale);
  useEffect(() => {
    track("view", { sku: product.sku, price });
    const element = document.querySelector("#reviews");
    element.scrollIntoView({ behavior: "smooth" });
  }, [product.sku]);
  return <Page title={product.title}>{price}</Page>;
}
''')
source("PaymentService.java", '''
    public Receipt charge(ChargeRequest request) {
        Account account = accounts.find(request.merchant()).orElseThrow();
        Authorisation authorisation;
        try {
            authorisation = acquirer.authorise(request.card(), request.amount(), request.idempotencyKey());
        } catch (SocketTimeoutException timeout) {
            throw new AcquirerUnavailableException("acquirer timed out for order " + request.order(), timeout);
        }
        ledger.append(account, authorisation, request.amount());
        return Receipt.of(request.order(), authorisation);
    }
''')
source("AcquirerClient.java", '''
    Authorisation authorise(Card card, Money amount, String key) throws IOException {
        Call call = http.newCall(authorisationRequest(card, amount, key));
        try (Response response = call.execute()) {
            if (response.code() == 409) {
                throw new IllegalStateException("authorisation " + key + " was already captured");
            }
            return mapper.readValue(response.body().byteStream(), Authorisation.class);
        }
    }
''')
source("lib/jobs/email.js", '''
const { render } = require('../templates')

async function sendReceipt (job) {
  const { order, customer } = job.data
  const html = await render('receipt', { order, customer })
  const answer = await mailer.send({ to: customer.email, subject: `Your order ${order.number}`, html })
  if (answer.rejected.length > 0) {
    throw new Error(`mail to ${answer.rejected[0]} rejected: 550 mailbox unavailable`)
  }
  return answer.messageId
}

module.exports = { sendReceipt }
''')
source("lib/jobs/import.js", '''
async function nightlyImport (job) {
  const rows = await warehouse.rows(job.data.day)
  for (const row of rows) {
    const stock = row.stock.available
    await db.query('UPDATE products SET stock = $1 WHERE sku = $2', [stock, row.sku])
  }
  await job.progress(100)
}
''')
source("lib/queue.js", '''
  async process (job) {
    const handler = this.handlers.get(job.name)
    const timer = setTimeout(() => job.discard(), this.timeout)
    try {
      return await handler(job)
    } finally {
      clearTimeout(timer)
    }
  }
''')


def context(path, needle):
    """The line of a source file that contains `needle`, with five lines around it, as SDKs send them."""
    lines = SOURCES[path]
    at = next(index for index, line in enumerate(lines) if needle in line)
    return {"lineno": at + 1, "pre_context": lines[max(0, at - 5):at], "context_line": lines[at],
            "post_context": lines[at + 1:at + 6]}


# ---------------------------------------------------------------- people and their data: all of it invented

FIRST = "ada alan barbara charles dennis edsger frances grace hedy john katherine ken leslie margaret niklaus radia".split()
# Numbers that payment providers publish for tests: they pass the Luhn check and belong to nobody.
CARDS = ["4111 1111 1111 1111", "5555555555554444", "4242424242424242", "378282246310005", "6011 1111 1111 1117"]


def luhn(digits):
    total = 0
    for index, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if index % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def order_number():
    """Sixteen digits that look like a card and are none."""
    while True:
        number = "4000" + "".join(RANDOM.choice("0123456789") for _ in range(12))
        if not luhn(number):
            return number


def hexadecimal(length):
    return f"{RANDOM.getrandbits(length * 4):0{length}x}"


class Person:
    def __init__(self, number):
        self.id = str(10_000 + number)
        self.name = RANDOM.choice(FIRST)
        self.email = f"{self.name}.{number}@example.com"
        network = RANDOM.choice(["192.0.2", "198.51.100", "203.0.113"])
        self.ip = f"{network}.{RANDOM.randrange(1, 255)}" if number % 9 else f"2001:db8::{number:x}"
        self.card = RANDOM.choice(CARDS)
        self.agent = RANDOM.choice(AGENTS)


AGENTS = [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Safari/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.2 Mobile/15E148 Safari/604.1",
    "Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Mobile Safari/537.36",
]
CRAWLERS = [
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
    "Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)",
]
PEOPLE = [Person(number) for number in range(400)]

# ---------------------------------------------------------------- time and releases


def clock(text):
    hours, minutes = text.split(":")
    return DAY + datetime.timedelta(hours=int(hours), minutes=int(minutes))


def between(start, end):
    span = (clock(end) - clock(start)).total_seconds()
    return clock(start) + datetime.timedelta(seconds=round(RANDOM.uniform(0, span), 3))


def flooded(start, end):
    """A moment of a flood: it rises fast and ebbs slowly."""
    span = (clock(end) - clock(start)).total_seconds()
    return clock(start) + datetime.timedelta(seconds=round(span * RANDOM.betavariate(1.3, 2.6), 3))


def rfc3339(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time.microsecond // 1000:03d}Z"


def seconds(time):
    return round(time.timestamp(), 3)


BAD, FIXED = clock("12:00"), clock("12:48")


def checkout_release(time):
    return "checkout@2.3.7" if time < BAD else "checkout@2.4.0" if time < FIXED else "checkout@2.4.1"


# ---------------------------------------------------------------- what the SDKs of the services send


def breadcrumbs(time, person, order, messages):
    crumbs = []
    for index, (category, kind, message, data) in enumerate(messages):
        at = time - datetime.timedelta(seconds=2.5 * (len(messages) - index) + RANDOM.random())
        crumb = {"timestamp": rfc3339(at), "type": kind, "category": category, "level": "info"}
        if message:
            crumb["message"] = message.format(person=person, order=order)
        if data:
            crumb["data"] = {key: value.format(person=person, order=order) if isinstance(value, str) else value
                             for key, value in data.items()}
        crumbs.append(crumb)
    return {"values": crumbs}


PYTHON_CRUMBS = [
    ("query", "query", 'SELECT "cart"."id", "cart"."customer_id" FROM "cart" WHERE "cart"."id" = %s LIMIT 21', {"db.name": "shop"}),
    ("redis", "redis", "GET session:{person.id}", {"redis.key": "session:{person.id}", "redis.is_cluster": False}),
    ("checkout.views", "log", "order {order} placed by {person.email}", None),
    ("httplib", "http", None, {"url": "https://loyalty.internal.example.com/v1/profile?email={person.email}", "method": "GET", "status_code": 200}),
    ("query", "query", 'INSERT INTO "order" ("number", "email", "total") VALUES (%s, %s, %s) RETURNING "order"."id"', {"db.name": "shop"}),
]
MODULES = {"django": "6.0.2", "requests": "2.33.1", "psycopg": "3.3.2", "redis": "7.1.0", "sentry-sdk": "2.75.0",
           "urllib3": "2.6.3", "gunicorn": "25.0.1", "certifi": "2026.1.4", "celery": "5.6.2", "pydantic": "2.13.0"}


def python_frame(path, needle, function, variables=None, in_app=True):
    place = "/srv/checkout/" if in_app else "/srv/venv/lib/python3.13/site-packages/"
    frame = {"filename": path, "abs_path": place + path, "function": function,
             "module": path.removesuffix(".py").replace("/", "."), "in_app": in_app, **context(path, needle)}
    if not in_app:
        frame["lineno"] += 180
    if variables:
        frame["vars"] = variables
    return frame


def django_frames(person, order):
    request = f"<WSGIRequest: POST '/api/checkout/?session={person.id}'>"
    return [
        python_frame("django/core/handlers/exception.py", "response = get_response(request)", "inner",
                     {"request": request, "get_response": "<bound method BaseHandler._get_response>"}, False),
        python_frame("django/core/handlers/base.py", "response = wrapped_callback", "_get_response",
                     {"self": "<django.core.handlers.wsgi.WSGIHandler object>", "request": request}, False),
    ]


def submit_frame(needle, person, order):
    return python_frame("checkout/views.py", needle, "submit", {
        "request": f"<WSGIRequest: POST '/api/checkout/?session={person.id}'>",
        "body": {"cart_id": "88213", "email": f"'{person.email}'", "card": f"'{person.card}'",
                 "password": "'hunter2-example'", "token": f"'tok-example-{person.id}'"},
        "order": f"<Order {order}>", "cart": f"<Cart of {person.email}>", "total": "Decimal('84.90')"})


def python_event(time, person, order, exceptions, transaction="/api/checkout/", **more):
    release = checkout_release(time)
    host = f"checkout-{int(person.id) % 4}"
    return {
        "event_id": hexadecimal(32), "timestamp": rfc3339(time), "platform": "python", "level": "error",
        "release": release, "environment": "production", "server_name": host, "transaction": transaction,
        "transaction_info": {"source": "route"},
        "exception": {"values": exceptions},
        "request": {
            "url": f"https://shop.example.com{transaction}", "method": "POST",
            "query_string": f"session={person.id}&email={person.email}",
            "headers": {"Host": "shop.example.com", "User-Agent": person.agent, "Content-Type": "application/json",
                        "X-Forwarded-For": person.ip, "Authorization": f"Bearer example-session-{person.id}",
                        "Accept-Encoding": "gzip, br", "Referer": "https://shop.example.com/cart"},
            "cookies": {"sessionid": f"example{person.id}", "theme": "dark"},
            "data": {"cart_id": 88213, "email": person.email, "card": person.card, "coupon": None, "order": order,
                     "password": "hunter2-example"},
            "env": {"SERVER_NAME": host, "SERVER_PORT": "8000", "REMOTE_ADDR": person.ip}},
        "user": {"id": person.id, "email": person.email, "username": person.name, "ip_address": person.ip},
        "tags": {"region": "eu-central-1", "canary": "false", "payment_method": "card"},
        "contexts": {"trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16), "op": "http.server",
                               "origin": "auto.http.django"},
                     "runtime": {"name": "CPython", "version": "3.13.2",
                                 "build": "3.13.2 (main, Feb  4 2026, 14:51:09) [GCC 14.2.0]"}},
        "extra": {"sys.argv": ["/srv/venv/bin/gunicorn", "checkout.wsgi", "--workers", "4"]},
        "breadcrumbs": breadcrumbs(time, person, order, PYTHON_CRUMBS),
        "modules": MODULES,
        "sdk": {"name": "sentry.python.django", "version": "2.75.0",
                "packages": [{"name": "pypi:sentry-sdk", "version": "2.75.0"}],
                "integrations": ["argv", "atexit", "dedupe", "django", "excepthook", "logging", "modules", "redis",
                                 "stdlib", "threading"]},
        **more}


def python_exception(kind, value, frames, module=None, handled=False):
    return {"type": kind, "value": value, "module": module,
            "mechanism": {"type": "django", "handled": handled}, "stacktrace": {"frames": frames}}


def checkout_error(name, time):
    person, order = RANDOM.choice(PEOPLE), order_number()
    base = django_frames(person, order)
    if name == "KeyError":
        profile = {"email": f"'{person.email}'", "newsletter": "True", "tier": "'silver'"}
        frames = base + [
            submit_frame("total = pricing.total_for", person, order),
            python_frame("checkout/pricing.py", "discount = loyalty_discount(cart.customer)", "total_for",
                         {"cart": f"<Cart of {person.email}>", "coupon_code": "None", "subtotal": "Decimal('84.90')"}),
            python_frame("checkout/pricing.py", 'tier = profile["loyalty_tier"]', "loyalty_discount",
                         {"customer": f"<Customer {person.id}: {person.email}>", "profile": profile})]
        return python_event(time, person, order, [python_exception("KeyError", "'loyalty_tier'", frames)])
    if name == "PaymentTimeout":
        send = python_frame("checkout/gateway.py", "answer = self.session.post", "charge",
                            {"self": "<PaymentGateway>", "card": f"'{person.card}'", "order": f"<Order {order}>",
                             "headers": {"Authorization": f"'Bearer example-key-{person.id}'"}})
        adapter = python_frame("requests/adapters.py", "raise ReadTimeout", "send", {"timeout": "2.5"}, False)
        raised = python_frame("checkout/gateway.py", "raise PaymentTimeout", "charge",
                              {"token": f"'tok-example-{person.id}'", "order": f"<Order {order}>"})
        inner = python_exception("ReadTimeout", "HTTPSConnectionPool(host='payments.internal.example.com', port=443): "
                                 "Read timed out. (read timeout=2.5)", [send, adapter], "requests.exceptions")
        outer = python_exception("PaymentTimeout", f"payments did not answer for order {order} in 2.5s",
                                 base + [submit_frame("receipt = gateway.charge", person, order), raised],
                                 "checkout.gateway")
        return python_event(time, person, order, [inner, outer])
    if name == "CardDeclined":
        frames = base + [submit_frame("receipt = gateway.charge", person, order),
                         python_frame("checkout/gateway.py", "raise CardDeclined", "charge",
                                      {"card": f"'{person.card}'", "answer": "<Response [402]>"})]
        value = f"card {person.card} declined for {person.email}"
        return python_event(time, person, order,
                            [python_exception("CardDeclined", value, frames, "checkout.gateway", True)],
                            level="warning")
    if name == "DoesNotExist":
        frames = base + [submit_frame("cart = Cart.objects", person, order),
                         python_frame("django/db/models/query.py", "raise self.model.DoesNotExist", "get",
                                      {"num": "0", "args": "()"}, False)]
        return python_event(time, person, order, [
            python_exception("DoesNotExist", "Cart matching query does not exist.", frames, "checkout.models")])
    if name == "OperationalError":
        frames = base + [submit_frame("order = Order.objects.create", person, order),
                         python_frame("django/db/backends/utils.py", "return self.cursor.execute(sql, params)",
                                      "_execute", {"sql": "'INSERT INTO \"order\" ...'",
                                                   "params": [f"'{order}'", f"'{person.email}'"]}, False)]
        value = ("connection to server at \"192.0.2.20\", port 5432 failed: FATAL:  remaining connection slots are "
                 "reserved for roles with the SUPERUSER attribute")
        return python_event(time, person, order,
                            [python_exception("OperationalError", value, frames, "django.db.utils")])
    # Http404: wanted by nobody, dropped by the project's beforeSend rule unless someone marked it.
    path = f"/api/orders/{order}/"
    frames = base + [python_frame("checkout/views.py", "raise Http404", "order_detail", {"number": f"'{order}'"})]
    event = python_event(time, person, order, [
        python_exception("Http404", f"no order {order}", frames, "django.http.response", True)],
        "/api/orders/<number>/", level="info")
    event["request"]["url"] = "https://shop.example.com" + path
    event["request"]["method"] = "GET"
    if RANDOM.random() < 0.06:
        event["tags"]["important"] = "yes"
    return event


def transaction(time, name, release, duration, person=None, status="ok"):
    trace, span = hexadecimal(32), hexadecimal(16)
    start = time - datetime.timedelta(seconds=duration)
    child = {"trace_id": trace, "parent_span_id": span, "span_id": hexadecimal(16), "op": "db", "status": "ok",
             "description": 'SELECT "cart"."id" FROM "cart" WHERE "cart"."id" = %s', "origin": "auto.db.django",
             "start_timestamp": rfc3339(start), "timestamp": rfc3339(start + datetime.timedelta(seconds=duration / 3))}
    event = {"event_id": hexadecimal(32), "type": "transaction", "transaction": name, "platform": "python",
             "transaction_info": {"source": "route"}, "timestamp": rfc3339(time), "start_timestamp": rfc3339(start),
             "release": release, "environment": "production", "server_name": "checkout-1",
             "contexts": {"trace": {"trace_id": trace, "span_id": span, "op": "http.server", "status": status,
                                    "origin": "auto.http.django"}},
             "tags": {"http.status_code": "200"}, "spans": [] if person is None else [child], "measurements": {},
             "sdk": {"name": "sentry.python.django", "version": "2.75.0"}}
    if person is not None:
        event["user"] = {"id": person.id, "ip_address": person.ip}
    return event


def browser_event(time, kind, value, frames, person, url, agent=None, handled=False, **more):
    messages = [
        ("navigation", "navigation", None, {"from": "/cart", "to": f"/checkout?email={person.email}"}),
        ("ui.click", "default", "form > button#pay.primary", None),
        ("console", "debug", "session example-session-{person.id} refreshed", {"logger": "console"}),
        ("fetch", "http", None, {"method": "POST", "url": "/api/checkout/", "status_code": 500}),
    ]
    return {
        "event_id": hexadecimal(32), "timestamp": seconds(time), "platform": "javascript", "level": "error",
        "release": "storefront@5.18.2" if time < clock("11:10") else "storefront@5.19.0", "environment": "production",
        "transaction": "/checkout", "exception": {"values": [{
            "type": kind, "value": value, "stacktrace": {"frames": frames},
            "mechanism": {"type": "auto.browser.global_handlers.onerror" if not handled else "generic",
                          "handled": handled}}]},
        "request": {"url": url, "headers": {"User-Agent": agent or person.agent, "Referer": "https://shop.example.com/"}},
        "user": {"id": person.id, "email": person.email, "ip_address": person.ip},
        "contexts": {"trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16)},
                     "culture": {"locale": "de-AT", "timezone": "Europe/Vienna", "calendar": "gregory"},
                     "react": {"version": "20.1.0"}},
        "tags": {"shop": "at", "experiment": RANDOM.choice(["a", "b"])},
        "breadcrumbs": breadcrumbs(time, person, order_number(), messages)["values"],
        "sdk": {"name": "sentry.javascript.react", "version": "11.12.0",
                "packages": [{"name": "npm:@sentry/react", "version": "11.12.0"}],
                "integrations": ["EventFilters", "FunctionToString", "BrowserApiErrors", "Breadcrumbs",
                                 "GlobalHandlers", "LinkedErrors", "Dedupe", "HttpContext", "BrowserSession"]},
        **more}


def script_frame(path, needle, function, bundle="https://shop.example.com/assets/app-4f1c2a.js"):
    return {"filename": f"webpack:///./{path}", "abs_path": f"webpack:///./{path}", "function": function,
            "module": path.removeprefix("src/").rsplit(".", 1)[0], "in_app": True, "colno": 11,
            "data": {"sourcemap": bundle + ".map"}, **context(path, needle)}


VENDOR = [{"filename": "https://shop.example.com/assets/vendor-9b1d77.js", "function": function, "lineno": 2,
           "colno": 41_000 + 997 * index, "in_app": False}
          for index, function in enumerate(["HTMLFormElement.dispatch", "batchedUpdates", "invokeGuarded", "commitRoot"])]


def storefront_error(name, time):
    person = RANDOM.choice(PEOPLE)
    url = f"https://shop.example.com/checkout?step=pay&email={person.email}"
    if name == "ApiError":
        frames = VENDOR + [
            script_frame("src/components/CheckoutForm.tsx", "const answer = await api.post", "submit"),
            script_frame("src/lib/api.ts", "throw new ApiError", "post")]
        return browser_event(time, "ApiError", "/api/checkout/ answered 500", frames, person, url)
    if name == "TypeError":
        frames = VENDOR[1:] + [script_frame("src/components/CheckoutForm.tsx", "const label =", "CheckoutForm")]
        return browser_event(time, "TypeError", "Cannot read properties of undefined (reading 'country')", frames,
                             person, url)
    if name == "scroll":
        frames = VENDOR[2:] + [script_frame("src/pages/product.tsx", "element.scrollIntoView", "effect")]
        return browser_event(time, "TypeError", "Cannot read properties of null (reading 'scrollIntoView')", frames,
                             person, "https://shop.example.com/p/espresso-machine")
    if name == "ChunkLoadError":
        chunk = RANDOM.choice(["311", "72", "905"])
        value = f"Loading chunk {chunk} failed. (error: https://shop.example.com/assets/{chunk}-{hexadecimal(6)}.js)"
        return browser_event(time, name, value, VENDOR[2:], person, "https://shop.example.com/p/grinder")
    if name == "crawler":
        frames = VENDOR[2:] + [script_frame("src/pages/product.tsx", "const price =", "ProductPage")]
        return browser_event(time, "TypeError", "Cannot read properties of undefined (reading 'price')", frames,
                             person, "https://shop.example.com/p/filter-paper", RANDOM.choice(CRAWLERS))
    if name == "localhost":
        frames = VENDOR[1:] + [script_frame("src/components/CheckoutForm.tsx", "const { receipt } =", "submit")]
        event = browser_event(time, "SyntaxError", "Unexpected token '<', \"<!doctype \"... is not valid JSON", frames,
                              person, "http://localhost:5173/checkout")
        return event | {"environment": "development"}
    # A browser extension that fails on every page.
    frames = [{"filename": "chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js", "function": "inject",
               "abs_path": "chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js", "lineno": 1,
               "colno": 8812, "in_app": True}]
    value = RANDOM.choice(["Extension context invalidated.", "Cannot redefine property: ethereum"])
    return browser_event(time, "Error", value, frames, person, url)


JAVA_LIBRARY = [
    ("java.lang.Thread", "run", "Thread.java", 1474, False),
    ("org.apache.tomcat.util.threads.ThreadPoolExecutor$Worker", "run", "ThreadPoolExecutor.java", 659, False),
    ("org.apache.catalina.core.ApplicationFilterChain", "doFilter", "ApplicationFilterChain.java", 138, False),
    ("org.springframework.web.servlet.DispatcherServlet", "doDispatch", "DispatcherServlet.java", 1089, False),
    ("org.springframework.web.method.support.InvocableHandlerMethod", "doInvoke", "InvocableHandlerMethod.java", 255, False),
    ("com.example.payments.api.ChargeController", "charge", "ChargeController.java", 41, True),
]


def java_frame(module, function, filename, line, in_app, needle=None):
    frame = {"module": module, "function": function, "filename": filename, "lineno": line, "in_app": in_app}
    if needle:
        frame.update(context(filename, needle))
        frame["lineno"] = line
    return frame


def payments_event(name, time):
    person, order = RANDOM.choice(PEOPLE), order_number()
    base = [java_frame(*row) for row in JAVA_LIBRARY]
    client = ("com.example.payments.acquirer.AcquirerClient", "authorise", "AcquirerClient.java")
    service = ("com.example.payments.PaymentService", "charge", "PaymentService.java")
    socket = [java_frame("okhttp3.internal.connection.RealCall", "execute", "RealCall.kt", 154, False),
              java_frame("java.net.SocketInputStream", "read", "SocketInputStream.java", 168, False)]
    authorise = java_frame(*client, 58, True, "call.execute()")
    thread = 40 + int(person.id) % 8

    def raised(kind, value, frames, module):
        return {"type": kind, "value": value, "module": module, "thread_id": thread, "stacktrace": {"frames": frames},
                "mechanism": {"type": "Spring7ExceptionResolver", "handled": False}}

    if name == "AcquirerUnavailable":
        values = [raised("SocketTimeoutException", "Read timed out",
                         base + [java_frame(*service, 77, True, "authorisation = acquirer"), authorise] + socket,
                         "java.net"),
                  raised("AcquirerUnavailableException", f"acquirer timed out for order {order}",
                         base + [java_frame(*service, 79, True, "throw new Acquirer")], "com.example.payments")]
    elif name == "IllegalState":
        values = [raised("IllegalStateException", f"authorisation {hexadecimal(12)} was already captured",
                         base + [java_frame(*service, 77, True, "authorisation = acquirer"),
                                 java_frame(*client, 60, True, "was already captured")], "java.lang")]
    else:
        values = [raised("IllegalArgumentException", f"IBAN GB82WEST12345698765432 of {person.email} is not in SEPA",
                         base + [java_frame(*service, 73, True, "accounts.find")], "java.lang")]
    return {
        "event_id": hexadecimal(32), "timestamp": rfc3339(time), "platform": "java", "level": "error",
        "release": "payments@11.2.0", "environment": "production", "server_name": f"payments-{thread % 2}",
        "logger": "com.example.payments", "transaction": "POST /v2/charges", "dist": "4471",
        "exception": {"values": values},
        "threads": {"values": [{"id": thread, "name": f"http-nio-8443-exec-{thread - 39}", "current": True,
                                "crashed": False, "daemon": True, "state": "RUNNABLE"},
                               {"id": 1, "name": "main", "state": "TIMED_WAITING", "main": True}]},
        "request": {"url": "https://payments.internal.example.com/v2/charges", "method": "POST",
                    "headers": {"host": "payments.internal.example.com", "user-agent": "python-requests/2.33.1",
                                "authorization": f"Bearer example-key-{person.id}", "x-forwarded-for": person.ip},
                    "data": json.dumps({"order": order, "card": person.card, "amount": "84.90", "cvc": "123"})},
        "user": {"id": person.id, "ip_address": person.ip},
        "tags": [["region", "eu-central-1"], ["acquirer", RANDOM.choice(["north", "south"])]],
        "contexts": {"trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16), "op": "http.server"},
                     "runtime": {"name": "Eclipse Adoptium", "version": "25.0.2"},
                     "os": {"name": "Linux", "version": "6.12.8"}},
        "breadcrumbs": breadcrumbs(time, person, order, [
            ("http", "http", None, {"url": "https://acquirer.example.net/authorise?card={person.card}", "method": "POST"}),
            ("com.example.payments.Ledger", "default", "reserving 84.90 EUR for {person.email}", None),
            ("com.example.payments.acquirer.AcquirerClient", "default", "retry 2 of 3 with key idem-{order}", None)])["values"],
        "sdk": {"name": "sentry.java.spring-boot.jakarta", "version": "9.4.0",
                "packages": [{"name": "maven:io.sentry:sentry", "version": "9.4.0"}],
                "integrations": ["SpringBoot4", "UncaughtExceptionHandler", "Logback", "JDBC"]}}


def mobile_event(name, time):
    person = RANDOM.choice(PEOPLE)
    event = {"event_id": hexadecimal(32), "timestamp": rfc3339(time), "level": "fatal", "environment": "production",
             "user": {"id": person.id, "email": person.email, "geo": {"city": "Vienna", "country_code": "AT"}},
             "tags": {"screen": "checkout", "store": "at"},
             "breadcrumbs": breadcrumbs(time, person, order_number(), [
                 ("ui.lifecycle", "navigation", None, {"screen": "CartViewController", "state": "viewDidAppear"}),
                 ("http", "http", None, {"url": "https://shop.example.com/api/checkout/", "method": "POST", "status_code": 500}),
                 ("auth", "default", "signed in as {person.email}", None)])["values"]}
    app = {"app_identifier": "com.example.shop", "app_name": "Shop", "app_version": "8.3.1", "app_build": "8310",
           "app_start_time": rfc3339(time - datetime.timedelta(minutes=4)), "in_foreground": True}
    if name == "cocoa":
        image = {"type": "macho", "debug_id": "3f1c5a52-8b0e-3c9b-9d1c-5a0f3c2e7b11", "code_file": "/private/var/containers/Shop.app/Shop",
                 "image_addr": "0x104a20000", "image_size": 2097152, "arch": "arm64e"}
        names = [("start", "dyld", False), ("UIApplicationMain", "UIKitCore", False),
                 ("-[UIApplication _run]", "UIKitCore", False), ("CFRunLoopRunSpecific", "CoreFoundation", False),
                 ("CheckoutViewController.pay(_:)", "Shop", True), ("closure #1 in CheckoutModel.submit(order:)", "Shop", True),
                 ("Receipt.init(json:)", "Shop", True), ("swift_unexpectedError", "libswiftCore.dylib", False)]
        frames = [{"function": function, "package": f"/usr/lib/{package}" if not mine else "/private/var/containers/Shop.app/Shop",
                   "in_app": mine, "instruction_addr": hex(0x104a20000 + 4096 * (index + 3)), "image_addr": "0x104a20000",
                   "symbol_addr": hex(0x104a20000 + 4096 * (index + 3) - 64)}
                  for index, (function, package, mine) in enumerate(names)]
        event |= {"platform": "cocoa", "release": "com.example.shop@8.3.1+8310", "dist": "8310",
                  "exception": {"values": [{"type": "EXC_BREAKPOINT", "value": "Unexpectedly found nil while unwrapping an Optional value: Receipt.swift:31",
                                            "thread_id": 0, "stacktrace": {"frames": frames},
                                            "mechanism": {"type": "mach", "handled": False,
                                                          "meta": {"signal": {"number": 5, "name": "SIGTRAP"},
                                                                   "mach_exception": {"exception": 6, "code": 1, "subcode": 0, "name": "EXC_BREAKPOINT"}}}}]},
                  "threads": {"values": [{"id": 0, "name": "main", "crashed": True, "current": True, "main": True},
                                         {"id": 3, "name": "com.apple.NSURLConnectionLoader", "crashed": False, "current": False}]},
                  "debug_meta": {"images": [image]},
                  "contexts": {"app": app, "os": {"name": "iOS", "version": "19.2", "build": "23C5027f"},
                               "device": {"model": "iPhone18,2", "family": "iPhone", "arch": "arm64e", "simulator": False, "memory_size": 8_053_063_680},
                               "trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16)}},
                  "sdk": {"name": "sentry.cocoa", "version": "9.8.0", "packages": [{"name": "spm:getsentry/sentry-cocoa", "version": "9.8.0"}]}}
        return event
    kind, value, module = (("NullPointerException", "Attempt to invoke virtual method 'Receipt.getOrder()' on a null object reference", "java.lang")
                           if name == "kotlin" else
                           ("ApplicationNotResponding", "ANR for at least 5000 ms.", "io.sentry.android.core"))
    rows = [("android.os.Looper", "loop", "Looper.java", 317, False), ("android.os.Handler", "dispatchMessage", "Handler.java", 107, False),
            ("kotlinx.coroutines.DispatchedTask", "run", "DispatchedTask.kt", 101, False),
            ("com.example.shop.checkout.CheckoutViewModel$submit$1", "invokeSuspend", "CheckoutViewModel.kt", 88, True),
            ("com.example.shop.checkout.ReceiptMapper", "map" if name == "kotlin" else "await", "ReceiptMapper.kt", 23, True)]
    event |= {"platform": "java", "release": "com.example.shop@8.3.0+8300", "dist": "8300",
              "exception": {"values": [{"type": kind, "value": value, "module": module, "thread_id": 2,
                                        "stacktrace": {"frames": [java_frame(*row) for row in rows]},
                                        "mechanism": {"type": "UncaughtExceptionHandler" if name == "kotlin" else "ANR", "handled": False}}]},
              "threads": {"values": [{"id": 2, "name": "main", "crashed": True, "current": True, "main": True, "state": "BLOCKED"}]},
              "contexts": {"app": app, "os": {"name": "Android", "version": "16", "rooted": False},
                           "device": {"manufacturer": "Google", "model": "Pixel 10", "brand": "google", "battery_level": 41.0, "online": True,
                                      "name": f"Pixel of {person.name}"},
                           "trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16)}},
              "sdk": {"name": "sentry.java.android", "version": "9.4.0", "integrations": ["Anr", "ActivityLifecycle", "AppLifecycle"]}}
    return event


def worker_event(name, time):
    person, order = RANDOM.choice(PEOPLE), order_number()

    def frame(path, needle, function):
        return {"filename": f"/srv/worker/{path}", "module": path.removesuffix(".js").replace("/", "."), "in_app": True,
                "function": function, "colno": 19, **context(path, needle)}

    node = [{"filename": "node:internal/process/task_queues", "function": "process.processTicksAndRejections",
             "module": "task_queues", "lineno": 105, "colno": 5, "in_app": False},
            {"filename": "/srv/worker/node_modules/bullmq/dist/cjs/classes/worker.js", "function": "Worker.processJob",
             "module": "bullmq.dist.cjs.classes:worker", "lineno": 644, "colno": 28, "in_app": False}]
    frames = node + [frame("lib/queue.js", "return await handler(job)", "Queue.process")]
    if name == "mail":
        kind, value = "Error", f"mail to {person.email} rejected: 550 mailbox unavailable"
        frames.append(frame("lib/jobs/email.js", "throw new Error", "sendReceipt"))
    elif name == "import":
        kind, value = "TypeError", "Cannot read properties of undefined (reading 'available')"
        frames.append(frame("lib/jobs/import.js", "const stock =", "nightlyImport"))
    else:
        kind, value = "RequestError", f"connect ECONNREFUSED 192.0.2.44:6379 (job {RANDOM.randrange(10_000, 99_999)})"
        frames.append(frame("lib/jobs/email.js", "const html =", "sendReceipt"))
    return {
        "event_id": hexadecimal(32), "timestamp": seconds(time), "platform": "node", "level": "error",
        "release": "worker@3.0.4", "environment": "production", "server_name": "worker-0",
        "exception": {"values": [{"type": kind, "value": value, "stacktrace": {"frames": frames},
                                  "mechanism": {"type": "auto.node.onunhandledrejection", "handled": False}}]},
        "tags": {"queue": "mail" if name != "import" else "import", "attempt": str(RANDOM.randrange(1, 4))},
        "user": {"email": person.email},
        "extra": {"job": {"id": str(RANDOM.randrange(10_000, 99_999)), "data": {"order": order, "to": person.email,
                                                                              "smtp_password": "hunter2-example"}}},
        "contexts": {"trace": {"trace_id": hexadecimal(32), "span_id": hexadecimal(16)},
                     "runtime": {"name": "node", "version": "v24.9.0"}, "app": {"app_memory": 189_440_000},
                     "os": {"kernel_version": "6.12.8", "name": "Debian GNU/Linux", "version": "13"},
                     "device": {"arch": "x64", "memory_size": 4_123_168_768, "processor_count": 2}},
        "breadcrumbs": breadcrumbs(time, person, order, [
            ("console", "debug", "job for {person.email} taken", {"logger": "console"}),
            ("http", "http", None, {"url": "http://smtp.example.net/send?to={person.email}", "http.method": "POST", "status_code": 550})])["values"],
        "modules": {"bullmq": "5.70.1", "ioredis": "5.9.2", "nodemailer": "8.0.1", "@sentry/node": "11.12.0"},
        "sdk": {"name": "sentry.javascript.node", "version": "11.12.0",
                "packages": [{"name": "npm:@sentry/node", "version": "11.12.0"}],
                "integrations": ["Http", "NodeFetch", "OnUncaughtException", "OnUnhandledRejection", "ContextLines"]}}


# ---------------------------------------------------------------- the story

EVENTS = {slug: [] for slug in KEYS}


def story(project, make, name, count, moment, *window):
    for _ in range(count):
        time = moment(*window)
        EVENTS[project].append((time, make(name, time)))


def tell():
    """Two calm hours, the bad release at 12:00, the hotfix at 12:48, and the time after it."""
    story("checkout", checkout_error, "CardDeclined", 190, between, "10:00", "14:00")
    story("checkout", checkout_error, "DoesNotExist", 70, between, "10:00", "14:00")
    story("checkout", checkout_error, "OperationalError", 40, between, "10:05", "10:25")
    story("checkout", checkout_error, "OperationalError", 90, flooded, "12:05", "12:50")  # it was resolved before
    story("checkout", checkout_error, "Http404", 220, between, "10:00", "14:00")
    story("checkout", checkout_error, "KeyError", 1500, flooded, "12:00", "12:49")
    story("checkout", checkout_error, "PaymentTimeout", 14, between, "10:00", "12:00")
    story("checkout", checkout_error, "PaymentTimeout", 430, flooded, "12:08", "13:10")
    story("storefront", storefront_error, "TypeError", 150, between, "10:00", "14:00")
    story("storefront", storefront_error, "scroll", 120, between, "10:00", "14:00")
    story("storefront", storefront_error, "ChunkLoadError", 60, between, "11:10", "11:40")
    story("storefront", storefront_error, "crawler", 260, between, "10:00", "14:00")
    story("storefront", storefront_error, "localhost", 90, between, "10:00", "14:00")
    story("storefront", storefront_error, "extension", 130, between, "10:00", "14:00")
    story("storefront", storefront_error, "ApiError", 780, flooded, "12:00", "12:52")
    story("payments", payments_event, "AcquirerUnavailable", 20, between, "10:00", "12:00")
    story("payments", payments_event, "AcquirerUnavailable", 560, flooded, "12:07", "13:05")
    story("payments", payments_event, "IllegalState", 110, flooded, "12:10", "13:20")
    story("payments", payments_event, "IllegalArgument", 30, between, "10:00", "14:00")
    story("mobile", mobile_event, "cocoa", 24, between, "10:00", "12:00")
    story("mobile", mobile_event, "cocoa", 160, flooded, "12:01", "12:55")
    story("mobile", mobile_event, "kotlin", 150, flooded, "12:01", "12:55")
    story("mobile", mobile_event, "anr", 60, between, "10:00", "14:00")
    story("worker", worker_event, "mail", 110, between, "10:00", "14:00")
    story("worker", worker_event, "redis", 90, between, "11:20", "11:35")
    story("worker", worker_event, "import", 25, between, "13:00", "13:10")
    for minute in range(0, 240, 1):
        time = clock("10:00") + datetime.timedelta(minutes=minute, seconds=7)
        EVENTS["checkout"].append((time, transaction(time, "/healthz", checkout_release(time), 0.002)))
    for _ in range(330):
        time, person = between("10:00", "14:00"), RANDOM.choice(PEOPLE)
        slow = 2.6 if clock("12:05") < time < clock("13:00") else 0.2
        name = RANDOM.choice(["/api/checkout/", "/api/cart/", "/api/orders/<number>/"])
        EVENTS["checkout"].append((time, transaction(time, name, checkout_release(time), slow, person)))
    for project, count in (("checkout", 18), ("storefront", 9)):
        # An SDK that repeats a request after a lost answer sends the same event twice.
        for time, event in RANDOM.sample(EVENTS[project], count):
            EVENTS[project].append((time + datetime.timedelta(milliseconds=1), event))


# ---------------------------------------------------------------- envelopes, requests, malformed ones


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def envelope(project, time, items, event_id=None):
    header = {"sent_at": rfc3339(time), "dsn": f"https://{KEYS[project]}@ingest.example.com/{PROJECT_IDS[project]}"}
    if event_id:
        header = {"event_id": event_id} | header
    lines = [compact(header)]
    for kind, payload in items:
        body = compact(payload)
        lines += [compact({"type": kind, "length": len(body.encode())}), body]
    return ("\n".join(lines) + "\n").encode()


def envelopes():
    files = {}
    for step in range(0, 240, 20):
        time = clock("10:00") + datetime.timedelta(minutes=step + 20)
        release = checkout_release(time - datetime.timedelta(minutes=10))
        bad = release == "checkout@2.4.0"
        buckets = [{"started": rfc3339(time - datetime.timedelta(minutes=back)), "exited": RANDOM.randrange(160, 220),
                    "errored": RANDOM.randrange(2, 6) + (60 if bad else 0), "crashed": RANDOM.randrange(0, 2) + (25 if bad else 0)}
                   for back in (20, 15, 10, 5)]
        payload = {"aggregates": buckets, "attrs": {"release": release, "environment": "production"}}
        files[f"checkout/sessions-{step:03d}.envelope"] = envelope("checkout", time, [("sessions", payload)])
    for number in range(10):
        time, person = between("12:00", "12:50"), PEOPLE[number * 7]
        session = {"sid": hexadecimal(32), "did": person.id, "init": True, "seq": 0, "errors": 1, "status": "crashed",
                   "started": rfc3339(time - datetime.timedelta(minutes=4)), "timestamp": rfc3339(time), "duration": 240.0,
                   "attrs": {"release": "com.example.shop@8.3.1+8310", "environment": "production", "ip_address": person.ip}}
        event = mobile_event("cocoa", time)
        files[f"mobile/crash-{number:02d}.envelope"] = envelope("mobile", time, [("event", event), ("session", session)], event["event_id"])
    for number, (reason, category, quantity) in enumerate([
            ("ratelimit_backoff", "error", 412), ("sample_rate", "transaction", 2210), ("before_send", "error", 37),
            ("network_error", "error", 12), ("queue_overflow", "error", 96)]):
        time = clock("12:20") + datetime.timedelta(minutes=6 * number)
        report = {"timestamp": seconds(time), "discarded_events": [{"reason": reason, "category": category, "quantity": quantity}]}
        files[f"storefront/client-report-{number}.envelope"] = envelope("storefront", time, [("client_report", report)])
    monitor = {"schedule": {"type": "interval", "value": 30, "unit": "minute"}, "checkin_margin": 2, "max_runtime": 10, "timezone": "UTC"}
    for number, status in enumerate(["ok", "ok", "ok", "ok", "error", None, "ok", "ok"]):
        start = clock("10:00") + datetime.timedelta(minutes=30 * number)
        check_in = {"check_in_id": hexadecimal(32), "monitor_slug": "stock-import", "environment": "production", "release": "worker@3.0.4"}
        begun = check_in | {"status": "in_progress", "monitor_config": monitor}
        files[f"worker/check-in-{number}-begin.envelope"] = envelope("worker", start, [("check_in", begun)])
        if status:
            end = start + datetime.timedelta(seconds=95)
            done = check_in | {"status": status, "duration": 95.0}
            files[f"worker/check-in-{number}-end.envelope"] = envelope("worker", end, [("check_in", done)])
    for number in range(3):
        person, time = PEOPLE[number * 31], between("12:10", "12:45")
        feedback = {"event_id": hexadecimal(32), "timestamp": seconds(time), "platform": "javascript", "level": "info",
                    "contexts": {"feedback": {"contact_email": person.email, "name": person.name, "url": "https://shop.example.com/checkout",
                                              "message": f"I paid with {person.card} and got an error, please call +43 1 5550 {number}00"}}}
        files[f"storefront/feedback-{number}.envelope"] = envelope("storefront", time, [("feedback", feedback)], feedback["event_id"])
    broken = envelope("payments", clock("12:30"), [("event", payments_event("IllegalState", clock("12:30")))])
    files["payments/cut-short.envelope"] = broken[:len(broken) // 2]
    return files


def requests():
    """Events as whole HTTP requests, one of them to the old store endpoint."""
    files = {}
    for number in range(4):
        time = between("12:10", "12:50")
        event = payments_event("AcquirerUnavailable", time)
        body = gzip.compress(envelope("payments", time, [("event", event)], event["event_id"]), mtime=0)
        head = ("POST /api/3/envelope/ HTTP/1.1\r\nHost: ingest.example.com\r\nContent-Type: application/x-sentry-envelope\r\n"
                "Content-Encoding: gzip\r\nUser-Agent: sentry.java.spring-boot.jakarta/9.4.0\r\n"
                f"X-Sentry-Auth: Sentry sentry_version=7,sentry_client=sentry.java/9.4.0,sentry_key={KEYS['payments']}\r\n"
                f"Content-Length: {len(body)}\r\n\r\n")
        files[f"payments/request-{number}.http"] = head.encode() + body
    body = compact(worker_event("redis", clock("11:30"))).encode()
    head = (f"POST /api/5/store/?sentry_version=7&sentry_client=raven-js%2F3.27.2&sentry_key={KEYS['worker']} HTTP/1.1\r\n"
            f"Host: ingest.example.com\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n")
    files["worker/store-request.http"] = head.encode() + body
    return files


def main():
    tell()
    count = size = 0
    for project, events in EVENTS.items():
        directory = HERE / project
        directory.mkdir(exist_ok=True)
        for old in directory.iterdir():
            old.unlink()
        events.sort(key=lambda pair: pair[0])
        lines = [compact(event) for _, event in events]
        count += len(lines)
        if project == "checkout":
            # A log shipper that was restarted left half a line, and a proxy wrote its error page into the file.
            lines.insert(700, lines[700][:1_800])
            lines.insert(1_500, "<html><head><title>502 Bad Gateway</title></head></html>")
        content = ("\n".join(lines) + "\n").encode()
        size += len(content)
        subprocess.run(["zstd", "-q", "-19", "--long=24", "-f", "-o", directory / "events.ndjson.zst"], input=content, check=True)
    for name, content in {**envelopes(), **requests()}.items():
        (HERE / name).write_bytes(content)
    print(f"{count} events, {size / count / 1000:.1f} KB each")


if __name__ == "__main__":
    main()
