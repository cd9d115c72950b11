import type { Price } from '../../lib/meeting/cost.ts';
import type { Cost, Verdict } from '../../lib/meeting/questions.ts';
import { IconButton } from '../kit/Button.tsx';
import { Icon, type IconName } from '../kit/Icon.tsx';
import { costText, priceText, yearText } from './costText.ts';
import { WORDS } from './words.ts';

export interface SummaryProps {
  readonly verdict: Verdict;
  readonly cost: Cost | null;
  readonly price: Price | null;
  readonly isSeries: boolean;
  /** How many guests would come outside their hours. */
  readonly outside: number;
  readonly isOpen: boolean;
  /** The id of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

const KIND_ICONS: Readonly<Record<Verdict['kind'], IconName>> = {
  write: 'write',
  meet: 'people',
  either: 'either',
  none: 'people',
};

/** The verdict, a line of why, and what it would take. */
export function Summary({ verdict, cost, price, isSeries, outside, isOpen, controls, onToggle }: SummaryProps) {
  const facts = [
    ...(cost === null ? [] : [costText(cost, isSeries)]),
    ...(price === null ? [] : [priceText(price)]),
    ...(cost === null ? [] : [yearText(cost, price)]),
    ...(outside === 0 ? [] : [WORDS.outsideCount(outside)]),
  ].filter((fact) => fact !== null);
  return (
    <header class="summary">
      <span class="emblem">
        <Icon name={KIND_ICONS[verdict.kind]} />
      </span>
      <div class="gist">
        <h2 class="strong">{verdict.headline}</h2>
        {!isOpen && verdict.reasons[0] !== undefined && <p class="why">{verdict.reasons[0]}</p>}
        {facts.length > 0 && (
          <p class="second cost">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
      </div>
      <IconButton
        icon={isOpen ? 'up' : 'down'}
        label={isOpen ? WORDS.close : WORDS.open}
        expanded={isOpen}
        controls={controls}
        onClick={onToggle}
      />
    </header>
  );
}
