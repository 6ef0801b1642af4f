import { describe, expect, it } from 'vitest';
import { memoryStorage } from '#storage/memory/index.ts';
import { fixedClock, scriptedModel, sequentialRandom } from '#testing/index.ts';
import { createCommerceAI } from '../create-commerceai.ts';

const ENTRY = {
  id: 'engraving',
  title: 'Gravure',
  body: 'Nous gravons un prénom sur les bagues pour 15 €.',
  language: 'fr',
} as const;

function open(options: Parameters<typeof createCommerceAI>[0] = {}) {
  return createCommerceAI({
    storage: memoryStorage(),
    clock: fixedClock(),
    random: sequentialRandom(),
    ...options,
  });
}

describe('the knowledge base', () => {
  it('saves, tells what changed, finds, lists and removes', async () => {
    const { knowledge } = open();
    expect((await knowledge.save({ entry: ENTRY })).outcome).toBe('created');
    expect((await knowledge.save({ entry: ENTRY })).outcome).toBe('unchanged');
    expect((await knowledge.save({ entry: { ...ENTRY, body: 'Autre texte.' } })).outcome).toBe('updated');
    expect(await knowledge.get({ id: 'engraving' })).toMatchObject({
      body: 'Autre texte.',
      audience: 'public',
      status: 'published',
    });
    expect((await knowledge.list({})).items).toHaveLength(1);
    await knowledge.remove({ id: 'engraving' });
    await expect(knowledge.get({ id: 'engraving' })).rejects.toMatchObject({ code: 'not_found' });
    await expect(knowledge.remove({ id: 'engraving' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('detects the language and refuses what is no entry', async () => {
    const { knowledge } = open();
    const { document } = await knowledge.save({
      entry: { title: 'Engraving', body: 'We engrave a first name on every ring.' },
    });
    expect(document.language).toBe('en');
    await expect(knowledge.save({ entry: { title: ' ', body: '' } })).rejects.toMatchObject({
      code: 'invalid_input',
    });
  });

  it('tells shoppers nothing of the staff’s', async () => {
    const { knowledge } = open();
    await knowledge.save({ entry: { ...ENTRY, audience: 'staff' } });
    expect(await knowledge.search({ text: 'gravure bague' })).toEqual([]);
    expect(await knowledge.search({ text: 'gravure bague', audience: 'staff' })).toHaveLength(1);
  });

  it('keeps each shop’s entries apart', async () => {
    const { knowledge } = open();
    await knowledge.save({ shopId: 'a', entry: ENTRY });
    expect(await knowledge.search({ shopId: 'b', text: 'gravure bague' })).toEqual([]);
    await expect(knowledge.get({ shopId: 'b', id: 'engraving' })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('works with a model that fails to embed', async () => {
    const model = scriptedModel([], {
      embed: () => {
        throw new TypeError('no vectors');
      },
    });
    const { knowledge } = open({ model });
    await knowledge.save({ entry: ENTRY });
    expect(await knowledge.search({ text: 'gravure bague' })).toHaveLength(1);
  });

  it('gathers what nobody could answer, proposes an entry, and publishing it fills the gap', async () => {
    const ai = open();
    for (const [index, text] of [
      'Faites-vous la gravure de bagues ?',
      'La gravure de bagues, vous la faites ?',
    ].entries())
      await ai.customerService.respond({ text, threadKey: `t${index}` });
    const [gap] = (await ai.knowledge.gaps({ status: 'open' })).items;
    expect(gap).toMatchObject({ count: 2, language: 'fr' });
    const draft = await ai.knowledge.proposeForGap({ gapId: gap!.id, entry: ENTRY });
    expect(draft.status).toBe('draft');
    expect(await ai.knowledge.search({ text: 'gravure bagues' })).toEqual([]);
    await ai.knowledge.save({ entry: { ...ENTRY, status: 'published' } });
    expect((await ai.knowledge.gaps({ status: 'filled' })).items.map((one) => one.id)).toEqual([gap!.id]);
    const reply = await ai.customerService.respond({
      text: 'Faites-vous la gravure de bagues ?',
      threadKey: 't3',
    });
    expect(reply.text).toMatch(/15\s€/);
  });

  it('counts a repeated message once', async () => {
    const ai = open();
    const message = { text: 'Faites-vous la gravure de bagues ?', threadKey: 't', messageId: 'm' };
    await Promise.all([ai.customerService.respond(message), ai.customerService.respond(message)]);
    expect((await ai.knowledge.gaps({})).items).toMatchObject([{ count: 1 }]);
  });

  it('lets a gap be dismissed', async () => {
    const ai = open();
    await ai.customerService.respond({ text: 'Faites-vous la gravure de bagues ?' });
    const [gap] = (await ai.knowledge.gaps({})).items;
    expect(await ai.knowledge.dismissGap({ gapId: gap!.id })).toMatchObject({ status: 'dismissed' });
  });
});
