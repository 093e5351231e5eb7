/** A spot: something round at a point of the map, with a name beside it. */

import { boxAround } from "./placing.js";

const NAME_GAP = 10;

export function element(tag, className, text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

export class Spot {
  #map;
  #label;
  #tether = element("div", "spot-tether");
  #body = element("div", "spot-body");
  #side = "right";
  #offset = { dx: 0, dy: 0 };

  /**
   * @param map Leaflet's map.
   * @param look {lat, lon, title, className, radius, lift, priority, name}: radius of
   *   its round part and how far that is lifted above the point, in pixels; the least
   *   priority gets its name placed first; name is what is read out, if touchable.
   */
  constructor(map, look) {
    this.#map = map;
    this.look = look;
    this.#label = element("div", "spot-label", look.title);
    this.marker = L.marker([look.lat, look.lon], {
      icon: L.divIcon({ className: `spot ${look.className}`, iconSize: null, html: this.#parts() }),
      interactive: Boolean(look.name),
      keyboard: Boolean(look.name),
      zIndexOffset: look.front ? 10000 : 0,
    }).addTo(map);
    if (look.name) {
      this.marker.getElement().setAttribute("aria-label", look.name);
    }
  }

  get body() {
    return this.#body;
  }

  /** The round part as a disc of placing.js, not yet moved. */
  disc() {
    const point = this.#map.latLngToContainerPoint([this.look.lat, this.look.lon]);
    const { lift, radius, front } = this.look;
    const sink = lift ? 0.4 * (lift - radius) : radius;
    return { x: point.x, y: point.y - lift, radius, sink, firm: Boolean(front) };
  }

  /** Set its round part off its point, in pixels. */
  move(offset) {
    this.#offset = offset;
    this.shift(offset);
  }

  /** Show it moved: here, tied to its point by a thin line. */
  shift({ dx, dy }) {
    const distance = Math.hypot(dx, dy);
    this.marker.getElement().classList.toggle("moved", distance > 4);
    this.#body.style.left = `${dx}px`;
    this.#body.style.top = `${dy}px`;
    this.#tether.style.width = `${distance}px`;
    this.#tether.style.transform = `rotate(${Math.atan2(dy, dx)}rad)`;
  }

  /** What it covers, moved, without its name. */
  box() {
    const { x, y, radius } = this.#movedDisc();
    return boxAround(x, y, 2 * radius, 2 * radius);
  }

  /** Where its name may stand, the side it had before first: then it does not jump. */
  nameBoxes() {
    const { x, y, radius } = this.#movedDisc();
    const [width, height] = [this.#label.offsetWidth, this.#label.offsetHeight];
    const aside = radius + NAME_GAP + width / 2;
    const below = Math.max(radius, this.look.lift) + height / 2 + 4;
    const boxes = [
      { side: "right", ...boxAround(x + aside, y, width, height) },
      { side: "left", ...boxAround(x - aside, y, width, height) },
      { side: "below", ...boxAround(x, y + below, width, height) },
      { side: "above", ...boxAround(x, y - radius - height / 2 - 4, width, height) },
    ];
    return boxes.sort((one, other) => (other.side === this.#side) - (one.side === this.#side));
  }

  /** Put the name into a box of nameBoxes(); null hides it. */
  placeName(box) {
    this.#label.className = box ? `spot-label placed at-${box.side}` : "spot-label";
    if (!box) {
      return;
    }
    this.#side = box.side;
    const point = this.#map.latLngToContainerPoint([this.look.lat, this.look.lon]);
    this.#label.style.left = `${box.left - point.x}px`;
    this.#label.style.top = `${box.top - point.y}px`;
  }

  remove() {
    this.marker.remove();
  }

  #parts() {
    const parts = document.createElement("div");
    parts.className = "spot-parts";
    parts.append(this.#tether, element("div", "spot-foot"), this.#body, this.#label);
    return parts;
  }

  #movedDisc() {
    const disc = this.disc();
    return { ...disc, x: disc.x + this.#offset.dx, y: disc.y + this.#offset.dy };
  }
}
