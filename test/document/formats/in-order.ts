import assert from 'node:assert/strict';

/** Asserts that the texts stand in `whole` one after another, however lines are broken. */
export function assertInOrder(whole: string, texts: readonly string[]): void {
  const squeezed = squeeze(whole);
  let from = 0;
  for (const text of texts) {
    const at = squeezed.indexOf(squeeze(text), from);
    assert.ok(at >= 0, `"${text}" does not follow in:\n${whole}`);
    from = at + squeeze(text).length;
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
