/** Word counts in twentieths of a point; 25.4 mm are 1440 of them. */
export const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);

/** Drawings are measured in pixels of 96 to the inch. */
export const pixels = (millimetres: number) => Math.round((millimetres / 25.4) * 96);

/** Half points. */
export const halfPoints = (points: number) => Math.round(points * 2);
