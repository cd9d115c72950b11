import { type Settings, type SettingsChange, withColleague, withRule } from '../../lib/settings.ts';
import { IconButton } from '../kit/Button.tsx';
import { Switch } from '../kit/Switch.tsx';
import { PageHead } from '../workspace/Shell.tsx';
import { Hours } from './Hours.tsx';
import { MailTimes } from './MailTimes.tsx';
import { writeTime } from './parse.ts';
import { Rate } from './Rate.tsx';
import { Rules, type RulesProps } from './Rules.tsx';
import { Section, useSaving } from './Section.tsx';
import { useShown } from './shown.ts';
import { WORDS } from './words.ts';
import { Zone } from './Zone.tsx';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly browserZone: string;
  readonly locale: string;
  /** What can be turned off, by kind. */
  readonly rules: readonly Omit<RulesProps, 'off' | 'onTurn'>[];
  /** True once it is kept. */
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  readonly onTurn: RulesProps['onTurn'];
  readonly onForgetColleague: (email: string) => Promise<boolean>;
}

const SITES = ['gmail', 'calendar'] as const;

/** Everything that can be set, each saved as it is changed. */
export function SettingsPage(props: SettingsPageProps) {
  const { browserZone, locale, rules } = props;
  const [settings, show] = useShown(props.settings);
  const onSave = (change: SettingsChange) => show(change, props.onSave(change));
  const onTurn = (rule: string, isOn: boolean) => show(withRule(rule, isOn), props.onTurn(rule, isOn));
  const onForget = (email: string) => show(withColleague(email, null), props.onForgetColleague(email));
  return (
    <>
      <PageHead title={WORDS.title} />
      <div class="settings">
        <MailTimes mailTimes={settings.mailTimes} onSave={onSave} />
        <Hours hours={settings.hours} noMeetingDays={settings.noMeetingDays} onSave={onSave} />
        <Zone timeZone={settings.timeZone} browserZone={browserZone} onSave={onSave} />
        <Rate hourlyRate={settings.hourlyRate} locale={locale} onSave={onSave} />
        <Sites panelOff={settings.panelOff} onSave={onSave} />
        <Colleagues colleagues={settings.colleagues} onForget={onForget} />
        {rules.map((kind) => (
          <Rules key={kind.title} {...kind} off={settings.rulesOff} onTurn={onTurn} />
        ))}
      </div>
    </>
  );
}

interface SitesProps {
  readonly panelOff: Settings['panelOff'];
  readonly onSave: SettingsPageProps['onSave'];
}

function Sites({ panelOff, onSave }: SitesProps) {
  const [isSaved, save] = useSaving();
  const turn = (site: (typeof SITES)[number], isOn: boolean) => {
    const change: SettingsChange = (now) => {
      const others = now.panelOff.filter((one) => one !== site);
      return { panelOff: isOn ? others : [...others, site] };
    };
    void save(onSave(change));
  };
  return (
    <Section title={WORDS.sites.title} about={WORDS.sites.about} isSaved={isSaved}>
      <ul class="rules">
        {SITES.map((site) => (
          <li key={site} class="rule">
            <p>{WORDS.sites[site]}</p>
            <Switch label={WORDS.sites[site]} isOn={!panelOff.includes(site)} onChange={(isOn) => turn(site, isOn)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ColleaguesProps {
  readonly colleagues: Settings['colleagues'];
  readonly onForget: SettingsPageProps['onForgetColleague'];
}

/** Only where there are some: they are said on the card. */
function Colleagues({ colleagues, onForget }: ColleaguesProps) {
  const [isSaved, save] = useSaving();
  const all = Object.entries(colleagues);
  if (all.length === 0) return null;
  return (
    <Section title={WORDS.colleagues.title} about={WORDS.colleagues.about} isSaved={isSaved}>
      <ul class="rules">
        {all.map(([email, { timeZone, hours }]) => (
          <li key={email} class="rule">
            <div>
              <p>{email}</p>
              <p class="second">{WORDS.colleagues.line(timeZone, writeTime(hours.start), writeTime(hours.end))}</p>
            </div>
            <IconButton
              icon="remove"
              label={WORDS.colleagues.forget(email)}
              onClick={() => void save(onForget(email))}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
