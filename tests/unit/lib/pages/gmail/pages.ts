/**
 * Gmail pages for tests, built from what is publicly known of its markup. Text is made up; each builder takes only what
 * a test is about.
 */

export interface ComposeParts {
  readonly form?: 'popup' | 'fullscreen' | 'inline' | 'bare';
  readonly body?: string;
  readonly subject?: string;
  readonly hiddenSubject?: string;
  readonly recipients?: string;
  readonly draft?: string;
  readonly thread?: string;
  readonly legacyThread?: string;
  readonly repliedTo?: string;
  readonly hiddenQuote?: string;
  readonly editor?: string;
  readonly extra?: string;
  readonly send?: string;
  readonly style?: string;
  readonly isMinimised?: boolean;
}

const SEND =
  '<div class="T-I J-J5-Ji aoO v7 T-I-atl L3" role="button" tabindex="1" aria-label="Senden ‪(Strg+Enter)‬">Senden</div>' +
  '<div class="T-I J-J5-Ji hG T-I-atl L3" role="button" aria-haspopup="true" aria-expanded="false"></div>';

const hidden = (name: string, value: string | undefined) =>
  value === undefined ? '' : `<input type="hidden" name="${name}" value="${value}">`;

/** A compose in the form asked for, German labels throughout: nothing may hang on them. */
export function compose(parts: ComposeParts = {}): string {
  const editor =
    parts.editor ??
    `<div class="Am Al editable LW-avf" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${parts.body ?? '<br>'}</div>`;
  const root = `<div class="M9"><div class="aoI" role="region" aria-label="Neue Nachricht"><table class="aoP"><tbody><tr><td class="I5">
    <form class="bAs" method="POST"><div class="fX"><table class="GS"><tbody>${parts.recipients ?? classic('to')}</tbody></table></div>
      <div class="aoD az6"><input name="subjectbox" class="aoT" placeholder="Betreff" value="${parts.subject ?? ''}"></div>
      ${hidden('composeid', '1')}${hidden('from', '')}${hidden('subject', parts.hiddenSubject ?? '')}
      ${hidden('draft', parts.draft ?? '#msg-a:r-1234567890123456789')}${hidden('rt', parts.thread ?? '')}
      ${hidden('lts', parts.legacyThread ?? '')}${hidden('rm', parts.repliedTo ?? '')}${hidden('uet', parts.hiddenQuote ?? '')}
    </form>
    <table class="iN"><tbody><tr><td class="GQ"><table class="cf An"><tbody><tr><td class="Ap">
      <div class="Ar As" style="display:none"><textarea class="Ak" form="nosend"></textarea></div><div class="Ar Au">${editor}</div></td></tr></tbody></table>
      <div style="display:none" class="ajR" role="button"></div></td></tr>
      <tr><td class="HE"><div class="aDg"><div class="aDj">${parts.extra ?? ''}<div class="aDh"><table class="IZ" role="group"><tbody><tr class="btC">
        <td class="gU Up"><div class="J-J5-Ji btA"><div class="dC">${parts.send ?? SEND}</div></div></td>
        <td class="gU az5"><div class="oh" role="button"></div></td></tr></tbody></table></div></div></div></td></tr></tbody></table>
    </td></tr></tbody></table></div><div id="sbddm" role="menu" style="display:none"><div selector="scheduledSend" role="menuitem">Später senden</div></div></div>`;
  return inForm(parts, root);
}

function inForm({ form, style, isMinimised }: ComposeParts, root: string): string {
  const bar =
    '<table class="cf Ht"><tbody><tr><td class="Hm"><img class="Hl"><img class="Hq"><img class="Ha"></td></tr></tbody></table>';
  const dialog = `<div class="nH Hd" role="dialog" style="${style ?? ''}">${bar}<div class="nH" style="${isMinimised === true ? 'display:none' : ''}"><div class="aaZ">${root}</div></div></div>`;
  if (form === 'fullscreen') return `<div class="aSs"><div class="aSt">${dialog}</div></div>`;
  if (form === 'inline') return `<div class="ip adB" style="${style ?? ''}">${root}</div>`;
  if (form === 'bare') return root;
  return `<div class="dw"><div class="nH"><div class="nH"><div class="no"><div class="AD">${dialog}</div></div></div></div></div>`;
}

