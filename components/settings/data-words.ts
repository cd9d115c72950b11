import type { Kind } from '../../lib/store/backup/file.ts';

export const WORDS = {
  title: 'Your data',
  where: 'Everything that Unhurried keeps is in this browser, on this device. Nobody else has it.',
  kinds: {
    agendas: 'Agendas',
    replies: 'Pending replies',
    choices: 'Choices on the card',
    settings: 'Settings',
  } satisfies Record<Kind, string>,
  export: {
    title: 'Export',
    about:
      'One file with all of it: agendas, pending replies open and closed, choices, settings, and the record of what was not found on Google’s pages.',
    button: 'Export a file',
    busy: 'Gathering…',
    done: (name: string) => `${name} is in your downloads.`,
    failed: 'Nothing was exported: this browser’s storage did not answer. Try again.',
  },
  restore: {
    title: 'Restore',
    about:
      'From such a file. You see first what would change; nothing that is newer here is overwritten, and nothing is deleted.',
    button: 'Choose a file…',
    reading: 'Reading the file…',
    looking: 'Comparing…',
    restoring: 'Restoring…',
    from: (day: string) => `Exported ${day}.`,
    columns: {
      what: 'What',
      new: 'New',
      newer: 'Newer in the file',
      older: 'Newer here',
      same: 'The same',
      unreadable: 'Unreadable',
    },
    caption: 'What restoring this file would do',
    nothing: 'Everything in this file is here already, or newer here. There is nothing to restore.',
    go: (count: number) => (count === 1 ? 'Restore 1 thing' : `Restore ${count} things`),
    cancel: 'Leave it',
    close: 'Close',
    done: (count: number) => (count === 1 ? '1 thing was restored.' : `${count} things were restored.`),
    withoutSettings: (count: number) =>
      `${count === 1 ? '1 thing was restored' : `${count} things were restored`}, but the settings were not: this browser’s storage did not answer. Choose the same file again: what is here already is left as it is.`,
    unsure:
      'Unhurried stopped in the midst of it. Either all of it was restored, or nothing was. Choose the same file again: you will see what is still missing.',
    unreadable: 'What cannot be read is left out.',
    nothingChanged: 'Nothing was changed.',
    problems: {
      broken: 'This file is damaged or was cut off.',
      foreign: 'This is no file that Unhurried exported.',
      'too-new': 'This file comes from a newer version of Unhurried. Update Unhurried, then restore it.',
      'too-big': 'This file is far bigger than an export can be.',
      unread: 'The file could not be read. Choose it again.',
    },
  },
  erase: {
    title: 'Erase',
    about:
      'Deletes everything above from this browser: agendas, pending replies, choices, settings. Your mail and your calendar stay as they are. It cannot be undone; an export can be restored.',
    button: 'Erase everything…',
    blocks: (count: number) =>
      `${count === 1 ? 'A block' : `${count} blocks`} of Unhurried’s ${count === 1 ? 'stands' : 'stand'} in your calendar. Once everything is erased, nothing here can reach ${count === 1 ? 'it' : 'them'} any more; before, you can have ${count === 1 ? 'it' : 'them'} taken out.`,
    alsoBlocks: (count: number) => `Take ${count === 1 ? '1 block' : `${count} blocks`} out of the calendar first`,
    blocksLeft:
      'The blocks could not be taken out of the calendar now, so nothing was erased. Try again, or leave them there.',
    sure: 'Erase all agendas, pending replies, choices and settings from this browser?',
    yes: 'Yes, erase everything',
    no: 'Keep everything',
    busy: 'Erasing…',
    done: 'Everything is erased.',
    answering: (accounts: readonly string[]) =>
      `Gmail could not be reached to take out the automatic answer of ${accounts.join(', ')}. It ends by itself; what was there before is lost. Look into Gmail’s settings.`,
    failed: 'Nothing was erased.',
  },
} as const;
