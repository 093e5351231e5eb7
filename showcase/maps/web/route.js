/** A walk: its legs as lines, its stops as numbered discs, its minutes as labels. */

import { boxAround } from "./placing.js";
import { Spot, element } from "./spots.js";

const LINES = {
  walked: { colour: "ink", weight: 9 },
  now: { colour: "brick", weight: 12 },
  later: { colour: "brick", weight: 8, dashArray: "0.1 18" },
  far: { colour: "soft", weight: 8, dashArray: "0.1 18" },
};
const DRAWN_LAST = ["far", "later", "walked", "now"];
const FRACTIONS = [0.5, 0.38, 0.62, 0.26, 0.74];
const BESIDE = 20;
const STEP = 16;
const MOST_STEPS = 120;

/** The lines of all legs, each with a casing; the leg to walk now on top. */
export function legLines(legs, colours) {
  const ordered = [...legs].sort(
    (one, other) => DRAWN_LAST.indexOf(one.state) - DRAWN_LAST.indexOf(other.state),
  );
  const lines = ordered.map((leg) => line(leg, colours));
  return L.featureGroup([...ordered.map((leg) => casing(leg, colours)), ...lines]);
}

function casing(leg, { card }) {
  const weight = lineOf(leg).weight + 7;
  return L.polyline(leg.points, { color: card, weight, opacity: 1, interactive: false });
}

function line(leg, colours) {
  const { colour, ...strokes } = lineOf(leg);
  const color = colours[colour];
  return L.polyline(leg.points, { ...strokes, color, opacity: 1, interactive: false });
}

function lineOf(leg) {
  return LINES[stateOf(leg)];
}

function stateOf(leg) {
  return Object.hasOwn(LINES, leg.state) ? leg.state : "later";
}

/** A numbered disc for each stop {id, number, lat, lon, title, state}. */
export function stopSpots(map, stops, scale, onTap) {
  return stops.map((stop) => stopSpot(map, stop, scale, onTap));
}

function stopSpot(map, stop, scale, onTap) {
  const here = stop.state === "here";
  const spot = new Spot(map, {
    lat: stop.lat,
    lon: stop.lon,
    title: stop.title,
    name: `${stop.number} ${stop.title}`,
    className: `stop ${here ? "at-here" : stop.state === "walked" ? "walked" : "later"}`,
    radius: (here ? 55 : 33) * scale,
    lift: 0,
    priority: here ? -1 : stop.number,
    front: here,
  });
  spot.id = stop.id;
  spot.body.textContent = String(stop.number);
  spot.marker.on("click", () => onTap(stop.id));
  return spot;
}

/** The label of a leg, near the middle of its line. */
export class LegLabel {
  #map;
  #leg;
  #label;
  #marker;

  constructor(map, leg) {
    this.#map = map;
    this.#leg = leg;
    this.#label = element("div", `leg-label ${stateOf(leg)}`, leg.label);
    const html = element("div", "spot-parts");
    html.append(this.#label);
    const icon = L.divIcon({ className: "spot", iconSize: null, html });
    this.#marker = L.marker(leg.points[0], { icon, interactive: false, keyboard: false });
    this.#marker.addTo(map);
  }

  get isNow() {
    return this.#leg.state === "now";
  }

  /** Where it may stand: on either side of the line, from its middle outwards. */
  boxes() {
    const points = pixels(this.#map, this.#leg);
    const [width, height] = [this.#label.offsetWidth, this.#label.offsetHeight];
    return FRACTIONS.flatMap((fraction) => {
      const { x, y } = pointAlong(points, fraction);
      const level = isLevel(points, fraction);
      const [aside, away] = level ? [0, height / 2 + BESIDE] : [width / 2 + BESIDE, 0];
      return [1, -1].map((side) => boxAround(x + side * aside, y - side * away, width, height));
    });
  }

  place(box) {
    this.#label.classList.toggle("placed", Boolean(box));
    if (box) {
      const start = this.#map.latLngToContainerPoint(this.#leg.points[0]);
      this.#label.style.left = `${box.left - start.x}px`;
      this.#label.style.top = `${box.top - start.y}px`;
    }
  }

  remove() {
    this.#marker.remove();
  }
}

/** Small boxes along the lines of legs: what names and labels rather not cover. */
export function lineBoxes(map, legs) {
  return legs.flatMap((leg) => {
    const points = pixels(map, leg);
    const steps = Math.min(MOST_STEPS, Math.ceil(lengthOf(points) / STEP));
    const fractions = Array.from({ length: steps }, (_, i) => (i + 0.5) / steps);
    return fractions.map((fraction) => {
      const { x, y } = pointAlong(points, fraction);
      return boxAround(x, y, STEP, STEP);
    });
  });
}

function pixels(map, leg) {
  return leg.points.map((point) => map.latLngToContainerPoint(point));
}

function lengthOf(points) {
  return points.slice(1).reduce((sum, point, i) => sum + point.distanceTo(points[i]), 0);
}

/** Whether a line runs rather from side to side than up and down near a fraction. */
function isLevel(points, fraction) {
  const way = pointAlong(points, fraction + 0.02).subtract(pointAlong(points, fraction - 0.02));
  return Math.abs(way.x) > Math.abs(way.y);
}

/** The point at a fraction of a line's length. */
function pointAlong(points, fraction) {
  let rest = fraction * lengthOf(points);
  for (let i = 1; i < points.length; i += 1) {
    const length = points[i].distanceTo(points[i - 1]);
    if (rest <= length && length > 0) {
      const way = points[i].subtract(points[i - 1]);
      return points[i - 1].add(way.multiplyBy(rest / length));
    }
    rest -= length;
  }
  return points[points.length - 1];
}