/** A row of the classic recipient form. */
export function classic(field: string, ...written: readonly string[]): string {
  const chips = written.map(
    (text) =>
      `<div class="vR"><span class="vN">x</span><input type="hidden" name="${field}" value="${escaped(text)}"></div>`,
  );
  return `<tr class="bzf"><td class="eV"><div class="oj"><div class="wO nr">${chips.join('')}<textarea class="vO" name="${field}"></textarea></div></div></td></tr>`;
}

/** A row of the newer recipient form. */
export function peopleKit(field: string, ...people: readonly (readonly [email: string, name: string])[]): string {
  const chips = people.map(
    ([email, name]) =>
      `<div class="agh"><div class="agb"><div class="afV" role="option" data-name="${escaped(name)}" data-hovercard-id="${email}"><span data-hovercard-id="${email}">x</span></div></div></div>`,
  );
  return `<tr class="bzf"><td class="eV"><div><div><div class="anm" name="${field}"><div class="aUy"><div><div role="listbox">${chips.join('')}</div><input peoplekit-id="BbVjBd" class="agP aFw" value=""></div></div></div></div></div></td></tr>`;
}

export interface RowParts {
  readonly legacy?: string;
  readonly current?: string;
  readonly last?: string;
  readonly lastSent?: string;
  readonly draft?: string;
  readonly isUnread?: boolean;
  readonly sender?: readonly [email: string, name: string];
  readonly subject?: string;
}

/** A row of a list of threads. */
export function row(parts: RowParts): string {
  const attributes = [
    ['data-thread-id', parts.current],
    ['data-legacy-thread-id', parts.legacy],
    ['data-legacy-last-message-id', parts.last],
    ['data-legacy-last-non-draft-message-id', parts.lastSent],
    ['data-standalone-draft-id', parts.draft],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${value}"`]));
  const [email, name] = parts.sender ?? ['ben@example.com', 'Ben'];
  return `<tr class="zA ${parts.isUnread === true ? 'zE' : 'yO'}" id=":2${parts.legacy ?? ''}"><td class="yX"><div class="yW"><span class="yP" email="${email}" name="${name}">${name}</span></div></td>
    <td class="a4W"><div class="xS"><div class="xT"><div class="y6"><span class="bog" ${attributes.join(' ')}><span>${parts.subject ?? 'Plan'}</span></span></div></div></div></td></tr>`;
}

export const list = (...rows: readonly string[]) =>
  `<div gh="tl"><div class="Cp"><table class="F cf zt"><tbody>${rows.join('')}</tbody></table></div></div>`;

export interface MessageParts {
  readonly id?: string;
  readonly legacy?: string;
  readonly from?: readonly [email: string, name: string];
  readonly to?: readonly string[];
  readonly body?: string;
  readonly state?: 'h7' | 'kv' | 'kQ' | 'kx';
  readonly after?: string;
}

/** A message of an open thread. */
export function message(parts: MessageParts): string {
  const [email, name] = parts.from ?? ['ben@example.com', 'Ben'];
  const ids = [
    ...(parts.id === undefined ? [] : [`data-message-id="${parts.id}"`]),
    ...(parts.legacy === undefined ? [] : [`data-legacy-message-id="${parts.legacy}"`]),
  ].join(' ');
  const recipients = (parts.to ?? []).map((to) => `<span class="g2" email="${to}" name="${to}">${to}</span>`).join('');
  return `<div class="${parts.state ?? 'h7'}" role="listitem"><div class="adn ads" ${ids}><div class="gs"><table><tbody><tr><td class="gF"><h3 class="iw"><span class="gD" email="${email}" name="${name}">${name}</span></h3></td></tr><tr><td><span class="hb">${recipients}</span></td></tr></tbody></table>
    <div class="ii gt"><div class="a3s aiL">${parts.body ?? 'Text.'}</div></div></div></div>${parts.after ?? ''}</div>`;
}

export const thread = (heading: string, ...messages: readonly string[]) =>
  `<h2 class="hP" ${heading}>Plan for May</h2><div role="list">${messages.join('')}</div>`;

export const main = (content: string) =>
  `<div class="nH bkK"><div class="nH"><div role="main">${content}</div></div></div>`;

/** A whole page. */
export function page(content: string, title = 'Posteingang (3) - ann@example.com - Gmail', bodyClass = 'aAU'): string {
  return `<!doctype html><html><head><title>${title}</title></head><body class="${bodyClass}">${content}</body></html>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** Makes the test's document show a page. */
export function show(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.head.replaceChildren(...parsed.head.childNodes);
  document.body.replaceWith(document.importNode(parsed.body, true));
  return document;
}
