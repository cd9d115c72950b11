import { useState } from 'preact/hooks';
import type { Settings, SettingsChange } from '../../lib/settings.ts';
import { Select, TextField } from '../kit/Field.tsx';
import { parseRate } from './parse.ts';
import { Section, useSaving } from './Section.tsx';
import { WORDS } from './words.ts';

export interface RateProps {
  readonly hourlyRate: Settings['hourlyRate'];
  /** BCP 47, for the names of currencies. */
  readonly locale: string;
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
}

/** What an hour of one person costs. */
export function Rate({ hourlyRate, locale, onSave }: RateProps) {
  const [isSaved, save] = useSaving();
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState('EUR');
  const [wrong, setWrong] = useState<string | null>(null);
  const currency = hourlyRate?.currency ?? chosen;
  const text = typed ?? (hourlyRate === null ? '' : amountText(hourlyRate.amount));
  const put = async (amount: string, code: string) => {
    const parsed = parseRate(amount, code);
    setWrong(parsed.ok ? null : parsed.wrong);
    if (parsed.ok && (await save(onSave(() => ({ hourlyRate: parsed.value }))))) setTyped(null);
  };
  return (
    <Section section="cost" title={WORDS.cost.title} about={WORDS.cost.about} isSaved={isSaved}>
      <div class="pair">
        <TextField
          label={WORDS.cost.amount}
          inputMode="decimal"
          value={text}
          hint={WORDS.cost.off}
          error={wrong}
          onInput={(next) => {
            setTyped(next);
            setWrong(null);
          }}
          onCommit={(next) => void put(next, currency)}
        />
        <Select
          label={WORDS.cost.currency}
          value={currency}
          options={currencies(locale)}
          onChange={(code) => {
            setChosen(code);
            if (text.trim() !== '') void put(text, code);
          }}
        />
      </div>
    </Section>
  );
}

function currencies(locale: string): readonly { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: `${code} – ${names.of(code) ?? code}`,
  }));
}

/** `80`, or `72.50`: as one writes money. */
function amountText(amount: number): string {
  return Number.isInteger(amount) ? `${amount}` : amount.toFixed(2);
}
