import { describe, expect, it } from 'vitest';
import { documentLinks, isMeetingLink, ownDescription } from '../../../../lib/meeting/description.ts';

const MEET = `-::~:~::~:~:~:~:~:~::~:~::-
Join with Google Meet: https://meet.google.com/abc-defg-hij
Or dial: (US) +1 234-567-8901 PIN: 123456789#
More phone numbers: https://tel.meet/abc-defg-hij?pin=1
Learn more about Meet at: https://support.google.com/a/users/answer/9282720
-::~:~::~:~:~:~:~:~::~:~::-`;
const ZOOM = `Ada Lovelace is inviting you to a scheduled Zoom meeting.

Join Zoom Meeting
https://us02web.zoom.us/j/123456?pwd=abc

Meeting ID: 123 4567
Passcode: 99
One tap mobile
+16465588656,,123456# US (New York)
Dial by your location
        +1 646 558 8656 US (New York)
Find your local number: https://us02web.zoom.us/u/k`;
const TEAMS = `________________________________________________
Microsoft Teams meeting
Join on your computer, mobile app or room device
Click here to join the meeting<https://teams.microsoft.com/l/meetup-join/1>
Meeting ID: 1
________________________________________________`;

describe('ownDescription', () => {
  it.each([
    ['Google Meet’s', MEET],
    ['Zoom’s', ZOOM],
    ['Teams’s', TEAMS],
    ['a bare link', 'https://meet.google.com/abc-defg-hij'],
  ])('leaves out %s joining instructions', (_, text) => {
    expect(ownDescription(`Which price?\n\n${text}`)).toBe('Which price?');
    expect(ownDescription(text)).toBe('');
  });

  it('keeps everything else as it stands', () => {
    const own = 'We meet in the small room.\nJoin us if you like.\n\n- 10:00 price\n- call +1 with questions';
    expect(ownDescription(own)).toBe(own);
    expect(ownDescription(null)).toBe('');
  });
});

describe('documentLinks', () => {
  it('gives each address once, without those that only open a call', () => {
    const text = `See https://docs.google.com/document/d/1/edit, (https://larch.example/a). https://larch.example/a\n${MEET.split('\n')[1]}`;
    expect(documentLinks(text)).toEqual(['https://docs.google.com/document/d/1/edit', 'https://larch.example/a']);
  });

  it.each([
    ['https://meet.google.com/abc', true],
    ['https://us02web.zoom.us/j/1', true],
    ['https://teams.microsoft.com/l/meetup-join/1', true],
    ['https://docs.google.com/document/d/1', false],
    ['https://notzoom.us/j/1', false],
    ['https://zoom.us.larch.example/', false],
  ])('takes %s for a call: %s', (address, is) => {
    expect(isMeetingLink(address)).toBe(is);
  });
});
