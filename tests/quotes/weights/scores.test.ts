import { describe, expect, it } from 'vitest';
import {
  feature,
  featureBehind,
  joined,
  makeAllFeatures,
  nameOf,
  numberOfFeatures,
} from '../../../src/quotes/weights/features.js';
import { scoreOf, scoresOfGroups, weightsOf } from '../../../src/quotes/weights/scores.js';

describe('weights', () => {
  const weights = weightsOf({ 'berg said': 0.1, 'berg said twice': 0.2, 'said berg': -1.25 });

  it('belong to a name, however its parts were put together', () => {
    const ways = [
      feature('berg', 'said', 'twice'),
      feature('berg said', 'twice'),
      featureBehind(feature('berg', 'said'), 'twice'),
      feature(joined('berg', 'said'), 'twice'),
    ];
    expect(new Set(ways).size).toBe(1);
    for (const way of ways) expect(scoreOf([way], weights)).toBeCloseTo(0.2);
  });

  it('add up exactly, in whatever order', () => {
    const features = [feature('berg', 'said'), feature('berg', 'said', 'twice'), feature('said', 'berg')];
    expect(scoreOf(features, weights)).toBe(scoreOf(features.toReversed(), weights));
    expect(scoreOf(features, weights)).toBeCloseTo(-0.95);
  });

  it('are nothing for features that were not learned, before or after the weights were read', () => {
    const later = feature('named', 'behind', 'the', 'weights');
    weightsOf({ 'of another model': 3 });
    expect(scoreOf([later, feature('of another model')], weights)).toBe(0);
  });

  it('make no features that have none and lead to none', () => {
    const known = numberOfFeatures();
    const unknown = featureBehind(feature('berg', 'said'), 'nothing');
    expect(featureBehind(unknown, 'twice')).toBe(unknown);
    expect(numberOfFeatures()).toBe(known);
    expect(scoreOf([unknown, feature('said', 'berg')], weights)).toBeCloseTo(-1.25);
    makeAllFeatures();
    expect(nameOf(featureBehind(feature('said', 'berg'), 'nothing'))).toBe('said berg nothing');
  });

  it('of groups are the sums of all groups, also where candidates share one', () => {
    const shared = [feature('berg', 'said')];
    const candidates = [
      { groups: [shared, [feature('said', 'berg')]] },
      { groups: [shared, [feature('berg', 'said', 'twice')]] },
      { groups: [[feature('said', 'berg')], []] },
    ];
    const scores = scoresOfGroups(candidates, weights);
    expect(scores).toEqual(candidates.map(({ groups }) => scoreOf(groups.flat(), weights)));
  });
});
