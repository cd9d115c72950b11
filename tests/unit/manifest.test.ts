import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIGEST_PERMISSION, NEEDS } from '../../lib/google/capabilities.ts';

const root = path.resolve(import.meta.dirname, '../..');

function manifestOf(build: string): Record<string, unknown> {
  const file = path.join(root, '.output', build, 'manifest.json');
  if (!existsSync(file)) throw new Error(`No ${build} build: run "npm run build" first.`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

const HOSTS = ['https://mail.google.com/*', 'https://calendar.google.com/*'];
const API_HOSTS = ['https://gmail.googleapis.com/*', 'https://www.googleapis.com/*', 'https://oauth2.googleapis.com/*'];
const builds = [
  { build: 'chrome-mv3', permissions: ['storage', 'alarms', 'scripting'], optional: ['notifications', 'identity'] },
  // Firefox has no optional `identity`: asking for it throws.
  { build: 'firefox-mv3', permissions: ['storage', 'alarms', 'scripting', 'identity'], optional: ['notifications'] },
];

describe.each(builds)('the $build manifest', ({ build, permissions, optional }) => {
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

  it('leaves the permissions of a connected account for when one is connected', () => {
    expect(new Set(manifest.optional_permissions as string[])).toEqual(new Set(optional));
  });

  it('leaves the addresses of Google’s APIs for when an account is connected', () => {
    expect(manifest.optional_host_permissions).toEqual(API_HOSTS);
  });

  it('declares what each capability asks the browser for', () => {
    const declared = [...(manifest.permissions as string[]), ...(manifest.optional_permissions as string[])];
    for (const needs of Object.values(NEEDS)) {
      expect(API_HOSTS).toEqual(expect.arrayContaining([...needs.hosts]));
      expect(declared).toEqual(expect.arrayContaining([...needs.permissions]));
    }
    expect(declared).toContain(DIGEST_PERMISSION);
  });

  it('makes nothing reachable from the web and nothing reachable from other extensions', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets our own pages and the background reach nobody but Gmail, Calendar and Google’s APIs', () => {
    const policy = manifest.content_security_policy as { extension_pages: string };
    const connect = policy.extension_pages.split(';').find((part) => part.trim().startsWith('connect-src'));
    const origins = [...HOSTS, ...API_HOSTS].map((host) => host.slice(0, -2));
    expect(connect?.trim()).toBe(`connect-src 'self' ${origins.join(' ')}`);
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
