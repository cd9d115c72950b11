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
  redo: ['M12 5l3.5 3.5L12 12', 'M15.2 8.5H8.5a4 4 0 0 0 0 8H12'],
  plus: ['M10 4.5v11', 'M4.5 10h11'],
  copy: ['M7.5 7.5h8v8h-8z', 'M12.5 7.5v-3h-8v8h3'],
  remove: ['M4.5 6h11', 'M8 6V4.2h4V6', 'M6 6l.7 10h6.6L14 6'],
  print: ['M6 8V3.8h8V8', 'M6 13.5H3.8V8h12.4v5.5H14', 'M6 11.5h8v4.7H6z'],
  mail: ['M3.5 5h13v10h-13z', 'M3.8 5.5 10 10.8l6.2-5.3'],
  agenda: ['M5 3.5h10v13H5z', 'M7.8 7.5h4.4', 'M7.8 10.5h4.4', 'M7.8 13.5h2.4'],
  replies: ['M8.5 5 4.5 8.8l4 3.8', 'M4.8 8.8H11c3 0 4.7 1.8 4.7 5.2'],
  settings: [
    'M4 6.5h6.5',
    'M14.5 6.5H16',
    'M12.5 8.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
    'M4 13.5h1.5',
    'M9.5 13.5H16',
    'M7.5 15.3a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  ],
  account: ['M10 9.6a3 3 0 1 0 0-6 3 3 0 0 0 0 6z', 'M4 16.4c.3-3 2.7-4.6 6-4.6s5.7 1.6 6 4.6'],
  data: [
    'M4 6c0-1.4 2.7-2.5 6-2.5S16 4.6 16 6s-2.7 2.5-6 2.5S4 7.4 4 6z',
    'M4 6v8c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5V6',
    'M4 10c0 1.4 2.7 2.5 6 2.5s6-1.1 6-2.5',
  ],
  open: ['M11.5 4H16v4.5', 'M15.7 4.3 9.5 10.5', 'M8.5 5H4.5v10.5H15v-4'],
  back: ['M11.5 4.5 6 10l5.5 5.5'],
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
