/** A flight from one view of the map to the next: it is seen, and certain to land. */

const SECONDS = 0.7;
const LATEST_MS = 1200;
const GRIPS = ["dragging", "touchZoom", "doubleClickZoom", "scrollWheelZoom"];

export class Flight {
  #map;
  #aim = null;
  #latest = 0;
  #moved = () => this.land();

  constructor(map) {
    this.#map = map;
  }

  /** Whether one is under way. */
  get on() {
    return this.#aim !== null;
  }

  /** Fly to {centre, zoom}, from wherever the map is. */
  to(aim) {
    this.#leave();
    this.#aim = aim;
    this.#grip("disable"); // a finger would hold the map half-way, between two zooms
    this.#map.flyTo(aim.centre, aim.zoom, { duration: SECONDS });
    this.#map.on("moveend", this.#moved);
    // Nobody paints a map that has left the screen: its flight would never end.
    this.#latest = setTimeout(this.#moved, LATEST_MS);
  }

  /** Be where the flight leads, now. */
  land() {
    const aim = this.#aim;
    if (aim) {
      this.#leave();
      this.#map.setView(aim.centre, aim.zoom, { animate: false });
    }
  }

  #leave() {
    if (this.on) {
      this.#aim = null;
      clearTimeout(this.#latest);
      this.#map.off("moveend", this.#moved);
      this.#grip("enable");
    }
  }

  #grip(turn) {
    GRIPS.forEach((grip) => this.#map[grip][turn]());
    document.documentElement.classList.toggle("flying", turn === "disable");
  }
}
