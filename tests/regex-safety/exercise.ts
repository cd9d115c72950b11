import '../../lib/text/languages/all.ts';
import { adviseMessage } from '../../lib/advice/message.ts';
import { messageOf } from '../../lib/advice/raw-mail.ts';

const BODIES = [
  'Hi Dana,\n\nCould you send me the numbers by Friday noon? Please find attached the brief, it is urgent. I am sorry.',
  'Hallo Jonas,\n\nkönntest du mir bitte bis Freitag die Zahlen schicken? Im Anhang der Entwurf. Es ist dringend.',
  'Bonjour Léa,\n\npourrais-tu m’envoyer les chiffres avant vendredi ? Le document est en pièce jointe. C’est urgent.',
  'Hola Ana,\n\n¿podrías enviarme los números antes del viernes? Adjunto el documento. Es urgente.',
  'Olá Rui,\n\npodes enviar-me os números até sexta-feira? Segue em anexo o documento. É urgente.',
  '土井様\n\n金曜日までに数字をお送りください。資料を添付いたします。至急お願いします。',
];

/** Reads a mail in each language, so that what is put together at first use has been. */
export async function exercise(): Promise<void> {
  for (const body of BODIES) {
    const mail = { subject: 'Numbers', body, to: [{ email: 'dana@example.org', name: null }], cc: [], attachments: 0 };
    adviseMessage(messageOf(mail), { now: Date.UTC(2026, 10, 20, 15), timeZone: 'Europe/Berlin', account: null });
  }
}
