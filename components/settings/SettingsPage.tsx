import { useEffect, useRef } from 'preact/hooks';
import { type Settings, type SettingsChange, withColleague, withRule } from '../../lib/settings.ts';
import { Switch } from '../kit/Switch.tsx';
import { PageHead } from '../workspace/Shell.tsx';
import { Colleagues } from './Colleagues.tsx';
import { Hours } from './Hours.tsx';
import { MailTimes } from './MailTimes.tsx';
import { Rate } from './Rate.tsx';
import { Rules, type RulesProps } from './Rules.tsx';
import { Section, useSaving } from './Section.tsx';
import { SectionNav } from './SectionNav.tsx';
import { type SettingsSection, sectionIn } from './sections.ts';
import { useShown } from './shown.ts';
import { useCurrentSection } from './useCurrentSection.ts';
import { WORDS } from './words.ts';
import { Zone } from './Zone.tsx';

export interface SettingsPageProps {
  /** The section that the address names. */
  readonly section?: SettingsSection | undefined;
  readonly settings: Settings;
  readonly browserZone: string;
  readonly locale: string;
  /** What can be turned off, by kind. */
  readonly rules: readonly Omit<RulesProps, 'off' | 'isChosen' | 'onTurn'>[];
  /** True once it is kept. */
  readonly onSave: (change: SettingsChange) => Promise<boolean>;
  readonly onTurn: RulesProps['onTurn'];
  readonly onForgetColleague: (email: string) => Promise<boolean>;
}

const SITES = ['gmail', 'calendar'] as const;

/** Everything that can be set, each saved as it is changed. */
export function SettingsPage(props: SettingsPageProps) {
  const { section, browserZone, locale, rules } = props;
  const root = useRef<HTMLDivElement>(null);
  const current = useCurrentSection(root, section);
  const [settings, show] = useShown(props.settings);
  const onSave = (change: SettingsChange) => show(change, props.onSave(change));
  const onTurn = (rule: string, isOn: boolean) => show(withRule(rule, isOn), props.onTurn(rule, isOn));
  const onForget = (email: string) => show(withColleague(email, null), props.onForgetColleague(email));
  useEffect(() => {
    if (section !== undefined) goTo(root.current, section);
  }, [section]);
  return (
    <>
      <PageHead title={WORDS.title} />
      <div ref={root} class="sectioned">
        <SectionNav current={current} onGo={(next) => goTo(root.current, next)} />
        <div class="settings">
          <MailTimes mailTimes={settings.mailTimes} locale={locale} onSave={onSave} />
          <Hours hours={settings.hours} noMeetingDays={settings.noMeetingDays} onSave={onSave} />
          <Zone timeZone={settings.timeZone} browserZone={browserZone} onSave={onSave} />
          <Rate hourlyRate={settings.hourlyRate} locale={locale} onSave={onSave} />
          <Sites panelOff={settings.panelOff} onSave={onSave} />
          <Colleagues
            colleagues={settings.colleagues}
            zone={settings.timeZone ?? browserZone}
            locale={locale}
            onAdd={(email, colleague) => onSave(withColleague(email, colleague))}
            onForget={onForget}
          />
          {rules.map((kind) => (
            <Rules
              key={kind.section}
              {...kind}
              off={settings.rulesOff}
              isChosen={section === kind.section}
              onTurn={onTurn}
            />
          ))}
        </div>
      </div>
    </>
  );
}

/** Shows a section; whoever cannot see it hears its heading. */
function goTo(root: HTMLElement | null, section: SettingsSection): void {
  const element = sectionIn(root, section);
  element?.scrollIntoView({ block: 'start' });
  element?.querySelector('h2')?.focus({ preventScroll: true });
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
    <Section section="sites" title={WORDS.sites.title} about={WORDS.sites.about} isSaved={isSaved}>
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
