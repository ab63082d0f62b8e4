/** A name that is safe in an id and in a link to it; different names stay different. */
export const anchor = (id: string): string => id.replace(/[^A-Za-z0-9_-]/g, (unit) => `.${unit.charCodeAt(0).toString(16)}.`);

/** Id of the heading of what has that name. */
export const titleId = (id: string): string => `${anchor(id)}.title`;
