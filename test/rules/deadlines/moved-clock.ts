/** Loaded before anything else (`--import`): moves the machine's clock to the instant in MOVED_TO. */
const RealDate = globalThis.Date;
const moved = RealDate.parse(process.env['MOVED_TO'] ?? '') - RealDate.now();

class MovedDate extends RealDate {
  constructor(...given: readonly []) {
    super(...(given.length === 0 ? ([RealDate.now() + moved] as unknown as readonly []) : given)); // the overloads of Date
  }
  static override now(): number {
    return RealDate.now() + moved;
  }
}

globalThis.Date = MovedDate as DateConstructor; // it is one, but for being called without new
