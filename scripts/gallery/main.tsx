import { signal } from '@preact/signals';
import { mountInPage } from '../../components/kit/mount.ts';
import type { Theme } from '../../components/kit/theme.ts';
import { FOCUS_SCENES } from './focus-scenes.tsx';
import { SCENES as SURFACES } from './scenes.tsx';
import { WORKSPACE_SCENES } from './workspace-scenes.tsx';

declare global {
  interface Window {
    gallery: {
      readonly scenes: readonly {
        name: string;
        width: number;
        height: number;
        press: readonly string[];
        keys: readonly string[];
        isOnPaper: boolean;
      }[];
      show(name: string, theme: Theme): void;
    };
  }
}

const SCENES = [...SURFACES, ...WORKSPACE_SCENES, ...FOCUS_SCENES];
let showing = new AbortController();

window.gallery = {
  scenes: SCENES.map(({ name, width, height = 0, press = [], keys = [], isOnPaper = false }) => {
    return { name, width, height, press, keys, isOnPaper };
  }),
  show(name, theme) {
    showing.abort();
    showing = new AbortController();
    const scene = SCENES.find((candidate) => candidate.name === name);
    if (scene === undefined) throw new Error(`No scene is called ${name}`);
    document.documentElement.dataset.theme = theme;
    document.body.className = scene.place ?? '';
    const host = mountInPage(
      {
        tag: scene.tag,
        styles: scene.styles,
        theme: signal(theme),
        signal: showing.signal,
        onError: (error) => console.error(error),
      },
      scene.view(),
    );
    document.querySelector('.stage')?.append(host);
  },
};
