import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

function manifestOf(build: string): Record<string, unknown> {
  const file = path.join(root, '.output', build, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No ${build} build: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const HOSTS = ['https://mail.google.com/*', 'https://calendar.google.com/*'];
const builds = [
  { build: 'chrome-mv3', permissions: ['storage', 'alarms', 'scripting'] },
  { build: 'firefox-mv3', permissions: ['storage', 'alarms', 'scripting', 'identity'] },
];

describe.each(builds)('the $build manifest', ({ build, permissions }) => {
  const manifest = manifestOf(build);

  it('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  it('requires exactly the permissions that an install may ask for', () => {
    expect(new Set(manifest.permissions as string[])).toEqual(new Set(permissions));
  });

  it('requires exactly the addresses of Gmail and Calendar', () => {
    expect(manifest.host_permissions).toEqual(HOSTS);
  });

  it('asks for nothing optional yet', () => {
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  it('makes nothing reachable from the web and nothing reachable from other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets our own pages and the background reach nobody but Google’s two hosts', () => {
    const policy = manifest.content_security_policy as { extension_pages: string };
    const connect = policy.extension_pages.split(';').find((part) => part.trim().startsWith('connect-src'));
    expect(connect?.trim()).toBe("connect-src 'self' https://mail.google.com https://calendar.google.com");
    expect(policy.extension_pages).toContain("script-src 'self'");
  });

  it('runs content scripts on Gmail and Calendar only, in their isolated world', () => {
    const scripts = manifest.content_scripts as { matches: string[]; world?: string }[];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) {
      expect(HOSTS).toEqual(expect.arrayContaining(script.matches));
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('opens the workspace in a tab of its own for the extension’s options', () => {
    expect(manifest.options_ui).toEqual({ page: 'workspace.html', open_in_tab: true });
    expect(existsSync(path.join(root, '.output', build, 'workspace.html'))).toBe(true);
  });

  it('names icons that are there', () => {
    for (const icon of Object.values(manifest.icons as Record<string, string>)) {
      expect(statSync(path.join(root, '.output', build, icon)).size).toBeGreaterThan(100);
    }
  });
});
