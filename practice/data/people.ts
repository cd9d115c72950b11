/** The small company of the practice workspace: Fernweg, which makes walking maps, in three time zones. All made up. */
export interface PracticePerson {
  readonly name: string;
  readonly email: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly role: string;
}

const person = (name: string, email: string, timeZone: string, role: string): PracticePerson => ({
  name,
  email,
  timeZone,
  role,
});

export const MIRA = person('Mira Adler', 'mira.adler@fernweg.example', 'Europe/Berlin', 'Product lead');
/** The same person's private account, at `/u/1`. */
export const MIRA_PRIVATE = person('Mira Adler', 'mira@adler.example', 'Europe/Berlin', 'herself');
/** The delegated mailbox, at `/mail/b/<id>/u/0`. */
export const SUPPORT = person('Fernweg Support', 'support@fernweg.example', 'Europe/Berlin', 'Shared mailbox');
/** The path segment of the delegated mailbox. */
export const DELEGATION_ID = 'AEoRXRTmH3p9Fernweg0Support';

export const COLLEAGUES: readonly PracticePerson[] = [
  person('Jonas Weber', 'jonas.weber@fernweg.example', 'Europe/Berlin', 'Engineering'),
  person('Aïcha Benali', 'aicha.benali@fernweg.example', 'Europe/Berlin', 'Design'),
  person('Dana Okafor', 'dana.okafor@fernweg.example', 'America/New_York', 'Finance'),
  person('Luis Ferreira', 'luis.ferreira@fernweg.example', 'America/New_York', 'Sales'),
  person('田中 由紀', 'yuki.tanaka@fernweg.example', 'Asia/Tokyo', 'Cartography'),
  person('Ren Sato', 'ren.sato@fernweg.example', 'Asia/Tokyo', 'Engineering'),
  person('Priya Raman', 'priya.raman@fernweg.example', 'America/New_York', 'Support lead'),
  person('Tom Lindqvist', 'tom.lindqvist@fernweg.example', 'Europe/Berlin', 'Founder'),
];

export const OUTSIDERS: readonly PracticePerson[] = [
  person('נועה לוי', 'noa.levi@harim.example', 'Asia/Jerusalem', 'Partner'),
  person('محمد الخطيب', 'm.alkhatib@atlas-print.example', 'Asia/Amman', 'Printer'),
  person('Grace 🌲 Hill', 'grace@hilltrail.example', 'America/Denver', 'Customer'),
  person("Bob <script>alert('hi')</script> Tables", 'bob.tables@school.example', 'America/Chicago', 'Customer'),
  person('Newsletter "Weg & Steg"', 'news@wegundsteg.example', 'Europe/Berlin', 'Newsletter'),
];
