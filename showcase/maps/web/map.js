/** Joins the map that folium started with the kiosk, by way of Qt's web channel. */

import { Framing } from "./framing.js";
import { hereSpot, pinSpots } from "./pins.js";
import { firstFree, leastCovering, spread } from "./placing.js";
import { LegLabel, legLines, lineBoxes, stopSpots } from "./route.js";
import { element } from "./spots.js";

const NEAR = 16;
const AT_HAND = 50; // metres
const WALK = 3500; // metres; a pin beyond nobody's walk does not shrink the others' map
// Drawn, committed, rastered, shown, taken by the window: each may wait for a frame.
const FRAMES_UNDER_WAY = 5;
const UNPAINTED_MS = 1000;
const LOOK = {
  style: "light",
  language: "nl",
  credits: "",
  scale: 1,
  still: false,
  colours: {},
  insets: { top: 0, right: 0, bottom: 0, left: 0, card: 0 },
};

class KioskMap {
  #map = window.kioskMap;
  #tiles = window.kioskTiles;
  #framing = new Framing(this.#map, LOOK);
  #bridge;
  #look = LOOK;
  #pins = [];
  #here = null;
  #route = null;
  #view = { fit: "all" };
  #order = 0;
  #shown = "";
  #spots = [];
  #legs = [];
  #legLabels = [];
  #lines = L.featureGroup();
  #credits = element("div", "credits");
  #touched = false;

  constructor(bridge) {
    this.#bridge = bridge;
    this.#addCredits();
    this.#followBridge();
    this.#followMap();
    this.ordered = true;
    this.#read();
    this.#tiles.addTo(this.#map);
    this.#framing.animate();
    bridge.reportReady();
  }

  #addCredits() {
    const control = L.control({ position: "bottomright" });
    control.onAdd = () => this.#credits;
    control.addTo(this.#map);
  }

  #followBridge() {
    const bridge = this.#bridge;
    const data = ["content", "lookJson", "pinsJson", "hereJson", "routeJson"];
    data.forEach((name) => bridge[`${name}Changed`].connect(() => this.#readSoon()));
    bridge.viewJsonChanged.connect(() => this.#lookSoon());
    bridge.zoomRequested.connect((steps) => this.#zoomBy(steps));
  }

  #followMap() {
    const map = this.#map;
    map.on("click", () => this.#bridge.reportMapTap());
    map.on("dragstart", () => (this.#touched = true));
    map.on("moveend", () => this.#moved());
    map.on("resize", () => this.#resized());
    this.#tiles.on("loading", () => this.#bridge.reportDrawing(true));
    this.#tiles.on("load", () => this.#bridge.reportDrawing(false));
    document.addEventListener("contextmenu", (event) => event.preventDefault());
    document.addEventListener("dragstart", (event) => event.preventDefault());
  }

  /** Several properties often change at once: read them all together, once. */
  #readSoon() {
    if (!this.stale) {
      this.stale = true;
      queueMicrotask(() => this.#read());
    }
  }

  #lookSoon() {
    this.ordered = true;
    this.#readSoon();
  }

  #read() {
    this.stale = false;
    const { content, pinsJson, hereJson, routeJson, lookJson, viewJson } = this.#bridge;
    const walk = content === "route";
    this.#pins = walk ? [] : parsed(pinsJson, []);
    this.#here = parsed(hereJson, null);
    this.#route = walk ? parsed(routeJson, null) : null;
    this.#setLook({ ...LOOK, ...parsed(lookJson, {}) });
    this.#draw();
    this.#follow(this.ordered ? JSON.parse(viewJson) : null);
    this.ordered = false;
  }

  /** Bring into view what was ordered, or what is new, or the pin just chosen. */
  #follow(ordered) {
    const ids = [...this.#pins, ...(this.#route?.stops ?? [])].map((one) => one.id + one.state);
    const isNew = ids.join() !== this.#shown;
    this.#shown = ids.join();
    if (ordered || isNew) {
      this.#view = ordered ?? { fit: "all" };
      this.#order = ordered?.order ?? this.#order;
      this.#touched = false;
      this.#fit();
    }
    const chosen = this.#pins.find((pin) => pin.selected);
    if (chosen && chosen.id !== this.chosen && !ordered?.at) {
      this.#framing.reveal([chosen.lat, chosen.lon]);
    }
    this.chosen = chosen?.id;
    if (ordered) {
      this.#framing.afterwards(() => this.#present(ordered.order));
    }
  }

  #setLook(look) {
    this.#look = look;
    this.#credits.textContent = look.credits;
    const { classList, style } = document.documentElement;
    const colours = Object.entries(look.colours);
    colours.forEach(([name, colour]) => style.setProperty(`--${name}`, colour));
    style.setProperty("--scale", look.scale);
    classList.toggle("still", look.still);
    this.#framing.look = look;
    this.#setTiles();
  }

  #setTiles() {
    const url = tileUrl(this.#look);
    if (url !== this.url) {
      this.url = url;
      this.#tiles.setUrl(url);
    }
  }

  #draw() {
    const map = this.#map;
    const { scale, colours } = this.#look;
    const onPin = (id) => this.#bridge.reportPinTap(id);
    const onStop = (id) => this.#bridge.reportStopTap(id);
    const focused = this.#spots.find((spot) => spot.marker.getElement() === document.activeElement);
    [...this.#spots, ...this.#legLabels, this.#lines].forEach((drawn) => drawn.remove());
    this.#legs = (this.#route?.legs ?? []).filter((leg) => leg.points.length > 1);
    this.#lines = legLines(this.#legs, colours).addTo(map);
    this.#legLabels = this.#legs.filter((leg) => leg.label).map((leg) => new LegLabel(map, leg));
    this.#spots = [
      ...pinSpots(map, this.#pins, scale, onPin),
      ...stopSpots(map, this.#route?.stops ?? [], scale, onStop),
      ...(this.#isApart(this.#here) ? [hereSpot(map, this.#here, scale)] : []),
    ];
    this.#spots.find((spot) => focused && spot.id === focused.id)?.marker.getElement().focus();
    this.#settle();
  }

  #moved() {
    this.#settle();
    const { lat, lon, zoom } = this.#framing.standing();
    this.#bridge.reportStanding(this.#order, lat, lon, zoom);
  }

  async #present(order) {
    await painted();
    this.#bridge.reportPresented(order);
  }

  #isWithin(metres, pin) {
    return this.#here === null || this.#map.distance(this.#here, pin) <= metres;
  }

  /** A stop where the visitor stands says so itself. */
  #isApart(here) {
    const stops = this.#route?.stops ?? [];
    return here && stops.every((stop) => this.#map.distance(here, stop) > AT_HAND);
  }

  /** Move apart what overlaps, place the names, and tell what can be seen. */
  #settle() {
    const frame = this.#framing.frame();
    const seen = this.#spots.filter((spot) => inside(spot.disc(), frame));
    spread(seen.map((spot) => spot.disc())).forEach((offset, i) => seen[i].move(offset));
    this.#placeNames(seen, frame);
    const pins = new Set(this.#pins.map((pin) => pin.id));
    this.#bridge.reportView(seen.map((spot) => spot.id).filter((id) => pins.has(id)));
  }

  /** The most important first; a name may cover a line of the walk, never a spot. */
  #placeNames(seen, frame) {
    const taken = seen.map((spot) => spot.box());
    const lines = lineBoxes(this.#map, this.#legs);
    const place = (boxes, must) => {
      const free = firstFree(boxes, [...taken, ...lines], frame) ?? firstFree(boxes, taken, frame);
      const box = free ?? (must ? leastCovering(boxes, taken, frame) : null);
      taken.push(...(box ? [box] : []));
      return box;
    };
    // The minutes of the leg to walk now must be read; a whole walk's give way.
    const walking = this.#legLabels.filter((leg) => leg.isNow).length === 1;
    const now = this.#legLabels.filter((leg) => walking && leg.isNow);
    const others = this.#legLabels.filter((leg) => !now.includes(leg));
    now.forEach((leg) => leg.place(place(leg.boxes(), true)));
    const byPriority = [...seen].sort((one, other) => one.look.priority - other.look.priority);
    byPriority.forEach((spot) => spot.placeName(place(spot.nameBoxes(), spot.look.front)));
    others.forEach((leg) => leg.place(place(leg.boxes(), false)));
  }

  #resized() {
    this.#setTiles();
    this.#framing.limitZoom();
    if (!this.#touched) {
      this.#view = { ...this.#view, at: null, cut: true };
      this.#fit();
    }
  }

  #zoomBy(steps) {
    this.#touched = true;
    this.#framing.zoomBy(steps);
  }

  #fit() {
    const { fit, at, cut } = this.#view;
    if (at) {
      this.#framing.centre([at.lat, at.lon], at.zoom, true);
    } else if (fit === "here" && this.#here) {
      this.#framing.centre([this.#here.lat, this.#here.lon], NEAR, cut);
    } else if (typeof fit === "string") {
      this.#framing.fit(this.#pointsOf(fit), cut);
    } else if (fit.zoom) {
      this.#framing.centre([fit.lat, fit.lon], fit.zoom, cut);
    } else {
      this.#framing.reveal([fit.lat, fit.lon]);
    }
  }

