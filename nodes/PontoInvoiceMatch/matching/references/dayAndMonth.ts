/** Whether a value may be the day of a month. */
export const isDay = (value: number): boolean => value >= 1 && value <= 31;

/** Whether a value may be the month of a year. */
export const isMonth = (value: number): boolean => value >= 1 && value <= 12;
