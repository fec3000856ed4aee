/** The calendar day of an instant in a time zone; in UTC where the zone is not known. */
export function dayOf(instant: number, timeZone: string): string {
  if (timeZone === 'UTC') return new Date(instant).toISOString().slice(0, 10); // without the cost of loading calendars
  const format = (zone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      instant,
    );
  try {
    return format(timeZone);
  } catch {
    return format('UTC');
  }
}
