// Small charts as plain SVG. Each has its numbers as text too, for whoever does not see them.

import { h, svg } from "./dom.js";
import { instant, many, whole } from "./words.js";

const HOUR = new Intl.DateTimeFormat(undefined, { weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

/** The name of a bucket of time. */
export const bucketName = (date, hourly) => (hourly ? HOUR : DAY).format(date);

/** Bars of `[[seconds, count], …]`. */
export function bars(points, { width = 120, height = 28, label = "" } = {}) {
  const numbers = points.map(([, number]) => Number(number) || 0);
  const most = Math.max(1, ...numbers);
  const step = width / Math.max(1, numbers.length);
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const hourly = points.length > 1 && points[1][0] - points[0][0] < 86400;
  const peak = numbers.indexOf(Math.max(...numbers));
  const about = total === 0 ? "nothing" : `${many(total, "event")}, at most ${whole(numbers[peak])} (${bucketName(instant(points[peak][0]), hourly)})`;
  const drawn = numbers.map((number, index) => {
    const tall = number === 0 ? 1 : Math.max(2, (number / most) * (height - 1));
    return svg("rect", { x: (index * step + 0.5).toFixed(2), y: (height - tall).toFixed(2), rx: 1,
      width: Math.max(0.5, step - 1).toFixed(2), height: tall.toFixed(2), class: number === 0 ? "none" : "some" });
  });
  return svg("svg", { class: "bars", viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none", role: "img",
    "aria-label": plainLabel(label, about) }, svg("title", null, plainLabel(label, about)), drawn);
}

const plainLabel = (label, about) => (label ? `${label}: ${about}` : about);

function ceiling(number) {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, number)));
  return [1, 2, 4, 5, 10].map((factor) => factor * size).find((candidate) => candidate >= number) ?? number;
}

/** Bars of several series on each other: `series` is `[{name, className, numbers}]`, one number for each time. */
export function stacked(times, series, label) {
  const [width, height, left, foot] = [640, 150, 44, 20];
  const hourly = times.length > 1 && times[1] - times[0] < 86400000;
  const sums = times.map((_, index) => series.reduce((sum, one) => sum + one.numbers[index], 0));
  const top = ceiling(Math.max(1, ...sums));
  const step = (width - left) / Math.max(1, times.length);
  const y = (number) => height - (number / top) * (height - 6);
  const grid = [0, top / 2, top].filter(Number.isInteger).map((number) => [
    svg("line", { x1: left, x2: width, y1: y(number), y2: y(number), class: "grid" }),
    svg("text", { x: left - 6, y: y(number) + 4, "text-anchor": "end" }, short(number)),
  ]);
  const every = Math.ceil(times.length / 6);
  const names = times.map((time, index) => index % every === 0 &&
    svg("text", { x: left + index * step, y: height + foot - 4 }, bucketName(time, hourly))).filter(Boolean);
  const columns = times.map((time, index) => {
    let base = 0;
    const told = series.filter((one) => one.numbers[index] > 0).map((one) => `${one.name} ${whole(one.numbers[index])}`);
    const parts = series.map((one) => {
      const number = one.numbers[index];
      if (number === 0) return null;
      base += number;
      return svg("rect", { x: left + index * step + 1, width: Math.max(1, step - 2), y: y(base), class: one.className,
        height: Math.max(1, y(base - number) - y(base)) });
    }).filter(Boolean);
    const field = svg("rect", { x: left + index * step, width: step, y: 0, height, class: "field" });
    return svg("g", { class: "column" }, svg("title", null, `${bucketName(time, hourly)}\n${told.join("\n") || "nothing"}`), field, parts);
  });
  return svg("svg", { class: "stacked", viewBox: `0 0 ${width} ${height + foot}`, role: "img", "aria-label": label }, grid, columns, names);
}

const short = (number) => new Intl.NumberFormat("en", { notation: "compact" }).format(number);

/** A share of a whole as a bar behind a text. */
export function share(part, of, ...children) {
  const percent = of > 0 ? Math.round((part / of) * 100) : 0;
  return h("span", { class: "share", style: { "--share": `${percent}%` } }, children, h("span", { class: "percent" }, `${percent}%`));
}
