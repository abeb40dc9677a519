import { describe, expect, it } from 'vitest';
import { projectRoot } from '#platform/project-root.ts';
import { houseRules } from './house-rules/all-rules.ts';
import { type Project, readProject, show } from './house-rules/project.ts';
import { mayBeLonger } from './house-rules/sizes.ts';
import { soundProjectWith } from './house-rules/sound-project.ts';

const house: Project = readProject(projectRoot());

describe.each(houseRules.map((rule) => [rule.sentence, rule] as const))('%s', (_, rule) => {
  it('holds in this house', () => {
    expect(rule.complaints(house).map(show)).toEqual([]);
  });

  it('is silent about a sound project', () => {
    expect(rule.complaints(soundProjectWith()).map(show)).toEqual([]);
  });

  it.each(rule.brokenBy)('complains when broken: $complaint', ({ files, complaint }) => {
    const complaints = rule.complaints(soundProjectWith(files)).map(show);
    expect(complaints.join('\n')).toContain(complaint);
  });
});

describe('the list of what may be longer', () => {
  it('names only files that exist, each with its reason', () => {
    for (const [place, reason] of Object.entries(mayBeLonger)) {
      expect(house.has(place.split(' ')[0] ?? ''), place).toBe(true);
      expect(reason.length, place).toBeGreaterThan(20);
    }
  });
});
