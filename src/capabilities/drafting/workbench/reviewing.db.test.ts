import { describe, expect, it } from 'vitest';
import { codeOf } from '../../../../tests/security/given-people.ts';
import { givenWorkbench } from '../../../../tests/support/given-workbench.ts';
import { fingerprintOf } from '../agreement/fingerprint.ts';
import { listComments } from '../store/comments.ts';
import { listFindingActs, listRecommendations } from '../store/review-acts.ts';
import { listVersions } from '../store/versions.ts';
import { judgedFindings, openOnes } from './check-agreement.ts';
import { setFindingAside, takeFindingUp } from './decide-finding.ts';
import { makeVersion } from './make-version.ts';
import { placesToReview, readinessOf } from './readiness.ts';
import { recommend } from './recommend.ts';
import { settleComment, writeComment } from './write-comment.ts';

const { person, within, does, givenAgreement, shown, save } = givenWorkbench();

describe('findings', () => {
  it('set aside come back when what was found changes, or when they are taken up again', async () => {
    const id = await givenAgreement();
    await save(id, 'c3', 'Berlaku 3 (tiga) tahun.');
    await save(id, 'c3', 'Valid for 5 (five) years.', { language: 'en' });
    const open = async () => {
      const { agreement } = await shown(id);
      const acts = await within((tx) => listFindingActs(tx, person('officer').governmentId, id));
      return openOnes(judgedFindings(agreement, acts)).filter(({ clause }) => clause === 'c3');
    };
    const [finding] = await open();
    const one = { agreementId: id, finding: finding?.key ?? '' };
    expect(await codeOf(does(setFindingAside, { ...one, reason: '' }))).toBe('fields-to-correct');
    await does(setFindingAside, { ...one, reason: 'Disepakati' });
    expect((await open()).map(({ key }) => key)).not.toContain(one.finding);
    await does(takeFindingUp, one);
    expect((await open()).map(({ key }) => key)).toContain(one.finding);
    await does(setFindingAside, { ...one, reason: 'Disepakati' });
    await save(id, 'c3', 'Valid for 4 (four) years.', { language: 'en', number: 2 });
    expect((await open()).map(({ code }) => code)).toContain(finding?.code);
    expect(await codeOf(does(takeFindingUp, one))).toBe('finding-gone');
  });
});

describe('reviewers', () => {
  it('recommend upon the latest version, each for one body; ready is what both agree to, with nothing left open', async () => {
    const id = await givenAgreement();
    await does(makeVersion, { agreementId: id, reason: 'Untuk ditelaah' });
    const places = placesToReview((await shown(id)).agreement);
    const says = (body: 'coordination-team' | 'legal-section', verdict: 'agree' | 'change', words = '') => ({
      agreementId: id,
      version: 1,
      body,
      verdicts: places.map((clauseId) => ({ clauseId, verdict, words })),
    });
    const [tkksd, legal] = [person('coordination'), person('legal')];
    expect(await codeOf(does(recommend, says('legal-section', 'agree'), person('officer')))).toBe(
      'drafting-not-allowed',
    );
    expect(await codeOf(does(recommend, says('legal-section', 'change'), legal))).toBe('fields-to-correct');
    await does(recommend, says('legal-section', 'change', 'Sebut sumber dana'), legal);
    await does(recommend, says('coordination-team', 'agree'), tkksd);
    expect(await codeOf(does(recommend, says('legal-section', 'agree'), tkksd))).toBe(
      'spoke-for-the-other-body',
    );
    const readiness = async (openFindings: number) => {
      const { agreement } = await shown(id);
      const { governmentId } = person('officer');
      const versions = await within((tx) => listVersions(tx, governmentId, id));
      const recommendations = await within((tx) => listRecommendations(tx, governmentId, id));
      const fingerprint = fingerprintOf(agreement);
      return readinessOf({ agreement, fingerprint, openFindings, versions, recommendations });
    };
    expect(await readiness(0)).toMatchObject({
      ready: false,
      bodies: { 'coordination-team': 'agrees', 'legal-section': 'wants-changes' },
    });
    await does(recommend, says('legal-section', 'agree'), legal);
    expect([(await readiness(0)).ready, (await readiness(1)).ready]).toEqual([true, false]);
    await save(id, 'c1', 'Diubah sesudah disetujui.');
    expect(await readiness(0)).toMatchObject({
      ready: false,
      versionKept: false,
      bodies: { 'legal-section': 'has-not-begun' },
    });
    await does(makeVersion, { agreementId: id, reason: 'Diubah' });
    expect(await codeOf(does(recommend, says('legal-section', 'agree'), legal))).toBe(
      'not-the-latest-version',
    );
  });
});

describe('comments', () => {
  it('stay until they are settled, once', async () => {
    const id = await givenAgreement();
    await does(
      writeComment,
      { agreementId: id, clauseId: 'c1', text: 'Terlalu umum' },
      person('coordination'),
    );
    expect(await codeOf(does(writeComment, { agreementId: id, clauseId: 'c9', text: 'x' }))).toBe(
      'not-found',
    );
    const comments = () => within((tx) => listComments(tx, person('officer').governmentId, id));
    const [comment] = await comments();
    expect(comment).toMatchObject({ text: 'Terlalu umum', settled: null });
    const settling = { agreementId: id, commentId: comment?.id ?? 0 };
    await does(settleComment, settling);
    expect(await codeOf(does(settleComment, settling))).toBe('comment-settled');
    expect((await comments())[0]?.settled).not.toBeNull();
  });
});
