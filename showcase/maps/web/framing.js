/** Brings things into the part of the map that no control of the kiosk covers. */

import { Flight } from "./flight.js";

const LEAST_ZOOM = 13;
const CLOSEST_FIT = 17;
const EDGE = 8;
const MARGIN = { over: 104, beside: 64, under: 40 };

export class Framing {
  #map;
  #look;
  #flight;
  #moves = [];
  #zooming = false;
  #animated = false;

  /** @param look {scale, still, insets}: what covers the map's edges, in pixels. */
  constructor(map, look) {
    this.#map = map;
    this.#look = look;
    this.#flight = new Flight(map);
    map.on("zoomstart", () => (this.#zooming = !this.#flight.on));
    map.on("zoomend", () => this.#zoomed());
    this.limitZoom();
  }

  set look(look) {
    this.#look = look;
    this.#map.options.inertia = !look.still;
    if (look.still) {
      this.#flight.land();
    }
  }

  /** From now on moves are seen; the first view is simply there. */
  animate() {
    this.#animated = true;
  }

  /** The part that nothing covers, in pixels. */
  frame() {
    const { x, y } = this.#map.getSize();
    const { top, right, bottom, left } = this.#look.insets;
    return {
      left: left + EDGE,
      top: top + EDGE,
      right: x - right - EDGE,
      bottom: y - bottom - EDGE,
    };
  }

  /** Let nobody zoom out until the map ends within the view. */
  limitZoom() {
    const bounds = L.latLngBounds(this.#map.options.maxBounds);
    this.#map.options.minZoom = LEAST_ZOOM; // Leaflet never answers below the last one
    const least = Math.max(LEAST_ZOOM, this.#map.getBoundsZoom(bounds, true));
    this.#map.setMinZoom(Math.min(least, CLOSEST_FIT));
  }

  zoomBy(steps) {
    this.#whenStill(() => this.#map.setZoom(this.#map.getZoom() + steps, this.#motion()));
  }

  /** Show all of some points, as [lat, lon]: flown to, or cut to at once. */
  fit(points, cut) {
    if (points.length > 0) {
      this.#show(() => this.#viewOf(points), cut);
    }
  }

  /** Put a point into the middle of the uncovered part. */
  centre([lat, lon], zoom, cut) {
    const { project, unproject } = pixelsOf(this.#map, zoom);
    const middle = unproject(project([lat, lon]).subtract(this.#shift()));
    this.#show(() => ({ centre: middle, zoom }), cut);
  }

  /** The point in the middle of the uncovered part, and the zoom: {lat, lon, zoom}. */
  standing() {
    const zoom = this.#map.getZoom();
    const { project, unproject } = pixelsOf(this.#map, zoom);
    const { lat, lng } = unproject(project(this.#map.getCenter()).add(this.#shift()));
    return { lat, lon: lng, zoom };
  }

  /** Move only as far as needed to see a point beside the card that tells of it. */
  reveal([lat, lon]) {
    const padding = this.#padding();
    padding.paddingTopLeft[0] += this.#look.insets.card;
    this.#whenStill(() => this.#map.panInside([lat, lon], { ...padding, ...this.#motion() }));
  }

  /** Do something once all that was asked for before is done, or flies. */
  afterwards(act) {
    this.#queue(act);
  }

  /** A new view during a flight makes another flight, from where it was. */
  #show(view, cut) {
    const move = () => {
      const aim = view();
      if (cut || this.#still() || this.#isAt(aim)) {
        this.#map.setView(aim.centre, aim.zoom, { animate: false });
      } else {
        this.#flight.to(aim);
      }
    };
    if (cut) {
      this.#flight.land();
    }
    this.#queue(move);
  }

  #isAt({ centre, zoom }) {
    const gap = this.#map.latLngToContainerPoint(centre).distanceTo(this.#map.getSize().divideBy(2));
    return zoom === this.#map.getZoom() && gap < 1;
  }

  #viewOf(points) {
    const { paddingTopLeft, paddingBottomRight } = this.#padding();
    const bounds = L.latLngBounds(points);
    const padding = L.point(paddingTopLeft).add(paddingBottomRight);
    const zoom = Math.min(this.#map.getBoundsZoom(bounds, false, padding), CLOSEST_FIT);
    const { project, unproject } = pixelsOf(this.#map, zoom);
    const middle = project(bounds.getSouthWest()).add(project(bounds.getNorthEast())).divideBy(2);
    const shift = L.point(paddingBottomRight).subtract(paddingTopLeft).divideBy(2);
    return { centre: unproject(middle.add(shift)), zoom };
  }

  /** How far the middle of the uncovered part lies from the map's, in pixels. */
  #shift() {
    const { left, top, right, bottom } = this.#look.insets;
    return L.point((left - right) / 2, (top - bottom) / 2);
  }

  #whenStill(move) {
    this.#flight.land();
    this.#queue(move);
  }

  /** Leaflet drops what is asked of it while it zooms: ask when it is done. */
  #queue(move) {
    if (this.#zooming) {
      this.#moves.push(move);
    } else {
      move();
    }
  }

  #zoomed() {
    this.#zooming = false;
    queueMicrotask(() => this.#moves.splice(0).forEach((move) => this.#queue(move)));
  }

  #padding() {
    const { scale, insets } = this.#look;
    const { over, beside, under } = MARGIN;
    return {
      paddingTopLeft: [insets.left + beside * scale, insets.top + over * scale],
      paddingBottomRight: [insets.right + beside * scale, insets.bottom + under * scale],
    };
  }

  #motion() {
    return this.#still() ? { animate: false } : {};
  }

  #still() {
    return this.#look.still || !this.#animated || document.hidden;
  }
}

function pixelsOf(map, zoom) {
  return {
    project: (point) => map.project(point, zoom),
    unproject: (pixel) => map.unproject(pixel, zoom),
  };
}