  #pointsOf(fit) {
    const places = (records) => records.map(({ lat, lon }) => [lat, lon]);
    const { legs = [], stops = [] } = this.#route ?? {};
    const now = legs.filter((leg) => leg.state === "now");
    if (now.length > 0 && fit !== "route") {
      return now.flatMap((leg) => leg.points);
    }
    if (this.#route) {
      return [...places(stops), ...legs.flatMap((leg) => leg.points)];
    }
    const close = this.#pins.filter((pin) => this.#isWithin(WALK, pin));
    const wanted = close.length > 0 ? close : this.#pins;
    return places(this.#here ? [...wanted, this.#here] : wanted);
  }
}

function inside({ x, y }, { left, top, right, bottom }) {
  return x >= left && x <= right && y >= top && y <= bottom;
}

function tileUrl({ style, language }) {
  const folder = [style, language].map(encodeURIComponent).join("/");
  const sharp = devicePixelRatio > 1 ? "@2x" : ""; // Leaflet's own {r} is of the first screen
  return `showcase://map/tiles/${folder}/{z}/{x}/{y}${sharp}.webp`;
}

/** Until what was drawn is on the screen, or would be, were the map there. */
async function painted() {
  const late = new Promise((done) => setTimeout(done, UNPAINTED_MS));
  for (let frame = 0; frame < FRAMES_UNDER_WAY; frame += 1) {
    await Promise.race([new Promise(requestAnimationFrame), late]);
  }
}

function parsed(text, otherwise) {
  return text ? (JSON.parse(text) ?? otherwise) : otherwise;
}

// Names are measured to be placed: their typeface must be there first.
document.fonts.load("700 24px 'Source Sans 3'").finally(() => {
  new QWebChannel(window.qt.webChannelTransport, (channel) => {
    window.kiosk = new KioskMap(channel.objects.bridge);
  });
});
