/** Our icons: strokes on a 20 × 20 grid, drawn for this project. They carry no meaning alone; their button is named. */
const PATHS = {
  check: ['M4.5 10.5l3.6 3.6 7.4-8.2'],
  close: ['M5.5 5.5l9 9', 'M14.5 5.5l-9 9'],
  down: ['M5.5 8l4.5 4.5L14.5 8'],
  up: ['M5.5 12 10 7.5 14.5 12'],
  right: ['M8 5.5l4.5 4.5L8 14.5'],
  write: ['M4 16l.8-3.4 8.5-8.5a1.8 1.8 0 0 1 2.6 2.6l-8.5 8.5z', 'M11.8 5.6l2.6 2.6'],
  people: [
    'M7.4 9.4a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z',
    'M2.4 16c.2-2.6 2.2-4 5-4s4.8 1.4 5 4',
    'M13 4.3a2.5 2.5 0 0 1 0 4.8',
    'M14.6 12.2c1.8.5 2.9 1.8 3 3.8',
  ],
  either: ['M3.5 7h11.5', 'M12.2 4.2 15 7l-2.8 2.8', 'M16.5 13H5', 'M7.8 10.2 5 13l2.8 2.8'],
  clock: ['M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M10 6v4.2l2.8 1.7'],
  search: ['M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11z', 'M13 13l3.8 3.8'],
  alert: ['M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M10 6.5v4.2', 'M10 13.4v.1'],
  refresh: ['M16 10a6 6 0 1 1-1.8-4.3', 'M16.3 3.3v3.2h-3.2'],
  undo: ['M8 5 4.5 8.5 8 12', 'M4.8 8.5h6.7a4 4 0 0 1 0 8H8'],
  mark: ['M4 6h12', 'M4 10h12', 'M4 14h6.5'],
} as const satisfies Record<string, readonly string[]>;

export type IconName = keyof typeof PATHS;

/** An icon of `size` CSS pixels in the text's colour; hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
