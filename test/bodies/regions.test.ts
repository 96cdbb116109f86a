import assert from 'node:assert/strict';
import { test } from 'node:test';
import { places } from '../../src/bodies/places.ts';
import { regionOf } from '../../src/bodies/regions.ts';
import { bodies } from '../../src/bodies/table.ts';

test('every place is in a part of the world', () => {
  assert.deepEqual(
    places.map(({ key }) => key).filter((place) => regionOf(place) === 'other'),
    [],
  );
});

test('a body is where its place or theme is', () => {
  const regionOfBody = (key: string) => regionOf(bodies.find((body) => body.key === key)?.about ?? '');
  assert.equal(regionOfBody('MINUSMA'), 'africa');
  assert.equal(regionOfBody('BINUH'), 'americas');
  assert.equal(regionOfBody('UNIFIL'), 'asia');
  assert.equal(regionOfBody('UNFICYP'), 'europe');
  assert.equal(regionOfBody('1540 Committee'), 'security');
  assert.equal(regionOf('Atlantis'), 'other');
});
