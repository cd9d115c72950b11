import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { Bar, type BarMessage } from '../replies/Bar.tsx';
import { hashOf, type Route } from './routes.ts';
import { WORDS } from './words.ts';

export interface ShellProps {
  readonly route: Route;
  /** Whether there is anything to connect an account for. */
  readonly hasAccounts: boolean;
  readonly message: BarMessage | null;
  readonly onDismiss: () => void;
  readonly children: ComponentChildren;
}

const PLACES: readonly { readonly route: Route; readonly name: keyof typeof WORDS.brief; readonly icon: IconName }[] = [
  { route: { page: 'agendas' }, name: 'agendas', icon: 'agenda' },
  { route: { page: 'replies', isClosed: false }, name: 'replies', icon: 'replies' },
  { route: { page: 'settings' }, name: 'settings', icon: 'settings' },
  { route: { page: 'account' }, name: 'account', icon: 'account' },
  { route: { page: 'data' }, name: 'data', icon: 'data' },
];

/** Where all agendas, one agenda, and the rest stand in the rail. */
const placeOf = ({ page }: Route) => (page === 'agenda' ? 'agendas' : page);

/** The workspace's frame: a rail beside the page on wide screens, above it on narrow ones. */
export function Shell({ route, hasAccounts, message, onDismiss, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  const page = useRef(hashOf(route));
  const current = hashOf(route);
  useEffect(() => {
    if (page.current === current) return;
    page.current = current;
    // The settings go to a section themselves.
    if (route.page === 'settings' && route.section !== undefined) return;
    window.scrollTo(0, 0);
    // Whoever cannot see that the page is another one hears its heading.
    const heading = main.current?.querySelector<HTMLElement>('h1');
    (heading ?? main.current)?.focus();
  }, [current]);
  return (
    <div class="workspace">
      <button type="button" class="button filled skip" onClick={() => main.current?.focus()}>
        {WORDS.skip}
      </button>
      <header class="rail">
        <p class="brand">{WORDS.name}</p>
        <nav aria-label={WORDS.nav}>
          <ul>
            {PLACES.filter(({ name }) => hasAccounts || name !== 'account').map(({ route: to, name, icon }) => (
              <li key={name}>
                <a
                  class="layered place"
                  href={hashOf(to)}
                  aria-label={WORDS.pages[name]}
                  aria-current={placeOf(route) === name ? 'page' : undefined}
                >
                  <span class="place-icon">
                    <Icon name={icon} />
                  </span>
                  <span>{WORDS.brief[name]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} class="page" tabIndex={-1}>
        {children}
      </main>
      <div class="bar-dock">
        <Bar message={message} onDismiss={onDismiss} />
      </div>
    </div>
  );
}

/** The heading of a page, with what can be done there. */
export function PageHead({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="page-head">
      <h1 tabIndex={-1}>{title}</h1>
      {children !== undefined && <div class="page-actions">{children}</div>}
    </div>
  );
}
