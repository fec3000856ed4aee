/** Contrast that text needs to be read by everybody: WCAG 2.2, criterion 1.4.3. */
export const readableContrast = 4.5;

/** Contrast of two colours such as `#0F766E`, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(channelsOf(a)), luminance(channelsOf(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The colour that is nearest to one, among its darker or lighter shades, and can be read on a ground. */
export function readableShade(colour: string, ground: string): string {
  const towards = luminance(channelsOf(ground)) > 0.18 ? '#000000' : '#FFFFFF';
  for (let share = 0; share < 1; share += 0.02) {
    const shade = mixedColours(colour, towards, share);
    if (contrastOf(shade, ground) >= readableContrast) return shade;
  }
  return towards;
}

/** A colour with a share of another in it, 0 to 1. */
export function mixedColours(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((value, index) => value + ((others[index] ?? 0) - value) * share);
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** Red, green and blue, 0 to 255. */
function channelsOf(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
