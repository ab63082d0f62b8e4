/** Nothing in it and nothing behind it, so that no name is known before a file says it. */
function Nothing(): void {}
Nothing.prototype = Object.freeze(Object.create(null));
const Maker = Nothing as unknown as new () => Record<string, unknown>;

/**
 * An empty object that inherits no names, so that a key such as `constructor` or `__proto__` is a key like any other.
 * Unlike `Object.create(null)` it keeps the layout that makes reading its properties fast.
 */
export const emptyRecord = (): Record<string, unknown> => new Maker();
