import { describe, expect, it } from 'vitest';
import { ownDescription } from '../../../../lib/meeting/description.ts';
import { judgeEvent } from '../../../../lib/meeting/judge.ts';
import { draft } from './samples.ts';

/** How services tell the way into a call, in our own numbers. */
const BLOCKS: Readonly<Record<string, string>> = {
  Zoom: `Dana Reed is inviting you to a scheduled Zoom meeting.

Topic: Weekly round
Time: Nov 24, 2026 10:00 AM Dublin
Every week on Tue, until Jan 26, 2027

Join Zoom Meeting
https://us02web.zoom.us/j/82345678901?pwd=x

Meeting ID: 823 4567 8901
Passcode: 4471
---
One tap mobile
+16465550100,,82345678901#,,,,*4471# US (New York)
+13465550101,,82345678901#,,,,*4471# US (Houston)
---
Dial by your location
• +1 646 555 0100 US (New York)
• +1 346 555 0101 US (Houston)
• +44 203 555 0102 United Kingdom
Meeting ID: 823 4567 8901
Find your local number: https://us02web.zoom.us/u/k

Join by SIP
• 82345678901@zoomcrc.com
Join by H.323
• 144.195.0.10 (US West)
• 213.19.0.10 (Amsterdam Netherlands)`,
  Teams: `________________________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 345 678 901 2
Passcode: aB3cD4
________________________________
Dial in by phone
+353 1 555 0100,,123456789# Ireland, Dublin
Find a local number
Phone conference ID: 123 456 789#
Join on a video conferencing device
Tenant key: 123@t.plcm.vc
Video ID: 123 456 789 0
For organizers: Meeting options | Reset dial-in PIN
________________________________________________`,
  Webex: `Join from the meeting link
https://larch.webex.com/larch/j.php?MTID=m1
Join by meeting number
Meeting number (access code): 2345 678 9012
Meeting password: aB3cD4
Tap to join from a mobile device (attendees only)
+1-408-555-0100,,23456789012## United States Toll
Join by phone
+1-408-555-0100 United States Toll
Global call-in numbers
Join from a video system or application
Dial 23456789012@larch.webex.com
Need help? Go to https://help.webex.com`,
  GoTo: `Please join my meeting from your computer, tablet or smartphone.
https://meet.goto.com/123456789
You can also dial in using your phone.
Access Code: 123-456-789
United States: +1 (571) 555-0100
Germany: +49 692 555 0100
United Kingdom: +44 330 555 0100`,
  'Meet, in German': `Mit Google Meet teilnehmen: https://meet.google.com/abc-defg-hij
Oder rufen Sie an: ‪(DE) +49 30 5550100‬ PIN: ‪123 456 789‬#
Weitere Telefonnummern: https://tel.meet/abc-defg-hij`,
  'Teams, in German': `Microsoft Teams-Besprechung
Nehmen Sie am Computer, in der mobilen App oder im Raum teil
Hier klicken, um an der Besprechung teilzunehmen
Besprechungs-ID: 345 678 901
Kennung: aB3cD4
Oder telefonisch (nur Audio)
+49 69 5550100,,123456789# Germany, Frankfurt am Main
Telefonkonferenz-ID: 123 456 789#
Lokale Nummer suchen | PIN zurücksetzen`,
  'Meet, in French': `Participer avec Google Meet: https://meet.google.com/abc-defg-hij
Ou composez le : ‪(FR) +33 1 55 50 01 00‬ PIN : ‪123 456 789‬#
Autres numéros de téléphone : https://tel.meet/abc-defg-hij`,
  'Meet, in Spanish': `Unirse con Google Meet: https://meet.google.com/abc-defg-hij
O marca el: ‪(ES) +34 910 55 50 10‬ PIN: ‪123 456 789‬#
Más números de teléfono: https://tel.meet/abc-defg-hij`,
  'Zoom, in Portuguese': `Entrar na reunião Zoom
https://us02web.zoom.us/j/82345678901
ID da reunião: 823 4567 8901
Senha de acesso: 4471`,
  'Teams, in Japanese': `Microsoft Teams 会議
今すぐ会議に参加する
会議 ID: 345 678 901 2
パスコード: aB3cD4`,
};

describe('what a description says of how to join', () => {
  it.each(Object.entries(BLOCKS))('is nobody’s words and no agenda: %s', (_, block) => {
    expect(ownDescription(block)).toBe('');
    expect(judgeEvent(draft('Weekly round', { description: block }), {}).hasAgenda).toBe(false);
    expect(ownDescription(`Which price?\n\n${block}`)).toBe('Which price?');
    const agenda = `1. Prices\n2. Staff\n\n${block}`;
    expect(judgeEvent(draft('Weekly round', { description: agenda }), {}).hasAgenda).toBe(true);
  });

  it.each([
    'Join us for cake afterwards.',
    'Topic: prices',
    'Call Ana at +353 85 555 0100 if the door is shut.',
    'We dial the supplier together at ten.',
    'Passwords: who keeps them?',
    'Meeting room 4',
    'Time: bring your own',
    'Helpful reading: page 4',
  ])('does not take in the organiser’s own %j', (text) => {
    expect(ownDescription(text)).toBe(text);
  });
});
