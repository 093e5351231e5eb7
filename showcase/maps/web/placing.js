/**
 * Where things may stand so that nothing covers anything: plain geometry in pixels,
 * no page and no map. A box is {left, top, right, bottom}; a disc is {x, y, radius,
 * sink, firm}.
 */

const ROUNDS = 120;
const GAP = 6;
const FIRM = 0.1;

/**
 * How far each disc must move so that none overlaps another.
 *
 * Overlapping pairs part, half the way each, until all are free; a firm one leaves
 * most of the way to the other. None sinks deeper than
 * its `sink`, so that a pin's head never covers its point. Same discs, same answer.
 */
export function spread(discs) {
  const moved = discs.map((disc) => ({ ...disc, lowest: disc.y + disc.sink }));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!partAll(moved)) {
      break;
    }
  }
  return moved.map((disc, i) => ({ dx: disc.x - discs[i].x, dy: disc.y - discs[i].y }));
}

function partAll(discs) {
  let parted = false;
  discs.forEach((one, i) => {
    discs.slice(i + 1).forEach((other, j) => {
      parted = part(one, other, i + j) || parted;
    });
  });
  return parted;
}

function part(one, other, turn) {
  const missing = one.radius + other.radius + GAP - Math.hypot(other.x - one.x, other.y - one.y);
  if (missing <= 0.5) {
    return false;
  }
  const [dx, dy] = direction(one, other, turn);
  const share = one.firm === other.firm ? 0.5 : one.firm ? FIRM : 1 - FIRM;
  shift(one, -dx * missing * share, -dy * missing * share);
  shift(other, dx * missing * (1 - share), dy * missing * (1 - share));
  return true;
}

function shift(disc, dx, dy) {
  disc.x += dx;
  disc.y = Math.min(disc.y + dy, disc.lowest);
}

/** The unit vector from one disc to another; discs at one point part like a fan. */
function direction(one, other, turn) {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const distance = Math.hypot(dx, dy);
  if (distance > 1) {
    return [dx / distance, dy / distance];
  }
  const angle = turn * 2.4;
  return [Math.cos(angle), Math.sin(angle)];
}

/** The first box that lies within the frame and meets no taken one, or null. */
export function firstFree(boxes, taken, frame) {
  return boxes.find((box) => within(box, frame) && covered(box, taken) === 0) ?? null;
}

/** The box that covers least of the taken ones and of what lies outside the frame. */
export function leastCovering(boxes, taken, frame) {
  const cost = (box) => covered(box, taken) + area(box) - overlap(box, frame);
  return boxes.reduce((best, box) => (cost(box) < cost(best) ? box : best));
}

export function boxAround(x, y, width, height) {
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}

function covered(box, taken) {
  return taken.reduce((sum, other) => sum + overlap(box, other), 0);
}

function overlap(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}

function area(box) {
  return (box.right - box.left) * (box.bottom - box.top);
}

function within(box, frame) {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
