/* The shell's behaviour: keys, search, help, menu, addresses of lists, guarded forms. Texts come from the page. */
(function () {
  'use strict';
  const $ = (selector, from) => (from || document).querySelector(selector);
  const $$ = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const context = () => document.body.dataset.context || '';

  /* menu, help, drop-downs */
  function fold() {
    const folded = document.body.classList.toggle('folded');
    document.cookie = 'crm-menu=' + (folded ? 'off' : 'on') + '; path=' + context() + '/; max-age=31536000; samesite=lax';
  }
  function help(open) {
    const panel = $('#help'), button = $('#help-open');
    if (!panel) { return; }
    panel.hidden = open === undefined ? !panel.hidden : !open;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    (panel.hidden ? button : $('#help-close')).focus();
  }
  function closeDrops(except) { $$('details.drop[open]').forEach(drop => { if (drop !== except) { drop.open = false; } }); }

  document.addEventListener('click', event => {
    const at = event.target;
    if (at.closest('#fold')) { fold(); }
    if (at.closest('#menu-open')) { document.body.classList.add('menu-open'); }
    if (at.closest('#menu-veil')) { document.body.classList.remove('menu-open'); }
    if (at.closest('#help-open, [data-help-open]')) { help(); }
    if (at.closest('#help-close')) { help(false); }
    closeDrops(at.closest('details.drop'));
    if (!at.closest('#search')) { hideFound(); }
    const jump = at.closest('.summary a[href^="#"]');
    if (jump) {
      event.preventDefault();
      const id = jump.getAttribute('href').slice(1);
      const field = document.getElementById(id + '_input') || document.getElementById(id + '_focus') || document.getElementById(id);
      if (field) { field.focus(); field.scrollIntoView({ block: 'center' }); }
    }
  });

  /* keys */
  const areas = { c: 'customer', m: 'market', a: 'aftersales', s: 'system' };
  let after = '';
  const typing = target => target.closest('input, textarea, select, [contenteditable=true]') !== null;
  document.addEventListener('keydown', event => {
    if (event.key === 'F1') { event.preventDefault(); help(); return; }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      const save = $('.buttons .primary');
      event.preventDefault();
      if (save && !save.disabled) { save.focus(); save.click(); }
      return;
    }
    if (event.key === 'Escape') {
      const drop = $('details.drop[open]');
      if (drop) { drop.open = false; $('summary', drop).focus(); }
      else if ($('#search-found') && !$('#search-found').hidden) { hideFound(); }
      else if ($('#help') && !$('#help').hidden) { help(false); }
      document.body.classList.remove('menu-open');
      return;
    }
    if (document.body.dataset.keys !== 'on' || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) { return; }
    if (after === 'g') {
      after = '';
      const area = areas[event.key];
      const to = event.key === 'h' ? $('#menu .brand') : area && $('#menu a[data-area="' + area + '"]');
      if (to) { event.preventDefault(); to.click(); }
    } else if (event.key === '/') {
      event.preventDefault();
      const box = $('#search-for');
      if (box) { box.focus(); box.select(); }
    } else if (event.key === 'g') {
      after = 'g';
      setTimeout(() => { after = ''; }, 1500);
    }
  });

  /* search as one types */
  let asked = 0, waiting;
  function hideFound() {
    const found = $('#search-found');
    if (found) { found.hidden = true; $('#search-for').setAttribute('aria-expanded', 'false'); $('#search-for').removeAttribute('aria-activedescendant'); }
  }
  function element(name, text, attributes) {
    const made = document.createElement(name);
    if (text) { made.textContent = text; }
    Object.entries(attributes || {}).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  }
  function showFound(groups) {
    const found = $('#search-found'), box = $('#search');
    found.replaceChildren();
    let number = 0;
    groups.forEach(group => {
      const part = element('div', '', { role: 'group', 'aria-label': group.title });
      part.append(element('div', group.title, { class: 'group', role: 'presentation' }));
      group.hits.forEach(hit => {
        const line = element('a', '', { href: context() + '/' + hit.page, role: 'option', id: 'found-' + number++, tabindex: '-1', 'aria-selected': 'false' });
        line.append(element('span', hit.title), element('small', hit.note));
        part.append(line);
      });
      found.append(part);
    });
    if (number === 0) { found.append(element('p', box.dataset.nothing, { role: 'option', 'aria-disabled': 'true' })); }
    found.hidden = false;
    $('#search-for').setAttribute('aria-expanded', 'true');
  }
  function search() {
    const box = $('#search-for'), text = box.value.trim(), turn = ++asked;
    if (!text) { hideFound(); return; }
    fetch(context() + '/search?q=' + encodeURIComponent(text), { headers: { 'X-Requested-With': 'search' }, credentials: 'same-origin', redirect: 'error' })
      .then(answer => { if (!answer.ok) { throw new Error(String(answer.status)); } return answer.json(); })
      .then(groups => { if (turn === asked) { showFound(groups); } })
      .catch(() => { if (turn === asked) { const found = $('#search-found'); found.replaceChildren(element('p', $('#search').dataset.failed, { role: 'option', 'aria-disabled': 'true' })); found.hidden = false; } });
  }
  function pick(step) {
    const lines = $$('#search-found a');
    if (!lines.length) { return; }
    const now = lines.findIndex(line => line.getAttribute('aria-selected') === 'true');
    const next = (now + step + lines.length + (now < 0 && step < 0 ? 1 : 0)) % lines.length;
    lines.forEach((line, index) => line.setAttribute('aria-selected', String(index === next)));
    lines[next].scrollIntoView({ block: 'nearest' });
    $('#search-for').setAttribute('aria-activedescendant', lines[next].id);
  }
  document.addEventListener('input', event => {
    if (event.target.id === 'search-for') { clearTimeout(waiting); waiting = setTimeout(search, 180); }
  });
  document.addEventListener('keydown', event => {
    if (event.target.id !== 'search-for') { return; }
    if (event.key === 'ArrowDown') { event.preventDefault(); pick(1); }
    if (event.key === 'ArrowUp') { event.preventDefault(); pick(-1); }
    if (event.key === 'Enter') {
      event.preventDefault();
      const line = $('#search-found a[aria-selected=true]') || $('#search-found a');
      if (line && !$('#search-found').hidden) { line.click(); } else { search(); }
    }
  });

  /* the bell: asked for once a minute while the page is looked at */
  const MINUTE = 60000;
  function ring(news) {
    const count = $('#notices-count'), list = $('#notices-list');
    if (!count) { return; }
    count.hidden = news.unread === 0;
    count.textContent = news.unread > 99 ? '99+' : String(news.unread);
    list.replaceChildren();
    news.lines.forEach(line => {
      const to = line.page ? { href: context() + (line.page.startsWith('/') ? '' : '/') + line.page } : {};
      const entry = element(line.page ? 'a' : 'div', '', Object.assign({ class: line.read ? 'news' : 'news unread' }, to));
      entry.append(element('span', line.text), element('small', line.at));
      list.append(entry);
    });
    if (!news.lines.length) { list.append(element('p', $('#notices').dataset.none)); }
  }
  function listen(anew) {
    if (!$('#notices') || document.hidden) { return; }
    const kept = JSON.parse(sessionStorage.getItem('crm-news') || '{}');
    if (!anew && kept.news && Date.now() - kept.at < MINUTE) { ring(kept.news); return; }
    fetch(context() + '/notices', { credentials: 'same-origin', redirect: 'error' })
      .then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)))))
      .then(news => { sessionStorage.setItem('crm-news', JSON.stringify({ at: Date.now(), news: news })); ring(news); })
      .catch(() => sessionStorage.removeItem('crm-news'));
  }
  document.addEventListener('DOMContentLoaded', () => {
    if (!$('#notices')) { return; }
    listen(false);
    setInterval(() => listen(true), MINUTE);
    document.addEventListener('visibilitychange', () => listen(false));
    $('#notices').addEventListener('toggle', event => {
      const count = $('#notices-count');
      if (event.target.open && !count.hidden) {
        fetch(context() + '/notices', { method: 'POST', credentials: 'same-origin' }).then(() => { count.hidden = true; sessionStorage.removeItem('crm-news'); });
      }
    });
  });

  /* lists: the address to send to somebody */
  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy=address]');
    if (!button) { return; }
    navigator.clipboard.writeText(location.href).then(() => {
      const sign = $('#activity');
      if (sign) { sign.textContent = button.dataset.copied; sign.hidden = false; setTimeout(() => { sign.hidden = true; }, 2000); }
    });
  });

  /* lists: ticking rows for one action */
  function picked() {
    const bar = $('.picked');
    if (!bar) { return; }
    const rows = $$('input[name=pick]'), ticked = rows.filter(row => row.checked).length, all = $('input[name=pick-all]', bar);
    if (ticked === 0) { all.checked = false; }
    bar.hidden = ticked === 0;
    $('.picked-count', bar).textContent = bar.querySelector('.picked-count').dataset.words.replace('{0}', ticked);
    const page = $('.pick-page');
    if (page) { page.checked = ticked > 0 && ticked === rows.length; page.indeterminate = ticked > 0 && ticked < rows.length; }
  }
  document.addEventListener('change', event => {
    if (event.target.matches('.pick-page')) { $$('input[name=pick]').forEach(row => { row.checked = event.target.checked; }); }
    if (event.target.matches('.pick-page, input[name=pick]')) { picked(); }
  });

  /* a toast that leads somewhere gets its link, and stays long enough to reach it */
  new MutationObserver(() => {
    const link = $('#toast-link a'), message = $('.ui-growl-info .ui-growl-message');
    if (!link || !message) { return; }
    link.hidden = false;
    message.append(link);
  }).observe(document.documentElement, { childList: true, subtree: true });

  /* forms: ask before leaving with changes, send once, give back what was typed when the session had ended */
  const DRAFT = 'crm-draft:' + location.pathname;
  let changed = false, sentAt = 0;
  const fields = form => $$('input, select, textarea', form).filter(field => field.name && !/^(hidden|password|file|submit|button)$/.test(field.type));
  document.addEventListener('change', event => { if (event.target.closest('form.guarded')) { changed = true; } });
  window.addEventListener('beforeunload', event => { if (changed) { event.preventDefault(); } });
  document.addEventListener('submit', event => {
    if (Date.now() - sentAt < 1000) { event.preventDefault(); return; }
    sentAt = Date.now();
    changed = false;
  });
  function keepDraft() {
    const form = $('form.guarded');
    if (!form) { return; }
    const typed = fields(form).map(field => [field.name, /^(radio|checkbox)$/.test(field.type) ? (field.checked ? field.value : null) : field.value]);
    sessionStorage.setItem(DRAFT, JSON.stringify(typed));
  }
  function giveBack() {
    const form = $('form.guarded'), kept = sessionStorage.getItem(DRAFT);
    if (!form || !kept) { return; }
    sessionStorage.removeItem(DRAFT);
    JSON.parse(kept).forEach(([name, value]) => {
      fields(form).filter(field => field.name === name && value !== null).forEach(field => {
        if (/^(radio|checkbox)$/.test(field.type)) { field.checked = field.checked || field.value === value; } else { field.value = value; }
      });
    });
    changed = true;
  }
  document.addEventListener('DOMContentLoaded', giveBack);

  /* what Ajax answers tell: the address of a list, errors to look at, activity */
  let slow, before = false;
  const leavingField = settings => /behavior\.event=(blur|change|valueChange|input)/.test(String((settings && settings.data) || ''));
  /* what PrimeFaces says wrongly to a screen reader: a calendar button's word, a file field hidden although it is used */
  function nameFields() {
    $$('.ui-datepicker-trigger .ui-button-text').forEach(word => { word.textContent = word.parentElement.getAttribute('aria-label') || ''; });
    $$('input[type=file][aria-hidden]').forEach(field => field.removeAttribute('aria-hidden'));
  }
  function ajax() {
    if (!window.jQuery) { return; }
    const page = window.jQuery(document);
    page.on('pfAjaxSend', (event, xhr, settings) => {
      before = changed;
      if (!leavingField(settings)) { changed = false; }
      clearTimeout(slow);
      slow = setTimeout(() => { const sign = $('#activity'); if (sign) { sign.hidden = false; } }, 300);
    });
    page.on('pfAjaxComplete', (event, xhr, settings, args) => {
      clearTimeout(slow);
      const sign = $('#activity');
      if (sign) { sign.hidden = true; }
      if (args && args.address !== undefined) {
        const to = location.pathname + args.address;
        if (to !== location.pathname + location.search) { history.pushState({ list: true }, '', to); }
      }
      const redirect = /<redirect url="([^"]*)"/.exec((xhr && xhr.responseText) || '');
      if (redirect && redirect[1].includes('login.xhtml')) { keepDraft(); }
      changed = before && !redirect && !(args && args.saved);
      nameFields();
      picked();
      const summary = $('.summary') || $('#messages .ui-messages-error');
      if (summary && !leavingField(settings)) { summary.focus(); summary.scrollIntoView({ block: 'center' }); }
    });
  }
  /* A request that leaving the page cuts short is no error, yet PrimeFaces would go to the error page over it. */
  let leaving = false;
  window.addEventListener('beforeunload', event => { leaving = !event.defaultPrevented; });
  document.addEventListener('DOMContentLoaded', () => { if (window.PrimeFaces) { delete window.PrimeFaces.settings.errorPages; } });
  function cutOff() {
    window.jQuery(document).on('pfAjaxError', () => {
      const word = $('#cut-off');
      if (leaving || !word) { return; }
      word.hidden = false;
      setTimeout(() => { word.hidden = true; }, 8000);
    });
  }
  if (window.jQuery) { cutOff(); }
  window.addEventListener('popstate', () => { location.reload(); });
  ajax();
  window.addEventListener('load', () => { nameFields(); setTimeout(nameFields, 200); });
}());
