// Sends one of everything that the Node SDK can send to SENTRY_DSN, and prints the ids as one JSON object.
//
// The first argument is what it calls itself. NODE_PATH says which version of the SDK is used.
'use strict';

const Sentry = require('@sentry/node');

class StockError extends Error {
  name = 'StockError';
}

class CheckoutError extends Error {
  name = 'CheckoutError';
}

function takeFromStock(fruit) {
  throw new StockError(`no ${fruit} left`);
}

function checkOut(fruit) {
  try {
    takeFromStock(fruit);
  } catch (cause) {
    throw new CheckoutError('the order cannot be filled', { cause });
  }
}

function caught(work) {
  try {
    work();
  } catch (problem) {
    return problem;
  }
  throw new Error('nothing was thrown');
}

function begin() {
  Sentry.init({
    release: 'clients@1.0.0',
    environment: 'tests',
    tracesSampleRate: 1,
    enableLogs: true,
    sendClientReports: false,
    serverName: 'test-host',
    // A session of the whole process would be in the way of those that are begun and ended by hand.
    integrations: (defaults) => defaults.filter((integration) => integration.name !== 'ProcessSession'),
  });
  const scope = Sentry.getIsolationScope();
  scope.setUser({ id: '4711', email: 'grace@example.org', username: 'grace' });
  scope.setTag('basket', 'fruit');
  scope.setContext('order', { number: 17, items: ['apple', 'pear'] });
}

// The session learns of an event when that is sent, which `capture…` does not wait for. One that has crashed has ended.
async function endSession() {
  await Sentry.flush(10_000);
  if (Sentry.getIsolationScope().getSession().status === 'ok') {
    Sentry.endSession();
  }
}

// Two exceptions in a chain, with a breadcrumb and an attachment, in a session of its own that ends well.
async function error() {
  Sentry.startSession();
  Sentry.addBreadcrumb({ category: 'cart', message: 'apple put in the basket', level: 'info', data: { pieces: 2 } });
  const eventId = Sentry.withScope((scope) => {
    const data = Buffer.concat([Buffer.from('2 apples\n1 pear\n'), Buffer.from([0, 255])]);
    scope.addAttachment({ filename: 'basket.txt', contentType: 'text/plain', data });
    return Sentry.captureException(caught(() => checkOut('pear')));
  });
  await endSession();
  return eventId;
}

// An exception that nobody handled: its session has crashed.
async function crash() {
  Sentry.startSession();
  const hint = { mechanism: { type: 'onuncaughtexception', handled: false } };
  const eventId = Sentry.captureException(caught(() => takeFromStock('apple')), hint);
  await endSession();
  return eventId;
}

function transaction() {
  Sentry.startSpan({ name: 'fill the order', op: 'task', forceTransaction: true }, () => {
    Sentry.startSpan({ name: 'SELECT fruit', op: 'db.query' }, () => {});
  });
}

function checkIn(name) {
  const monitorSlug = `nightly-${name}`;
  const schedule = { schedule: { type: 'crontab', value: '0 3 * * *' }, timezone: 'Europe/Vienna', checkinMargin: 5 };
  const checkInId = Sentry.captureCheckIn({ monitorSlug, status: 'in_progress' }, schedule);
  Sentry.captureCheckIn({ monitorSlug, checkInId, status: 'ok', duration: 1.5 });
  return checkInId;
}

async function main() {
  const name = process.argv[2];
  if (!process.env.SENTRY_DSN) {
    throw new Error('SENTRY_DSN is not set');
  }
  begin();
  const sent = { error: await error(), crash: await crash() };
  sent.message = Sentry.captureMessage(`the basket of ${name} is empty`, 'warning');
  transaction();
  Sentry.logger.warn(`${name} says that pears are out`, { fruit: 'pear' });
  sent.check_in = checkIn(name);
  const contact = { name: 'Grace', email: 'grace@example.org', associatedEventId: sent.error };
  sent.feedback = Sentry.captureFeedback({ message: `${name} customers want pears`, ...contact });
  if (!(await Sentry.flush(10_000))) {
    throw new Error('not everything could be sent');
  }
  console.log(JSON.stringify(sent));
}

main().catch((problem) => {
  console.error(problem);
  process.exitCode = 1;
});
