import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Agenda, Feedback, Topic } from '../../lib/agenda/agenda.ts';
import { EMPTY_TOPIC } from '../../lib/agenda/fresh.ts';
import { plannedMinutes } from '../../lib/agenda/schedule.ts';
import type { Person } from '../../lib/text/message.ts';
import { displayName } from '../../lib/text/names.ts';
import { Button, IconButton } from '../kit/Button.tsx';
import { GrowingField, Select, TextField } from '../kit/Field.tsx';
import { EDITOR } from './words.ts';

export interface TopicsFieldProps {
  readonly agenda: Agenda;
  /** `key` names what was changed. */
  readonly onChange: (topics: readonly Topic[], key: string) => void;
}

const FEEDBACKS: readonly Feedback[] = ['decide', 'review', 'ideas', 'inform'];
const feedbackOptions = FEEDBACKS.map((value) => ({ value, label: EDITOR.feedbacks[value] }));
const MOST_TOPICS = 200;

/** Topics in their order. Enter in a title begins the next one; Alt with the arrows moves it. */
export function TopicsField({ agenda, onChange }: TopicsFieldProps) {
  const { topics } = agenda;
  const list = useRef<HTMLOListElement>(null);
  /** Whose title takes the focus once the change is drawn. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const item = list.current?.children[Math.min(next.current, topics.length - 1)];
    next.current = null;
    item?.querySelector<HTMLElement>('.topic-title .input')?.focus();
  }, [topics]);
  const put = (index: number, change: Partial<Topic>, key: string) =>
    onChange(
      topics.map((topic, at) => (at === index ? { ...topic, ...change } : topic)),
      `topic ${index} ${key}`,
    );
  const add = (at: number) => {
    if (topics.length >= MOST_TOPICS) return;
    next.current = at;
    onChange(topics.toSpliced(at, 0, EMPTY_TOPIC), 'add topic');
  };
  const remove = (index: number) => {
    next.current = Math.max(0, index - 1);
    // Each that goes is a step of its own, however quickly the next follows.
    onChange(topics.toSpliced(index, 1), `remove topic of ${topics.length}`);
  };
  const move = (index: number, by: 1 | -1) => {
    const to = index + by;
    const topic = topics[index];
    if (topic === undefined || to < 0 || to >= topics.length) return;
    next.current = to;
    onChange(topics.toSpliced(index, 1).toSpliced(to, 0, topic), 'move topic');
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      move(index, event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Enter' && !event.isComposing && isField(event.target)) {
      add(index + 1);
    } else return;
    event.preventDefault();
  };
  const isMeeting = agenda.form === 'meeting';
  const isOwnerless = topics.some(({ owner }) => owner === null);
  return (
    <section class="part" aria-label={EDITOR.topics}>
      <h2>{EDITOR.topics}</h2>
      {isOwnerless && topics.length > 0 && <p class="second">{EDITOR.ownerHint}</p>}
      <ol ref={list} class="topics">
        {topics.map((topic, index) => (
          // A topic has no identity but its place: what one types stays in its place when another is undone.
          <li key={`${index}`} class="topic">
            <fieldset aria-label={EDITOR.topic(index + 1)} onKeyDown={(event) => onKeyDown(event, index)}>
              <span class="topic-number" aria-hidden="true">
                {index + 1}
              </span>
              <GrowingField
                class="topic-title"
                label={EDITOR.topicTitle}
                isLabelUnseen
                placeholder={EDITOR.topicTitle}
                most={2_000}
                value={topic.title}
                onInput={(title) => put(index, { title }, 'title')}
              />
              <div class="topic-facts">
                <Select
                  label={EDITOR.feedback}
                  value={topic.feedback}
                  options={feedbackOptions}
                  onChange={(feedback) => put(index, { feedback }, 'feedback')}
                />
                <OwnerSelect agenda={agenda} owner={topic.owner} onOwner={(owner) => put(index, { owner }, 'owner')} />
                {isMeeting && (
                  <TextField
                    class="topic-minutes"
                    label={EDITOR.minutes}
                    inputMode="numeric"
                    value={topic.minutes == null ? '' : `${topic.minutes}`}
                    onInput={(text) => put(index, { minutes: minutesOf(text) }, 'minutes')}
                  />
                )}
                <span class="topic-actions">
                  <IconButton
                    icon="up"
                    label={`${EDITOR.up}: ${EDITOR.topic(index + 1)}`}
                    tip={`${EDITOR.up} (Alt+↑)`}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    icon="down"
                    label={`${EDITOR.down}: ${EDITOR.topic(index + 1)}`}
                    tip={`${EDITOR.down} (Alt+↓)`}
                    onClick={() => move(index, 1)}
                  />
                  <IconButton
                    icon="remove"
                    label={EDITOR.remove(EDITOR.topic(index + 1))}
                    onClick={() => remove(index)}
                  />
                </span>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div class="part-foot">
        <Button icon="plus" onClick={() => add(topics.length)}>
          {EDITOR.addTopic}
        </Button>
        {isMeeting && agenda.meeting != null && <Planned agenda={agenda} all={agenda.meeting.minutes} />}
      </div>
    </section>
  );
}

/** A field to type in, where Enter does nothing else. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** Minutes as they are typed; null for none. */
function minutesOf(text: string): number | null {
  const minutes = Number.parseInt(text.replace(/\D/g, ''), 10);
  return Number.isNaN(minutes) ? null : Math.min(minutes, 1_440);
}

function Planned({ agenda, all }: { agenda: Agenda; all: number }) {
  const planned = plannedMinutes(agenda);
  return (
    <p class={`second${planned > all ? ' late' : ''}`} role="status">
      {planned > all ? EDITOR.overPlanned(planned - all) : EDITOR.planned(planned, all)}
    </p>
  );
}

/** One person of those on the agenda, or nobody yet: never two. */
function OwnerSelect({
  agenda,
  owner,
  onOwner,
}: {
  agenda: Agenda;
  owner: Person | null;
  onOwner: (owner: Person | null) => void;
}) {
  const people = new Map(
    [agenda.lead, ...agenda.attendees, ...(owner === null ? [] : [owner])].map((person) => [person.email, person]),
  );
  const options = [
    { value: '', label: EDITOR.nobodyYet },
    ...[...people.values()].map((person) => ({ value: person.email, label: displayName(person) })),
  ];
  return (
    <Select
      label={EDITOR.owner}
      value={owner?.email ?? ''}
      options={options}
      onChange={(email) => onOwner(people.get(email) ?? null)}
    />
  );
}
