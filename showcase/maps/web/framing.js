/** Brings things into the part of the map that no control of the kiosk covers. */

const LEAST_ZOOM = 13;
const CLOSEST_FIT = 17;
const EDGE = 8;
const MARGIN = { over: 104, beside: 64, under: 40 };

export class Framing {
  #map;
  #look;
  #moves = [];
  #zooming = false;
  #animated = false;

  /** @param look {scale, still, insets}: what covers the map's edges, in pixels. */
  constructor(map, look) {
    this.#map = map;
    this.#look = look;
    map.on("zoomstart", () => (this.#zooming = true));
    map.on("zoomend", () => this.#zoomed());
    this.limitZoom();
  }

  set look(look) {
    this.#look = look;
    this.#map.options.inertia = !look.still;
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

  /**
   * Show all of some points, as [lat, lon]. At once: a map that is not on the screen yet
   * would never end an animation.
   */
  fit(points) {
    const options = { ...this.#padding(), animate: false, maxZoom: CLOSEST_FIT };
    if (points.length > 0) {
      this.#whenStill(() => this.#map.fitBounds(points, options));
    }
  }

  /** Put a point into the middle of the uncovered part. */
  centre([lat, lon], zoom) {
    const { left, top, right, bottom } = this.#look.insets;
    const shift = L.point((left - right) / 2, (top - bottom) / 2);
    const pixel = this.#map.project([lat, lon], zoom).subtract(shift);
    const middle = this.#map.unproject(pixel, zoom);
    this.#whenStill(() => this.#map.setView(middle, zoom, { animate: false }));
  }

  /** Move only as far as needed to see a point beside the card that tells of it. */
  reveal([lat, lon]) {
    const padding = this.#padding();
    padding.paddingTopLeft[0] += this.#look.insets.card;
    this.#whenStill(() => this.#map.panInside([lat, lon], { ...padding, ...this.#motion() }));
  }

  /** Leaflet drops what is asked of it while it zooms: ask when it is done. */
  #whenStill(move) {
    if (this.#zooming) {
      this.#moves.push(move);
    } else {
      move();
    }
  }

  #zoomed() {
    this.#zooming = false;
    queueMicrotask(() => this.#moves.splice(0).forEach((move) => this.#whenStill(move)));
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
    return this.#look.still || !this.#animated ? { animate: false } : {};
  }
}
