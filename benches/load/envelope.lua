-- The same load from wrk, as a check on the generator of our own: events of 7.8 KB, each with an id of its own.
--
--   EVENTS=events.ndjson DSN=http://KEY@127.0.0.1:9000/1 wrk -t1 -c32 -d60 --latency -s benches/load/envelope.lua http://127.0.0.1:9000
--
-- EVENTS is a file with an event a line; they take turns. Each is filled up to 7.8 KB.

local events = {}
for line in io.lines(os.getenv("EVENTS")) do
  local rest = line:gsub('"event_id"%s*:%s*"[^"]*"%s*,?', "", 1):match("^{(.*)}%s*$")
  if rest then
    rest = rest:gsub(",%s*$", "")
    local room = 7800 - #rest
    local filling = room > 60 and string.format('"extra":{"filling":"%s"}', string.rep("0123456789abcde ", math.floor((room - 30) / 16))) or ""
    events[#events + 1] = rest .. (filling ~= "" and not rest:find('"extra"') and "," .. filling or "")
  end
end
assert(#events > 0, "EVENTS holds no event")

local key, project = os.getenv("DSN"):match("//([^@:]+)[^@]*@.*/(%d+)$")
local headers = {
  ["Content-Type"] = "application/x-sentry-envelope",
  ["X-Sentry-Auth"] = "Sentry sentry_version=7, sentry_client=wrk/1, sentry_key=" .. key,
}
local path = "/api/" .. project .. "/envelope/"
local sent = 0
math.randomseed(os.time())
local run = string.format("%08x%08x", math.random(0, 0x7fffffff), math.random(0, 0x7fffffff))

function request()
  sent = sent + 1
  local id = string.format("%s%016x", run, sent)
  local event = '{"event_id":"' .. id .. '",' .. events[sent % #events + 1] .. "}"
  local body = string.format('{"event_id":"%s"}\n{"type":"event","length":%d}\n%s\n', id, #event, event)
  return wrk.format("POST", path, headers, body)
end

function done(summary)
  io.write(string.format("%d refused or lost\n", summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
