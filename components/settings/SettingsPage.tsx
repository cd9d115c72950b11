import { type Settings, type SettingsChange, withColleague, withRule } from '../../lib/settings.ts';
import { Switch } from '../kit/Switch.tsx';
import { PageHead } from '../workspace/Shell.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Hours } from './Hours.tsx';
import { MailTimes } from './MailTimes.tsx';
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
        <Colleagues
          colleagues={settings.colleagues}
          zone={settings.timeZone ?? browserZone}
          onAdd={(email, colleague) => onSave(withColleague(email, colleague))}
          onForget={onForget}
        />
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
