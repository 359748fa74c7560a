const PATHS = {
  hash: 'M6 2 5 14M11 2l-1 12M2.5 5.5h11M2.5 10.5h11',
  lock: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  shared: 'M5.5 5.5a2.5 2.5 0 1 0 .01 5M10.5 5.5a2.5 2.5 0 1 1-.01 5M5.5 8h5',
  archive: 'M2.5 3.5h11v3h-11zM3.5 6.5v6h9v-6M6.5 9h3',
  home: 'M2.5 7.5 8 3l5.5 4.5M4 7v6.5h8V7',
  spark: 'M8 2l1.5 4.5L14 8l-4.5 1.5L8 14l-1.5-4.5L2 8l4.5-1.5z',
  send: 'M2.5 8 13.5 2.5 10 13.5 7.5 9zM7.5 9l6-6.5',
  close: 'M4 4l8 8M12 4l-8 8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  more: 'M3 8h.6M7.7 8h.6M12.4 8h.6',
  reply: 'M6.5 4 2.5 7.5l4 3.5V8.7c3.5 0 5.5 1 7 3.3-.3-4-2.8-6.3-7-6.5z',
  clock: 'M8 2.5a5.5 5.5 0 1 0 .01 0M8 5v3.2l2.2 1.3',
  sun: 'M8 5.5a2.5 2.5 0 1 0 .01 0M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M12.6 3.4l-1.1 1.1M4.5 11.5l-1.1 1.1',
  moon: 'M13 9.6A5.5 5.5 0 0 1 6.4 3a5.5 5.5 0 1 0 6.6 6.6z',
  tools: 'M2.5 3.5h11v9h-11zM5 6.5 7 8 5 9.5M8.5 10h2.5',
  clip: 'M12.5 7.5 8 12a3 3 0 0 1-4.2-4.2l5-5a2 2 0 0 1 2.8 2.8l-5 5a1 1 0 0 1-1.4-1.4L9.5 5',
  bolt: 'M9 1.5 3.5 9H8l-1 5.5L12.5 7H8z',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  chevron: 'M4 6l4 4 4-4',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 .01 0',
  smile: 'M8 2.5a5.5 5.5 0 1 0 .01 0M5.5 9.3c1.2 1.6 3.8 1.6 5 0M6 6.5h.01M10 6.5h.01',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it stands for is always said in words beside it or by its button's label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
