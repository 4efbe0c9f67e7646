import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages } from '../../platform/texts/languages.ts';
import { renderPage } from '../layout/document.tsx';
import { type ErrorKind, ErrorPage, errorStatus } from './error-page.tsx';

const kinds = Object.keys(errorStatus) as ErrorKind[];

test('each page for what went wrong says what, and leads somewhere, in every language', () => {
  for (const language of languages) {
    const pages = kinds.map((kind) => renderPage(<ErrorPage language={language} kind={kind} />));
    assert.equal(new Set(pages).size, kinds.length);
    for (const html of pages) {
      assert.match(html, new RegExp(`^<!doctype html><html lang="${language}">`));
      assert.match(html, /<h1>[^<]{8,}<\/h1>/);
      assert.match(html, /class="button" href="\/(sign-in|nl|fr|de|en)"/);
      assert.match(html, /name="robots" content="noindex"/);
    }
  }
});

test('no page carries what the strict policy forbids: inline styles, inline scripts, third parties', () => {
  const html = renderPage(<ErrorPage language="nl" kind="broken" />);
  assert.doesNotMatch(html, /\sstyle=|<style|\son[a-z]+=|javascript:/);
  assert.doesNotMatch(html, /<script(?![^>]*\ssrc="\/ui\/)/);
  assert.doesNotMatch(html, /(src|href)="(https?:)?\/\//);
});
