/** How many rows one export or print may hold: a year of a large agency, and seconds of work. */
export const mostRows = 20_000
