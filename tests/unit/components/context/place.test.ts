import { describe, expect, it } from 'vitest';
import { placePanel } from '../../../../components/context/place.ts';

const WINDOW = { width: 1_280, height: 800 };

function markAt(left: number, top: number) {
  return { left, top, right: left + 28, bottom: top + 28 };
}

describe('placePanel', () => {
  it('stands above its mark and grows upwards', () => {
    expect(placePanel(markAt(700, 740), WINDOW)).toEqual({
      left: 692,
      width: 360,
      top: null,
      bottom: 68,
      maxHeight: 724,
    });
  });

  it('stands below where there is more room than above', () => {
    const place = placePanel(markAt(100, 90), WINDOW);
    expect(place).toMatchObject({ top: 126, bottom: null, maxHeight: 666 });
  });

  it('stays above in a low window as long as that is the larger side', () => {
    expect(placePanel(markAt(100, 150), { width: 600, height: 240 })).toMatchObject({ top: null, maxHeight: 134 });
  });

  it('stays inside the window at its right edge', () => {
    const place = placePanel(markAt(1_250, 740), WINDOW);
    expect(place.left + place.width).toBe(1_272);
  });

  it.each([
    ['before it', { left: 648, right: 1_208 }, 280],
    ['after it', { left: 40, right: 600 }, 608],
  ])('leaves what is written in sight where there is room %s', (_, { left, right }, at) => {
    const writing = { left, right, top: 300, bottom: 800 };
    expect(placePanel(markAt(left + 60, 740), WINDOW, writing)).toMatchObject({ left: at, bottom: 32, maxHeight: 760 });
  });

  it('lies above its mark where there is no room beside what is written', () => {
    const writing = { left: 256, right: 1_260, top: 100, bottom: 800 };
    const mark = markAt(700, 740);
    expect(placePanel(mark, WINDOW, writing)).toEqual(placePanel(mark, WINDOW));
  });

  it('narrows in a narrow window', () => {
    expect(placePanel(markAt(10, 400), { width: 320, height: 480 })).toMatchObject({ left: 8, width: 304 });
  });

  it.each([0, 100, 199, 200, 400, 772])('never covers the row of its mark, which Send is in (mark at %d)', (y) => {
    const mark = markAt(300, y);
    const { top, bottom, maxHeight } = placePanel(mark, WINDOW);
    if (bottom !== null) expect(WINDOW.height - bottom).toBeLessThan(mark.top);
    else expect(top).toBeGreaterThan(mark.bottom);
    expect(maxHeight).toBeGreaterThan(0);
  });
});
