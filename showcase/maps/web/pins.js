/** The pins of projects and places, and where the visitor stands. */

import { ICONS } from "./icons.js";
import { Spot } from "./spots.js";

const SVG = "http://www.w3.org/2000/svg";
const HUES = ["scheldt", "teal", "plum", "brass", "brick", "park"];
const RADIUS = 30;
const LIFT = 52;
const GROWN = 1.34;
const ICON = 1.4;

/** A pin: its head gives way to others, its point stays where it is. */
class PinSpot extends Spot {
  #size;
  #drop = shape("path", { class: "pin-drop" });
  #icon;

  constructor(map, look, icon, size) {
    super(map, look);
    this.#size = size;
    this.#icon = iconDrawing(icon);
    const drawing = shape("svg", {});
    const shade = shape("ellipse", { class: "pin-shade", rx: 14, ry: 5 });
    drawing.append(shade, this.#drop, this.#icon);
    this.body.append(drawing);
    this.shift({ dx: 0, dy: 0 });
  }

  shift({ dx, dy }) {
    const head = { x: dx / this.#size, y: dy / this.#size - LIFT };
    const corner = `${head.x - 12 * ICON} ${head.y - 12 * ICON}`;
    this.#drop.setAttribute("d", dropTo(head));
    this.#icon.setAttribute("transform", `translate(${corner}) scale(${ICON})`);
  }
}

/** The outline of a drop from the origin to a head: two tangents and the far arc. */
function dropTo({ x, y }) {
  const distance = Math.max(Math.hypot(x, y), RADIUS + 1);
  const towards = Math.atan2(-y, -x);
  const opening = Math.acos(RADIUS / distance);
  const [one, other] = [towards + opening, towards - opening].map(
    (angle) => `${x + RADIUS * Math.cos(angle)} ${y + RADIUS * Math.sin(angle)}`,
  );
  return `M0 0L${one}A${RADIUS} ${RADIUS} 0 1 1 ${other}Z`;
}

/** A pin for each record {id, lat, lon, title, hue, icon, selected}. */
export function pinSpots(map, pins, scale, onTap) {
  return pins.map((pin, i) => pinSpot(map, pin, i, scale, onTap));
}

function pinSpot(map, pin, i, scale, onTap) {
  const size = scale * (pin.selected ? GROWN : 1);
  const hue = HUES.includes(pin.hue) ? pin.hue : HUES[0];
  const look = {
    lat: pin.lat,
    lon: pin.lon,
    title: pin.title,
    name: pin.title,
    className: `pin hue-${hue}${pin.selected ? " selected" : ""}`,
    radius: RADIUS * size,
    lift: LIFT * size,
    priority: pin.selected ? -1 : i + 1,
    front: pin.selected,
  };
  const spot = new PinSpot(map, look, pin.icon, size);
  spot.id = pin.id;
  spot.marker.getElement().setAttribute("aria-pressed", String(Boolean(pin.selected)));
  spot.marker.on("click", () => onTap(pin.id));
  return spot;
}

/** The visitor's dot, from {lat, lon, label}. */
export function hereSpot(map, here, scale) {
  return new Spot(map, {
    lat: here.lat,
    lon: here.lon,
    title: here.label,
    className: "here",
    radius: 33 * scale,
    lift: 0,
    priority: 0,
  });
}

function iconDrawing(icon) {
  const group = shape("g", { class: "pin-icon" });
  const parts = Object.hasOwn(ICONS, icon) ? ICONS[icon] : [];
  group.append(...parts.map((part) => shape(part.shape, geometry(part))));
  return group;
}

/** An icon's attributes without those that the page's style decides. */
function geometry(part) {
  const styled = ["shape", "class", "style", "stroke", "stroke-width"];
  return Object.fromEntries(Object.entries(part).filter(([name]) => !styled.includes(name)));
}

function shape(tag, attributes) {
  const made = document.createElementNS(SVG, tag);
  Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
  return made;
}
